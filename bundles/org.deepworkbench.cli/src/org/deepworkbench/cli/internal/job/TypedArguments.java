package org.deepworkbench.cli.internal.job;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.run.core.deepaas.Argument;
import org.deepworkbench.run.core.deepaas.ModelSchema;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.osgi.util.NLS;

/**
 * Reads the arguments a person typed for a module.
 *
 * @param model     name of the module
 * @param arguments those it takes
 */
public record TypedArguments(String model, List<Argument> arguments) {

    /** The argument of the image modules that names the folder of the pictures. */
    private static final String DATA_ARGUMENT = "images_directory";

    /**
     * @param settings values by name, as typed
     * @param data     folder with the person's own pictures
     * @return the values to send
     * @throws Refusal as wrong usage, if the module does not take them
     */
    public Map<String, Object> read(Map<String, String> settings, Optional<Path> data) throws Refusal {
        Map<String, String> texts = new LinkedHashMap<>(settings);
        for (String name : texts.keySet()) {
            requireArgument(name);
        }
        if (data.isPresent()) {
            if (!names().contains(DATA_ARGUMENT)) {
                throw Refusal.usage(new Fault(NLS.bind(Messages.ModuleChoice_noData, model), "--data", "", taken()));
            }
            texts.put(DATA_ARGUMENT, data.get().toAbsolutePath().normalize().toString());
        }
        try {
            return ModelSchema.parse(arguments, texts);
        } catch (FaultException e) {
            throw Refusal.usage(e.fault());
        }
    }

    private void requireArgument(String name) throws Refusal {
        if (!names().contains(name)) {
            String nearest = NearestName.of(name, names()).map(near -> NLS.bind(Messages.ModuleChoice_didYouMean, near))
                    .orElse("");
            throw Refusal.usage(new Fault(NLS.bind(Messages.ModuleChoice_noArgument, model, name), "--set", nearest,
                    taken()));
        }
    }

    private List<String> names() {
        return arguments.stream().map(Argument::name).toList();
    }

    private String taken() {
        return NLS.bind(Messages.ModuleChoice_takes, String.join(", ", names()));
    }
}
