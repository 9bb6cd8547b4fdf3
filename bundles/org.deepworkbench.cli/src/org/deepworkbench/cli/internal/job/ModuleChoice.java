package org.deepworkbench.cli.internal.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.Words;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.deepaas.Argument;
import org.deepworkbench.run.core.deepaas.ModelSchema;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.osgi.util.NLS;

/**
 * The module of a deployment that a job trains and asks.
 *
 * @param module what is trained
 * @param schema what it takes
 */
record ModuleChoice(DeployedModule module, ModelSchema schema) {

    /** The argument of the image modules that names the folder of the pictures. */
    private static final String DATA_ARGUMENT = "images_directory";

    /**
     * Takes the module of the service that was asked for, else the first one that can be trained.
     *
     * @throws Refusal if there is none
     */
    static ModuleChoice of(JobContext job, Deployment deployment, Optional<String> service) throws Exception {
        List<DeployedModule> candidates = deployment.modules().stream()
                .filter(module -> service.isEmpty() || service.get().equals(module.endpoint().node())).toList();
        for (DeployedModule module : candidates) {
            ModelSchema schema = job.services().runs().schema(module, job.monitor());
            if (schema.trains()) {
                return new ModuleChoice(module, schema);
            }
        }
        String names = Words.list(candidates, module -> module.model().name());
        throw Refusal.failed(new Fault(Messages.ModuleChoice_noTraining, deployment.name(),
                candidates.isEmpty() ? "" : NLS.bind(Messages.ModuleChoice_modules, names), ""));
    }

    /**
     * Reads the training arguments a person typed.
     *
     * @throws Refusal as wrong usage, if the module does not take them
     */
    Map<String, Object> arguments(JobRequest request) throws Refusal {
        Map<String, String> texts = new LinkedHashMap<>(request.settings());
        for (String name : texts.keySet()) {
            requireArgument(name);
        }
        if (request.data().isPresent()) {
            requireDataArgument();
            texts.put(DATA_ARGUMENT, request.data().get().toAbsolutePath().normalize().toString());
        }
        try {
            return ModelSchema.parse(schema.train(), texts);
        } catch (FaultException e) {
            throw Refusal.usage(e.fault());
        }
    }

    private void requireArgument(String name) throws Refusal {
        if (!names().contains(name)) {
            String nearest = NearestName.of(name, names()).map(near -> NLS.bind(Messages.ModuleChoice_didYouMean, near))
                    .orElse("");
            throw Refusal.usage(new Fault(NLS.bind(Messages.ModuleChoice_noArgument, module.model().name(), name),
                    "--set", nearest, taken()));
        }
    }

    private void requireDataArgument() throws Refusal {
        if (!names().contains(DATA_ARGUMENT)) {
            throw Refusal.usage(new Fault(NLS.bind(Messages.ModuleChoice_noData, module.model().name()), "--data", "",
                    taken()));
        }
    }

    private List<String> names() {
        return schema.train().stream().map(Argument::name).toList();
    }

    private String taken() {
        return NLS.bind(Messages.ModuleChoice_takes, String.join(", ", names()));
    }
}
