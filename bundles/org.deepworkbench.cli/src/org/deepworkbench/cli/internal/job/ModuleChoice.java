package org.deepworkbench.cli.internal.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.Words;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.deepaas.ModelSchema;
import org.deepworkbench.spi.Fault;
import org.eclipse.osgi.util.NLS;

/**
 * The module of a deployment that a job trains and asks.
 *
 * @param module what is trained
 * @param schema what it takes
 */
record ModuleChoice(DeployedModule module, ModelSchema schema) {

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
        return new TypedArguments(module.model().name(), schema.train()).read(request.settings(), request.data());
    }
}
