package org.deepworkbench.modelserver;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.modelserver.anomaly.Mods;
import org.deepworkbench.modelserver.foreign.ForeignModule;
import org.deepworkbench.modelserver.images.Flavour;
import org.deepworkbench.modelserver.images.ImageClassification;
import org.deepworkbench.modelserver.lattice.LatticeQcd;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.retinopathy.Retinopathy;
import org.deepworkbench.modelserver.superresolution.SuperResolution;
import org.deepworkbench.modelserver.torch.Torch;

/** The modules that are built in. A new one is a line here. */
final class Modules {

    private static final List<Entry> ALL = List.of(
            new Entry(ImageClassification.NAME, Flavour.words(), (flavour, work, torch) -> new ImageClassification(
                    Flavour.of(flavour).orElseThrow(), work, torch)),
            new Entry(Retinopathy.NAME, List.of(), (flavour, work, torch) -> new Retinopathy(work, torch)),
            new Entry(Mods.NAME, List.of(), (flavour, work, torch) -> new Mods(work, torch)),
            new Entry(LatticeQcd.NAME, List.of(), (flavour, work, torch) -> new LatticeQcd()),
            new Entry(SuperResolution.NAME, List.of(), (flavour, work, torch) -> new SuperResolution(work, torch)));

    private static final Texts TEXTS = Texts.beside(Modules.class);

    private Modules() {
    }

    /** Makes a module; cheap, for it loads its libraries when they are needed. */
    @FunctionalInterface
    interface Factory {

        /**
         * Makes it.
         *
         * @param flavour which of its applications; an empty text if it has but one
         * @param work    the server's folder, in which it keeps its models
         * @param torch   what computes, common to all modules
         */
        Module make(String flavour, Path work, Torch torch);
    }

    /**
     * A module that can be made.
     *
     * @param name     of the module
     * @param flavours words for its applications, the usual one first; none if it has but one
     * @param factory  makes it
     */
    record Entry(String name, List<String> flavours, Factory factory) {

        /** {@return the module in its usual flavour} */
        Module usual(Path work, Torch torch) {
            return factory.make(flavours.isEmpty() ? "" : flavours.getFirst(), work, torch);
        }

        private Module make(Optional<String> flavour, Path work, Torch torch) {
            if (flavour.isEmpty()) {
                return usual(work, torch);
            }
            if (!flavours.contains(flavour.get())) {
                throw new IllegalArgumentException(flavours.isEmpty() ? TEXTS.get("flavour.none", name, flavour.get())
                        : TEXTS.get("flavour", flavour.get(), String.join(", ", flavours)));
            }
            return factory.make(flavour.get(), work, torch);
        }
    }

    /** {@return all modules that are built in} */
    static List<Entry> all() {
        return ALL;
    }

    /**
     * Makes the modules asked for.
     *
     * @throws IllegalArgumentException if there is no such module, file or flavour, or one is asked for twice
     */
    static List<Module> make(List<ModuleChoice> choices, Path work, Torch torch) {
        List<Module> modules = new ArrayList<>();
        for (ModuleChoice choice : choices) {
            Module module = make(choice, work, torch);
            String name = module.description().name();
            if (modules.stream().anyMatch(other -> other.description().name().equals(name))) {
                throw new IllegalArgumentException(TEXTS.get("module.twice", name));
            }
            modules.add(module);
        }
        return modules;
    }

    private static Module make(ModuleChoice choice, Path work, Torch torch) {
        if (choice.isYaml()) {
            return ForeignModule.read(Path.of(choice.name()), work, torch);
        }
        return choice.isJar() ? JarModule.load(Path.of(choice.name()), work, torch)
                : entry(choice.name()).make(choice.flavour(), work, torch);
    }

    private static Entry entry(String name) {
        return ALL.stream().filter(entry -> entry.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(TEXTS.get("module", name,
                        String.join(", ", ALL.stream().map(Entry::name).toList()))));
    }
}
