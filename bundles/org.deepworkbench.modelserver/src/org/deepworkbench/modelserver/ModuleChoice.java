package org.deepworkbench.modelserver;

import java.util.List;
import java.util.Optional;

/**
 * A module that the command line asks for: {@code NAME} or {@code NAME:FLAVOUR}, or a file of one's own.
 *
 * @param name    of the module, or the path of its file
 * @param flavour which of its applications is meant, where it has several and one was named
 */
record ModuleChoice(String name, Optional<String> flavour) {

    private static final String STANDARD = "image-classification";

    /** {@return the modules asked for; {@code --flavour} holds for those that were named without one} */
    static List<ModuleChoice> of(CommandLine line) {
        List<String> names = line.has("--module") ? line.all("--module") : List.of(STANDARD);
        return names.stream().map(name -> parse(name, line.text("--flavour"))).toList();
    }

    private static ModuleChoice parse(String text, Optional<String> flavour) {
        ModuleChoice file = new ModuleChoice(text, Optional.empty());
        if (file.isJar() || file.isYaml()) {
            return file;
        }
        int colon = text.indexOf(':');
        return colon < 0 ? new ModuleChoice(text, flavour)
                : new ModuleChoice(text.substring(0, colon), Optional.of(text.substring(colon + 1)));
    }

    /** {@return whether the module is in a jar} */
    boolean isJar() {
        return name.endsWith(".jar");
    }

    /** {@return whether the module is described by a YAML file} */
    boolean isYaml() {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
