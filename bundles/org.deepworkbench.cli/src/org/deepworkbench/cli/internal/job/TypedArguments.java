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

    /** Under which name modules ask where a person's own data is, the most usual first. */
    private static final List<String> DATA_ARGUMENTS = List.of("images_directory", "data_directory", "tiles_directory",
            "data_file");

    /**
     * @param settings values by name, as typed
     * @param data     folder or file with the person's own data
     * @return the values to send
     * @throws Refusal as wrong usage, if the module does not take them
     */
    public Map<String, Object> read(Map<String, String> settings, Optional<Path> data) throws Refusal {
        Map<String, String> texts = new LinkedHashMap<>(settings);
        for (String name : texts.keySet()) {
            requireArgument(name);
        }
        if (data.isPresent()) {
            String argument = dataArgument(arguments).orElseThrow(() -> Refusal.usage(
                    new Fault(NLS.bind(Messages.ModuleChoice_noData, model), "--data", "", taken())));
            texts.put(argument, data.get().toAbsolutePath().normalize().toString());
        }
        try {
            return ModelSchema.parse(arguments, texts);
        } catch (FaultException e) {
            throw Refusal.usage(e.fault());
        }
    }

    /** {@return the argument that names the person's own data, if the module has one} */
    public static Optional<String> dataArgument(List<Argument> arguments) {
        return DATA_ARGUMENTS.stream().filter(name -> arguments.stream().anyMatch(each -> each.name().equals(name)))
                .findFirst();
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
