package org.deepworkbench.cli.internal.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.Services;
import org.deepworkbench.cli.internal.job.NearestName;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.module.BuiltIn;
import org.deepworkbench.spi.module.CatalogModule;
import org.eclipse.osgi.util.NLS;

/**
 * A module that a person named, and how it runs without a container.
 *
 * @param name      as the person wrote it
 * @param builtIn   what the model server is asked for
 * @param catalogId id in the catalog, where that was named
 * @param image     image of the catalog's module, else empty
 */
public record NamedModule(String name, BuiltIn builtIn, Optional<String> catalogId, String image) {

    private static final Pattern BUILT_IN = Pattern.compile("([a-z][a-z0-9-]*)(?::([a-z0-9-]+))?");
    /** A module of someone else: described in a YAML file, or written in Java. */
    private static final Pattern FILE = Pattern.compile(".+\\.(?:ya?ml|jar)");
    private static final String FLAVOUR = "flavour";

    /**
     * Finds a module by its id in the catalog, by the name of a built-in one, perhaps with a flavour behind a colon, or by
     * the YAML file that describes one or the jar that holds one.
     *
     * @throws Refusal as wrong usage if there is none that runs here
     */
    public static NamedModule find(Services services, String name) throws Refusal {
        List<CatalogModule> catalog = services.modules().modules();
        Optional<CatalogModule> entry = catalog.stream().filter(module -> module.id().equals(name)).findFirst();
        if (entry.isPresent()) {
            BuiltIn builtIn = entry.get().builtIn().orElseThrow(() -> Refusal.usage(new Fault(
                    NLS.bind(Messages.NamedModule_container, name), "", Messages.NamedModule_containerWhy,
                    Messages.NamedModule_containerRemedy)));
            return new NamedModule(name, builtIn, Optional.of(name), entry.get().image());
        }
        if (isFile(name)) {
            if (!Files.isRegularFile(Path.of(name))) {
                throw Refusal.usage(new Fault(Messages.NamedModule_noFile, Path.of(name).toAbsolutePath().toString(),
                        "", Messages.NamedModule_noFileRemedy));
            }
            return new NamedModule(name, new BuiltIn(Path.of(name).toAbsolutePath().toString(), Map.of()),
                    Optional.empty(), "");
        }
        Matcher parts = BUILT_IN.matcher(name);
        if (parts.matches() && builtIns(services).contains(parts.group(1))) {
            Map<String, String> options = parts.group(2) == null ? Map.of() : Map.of(FLAVOUR, parts.group(2));
            return new NamedModule(name, new BuiltIn(parts.group(1), options), Optional.empty(), "");
        }
        throw unknown(services, name);
    }

    /** {@return whether a module in a file is meant} */
    public static boolean isFile(String name) {
        return FILE.matcher(name).matches();
    }

    /** {@return names of built-in modules: those that the catalog leads to} */
    private static List<String> builtIns(Services services) {
        return services.modules().modules().stream().flatMap(module -> module.builtIn().stream()).map(BuiltIn::module)
                .distinct().toList();
    }

    /** {@return the refusal of a name that no module has, with the name that may be meant} */
    public static Refusal unknown(Services services, String name) {
        List<String> names = Stream.concat(services.modules().modules().stream().map(CatalogModule::id),
                builtIns(services).stream()).toList();
        return Refusal.usage(new Fault(NLS.bind(Messages.NamedModule_none, name), "", NearestName.of(name, names)
                .map(near -> NLS.bind(Messages.ModuleChoice_didYouMean, near)).orElse(""),
                Messages.NamedModule_noneRemedy));
    }

    /** {@return the name of its folder: the same however the module was named} */
    String folder() {
        String module = FILE.matcher(builtIn.module()).matches()
                ? Path.of(builtIn.module()).getFileName().toString().replaceFirst("\\.[a-z]+$", "") : builtIn.module();
        String flavour = builtIn.options().getOrDefault(FLAVOUR, "");
        return flavour.isEmpty() ? module : module + "-" + flavour;
    }
}
