package org.deepworkbench.modelserver;

import java.util.List;
import java.util.Optional;

/**
 * A module that the command line asks for: {@code NAME} or {@code NAME:FLAVOUR}, or a YAML file that describes one.
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
        if (isFile(text)) {
            return new ModuleChoice(text, Optional.empty());
        }
        int colon = text.indexOf(':');
        return colon < 0 ? new ModuleChoice(text, flavour)
                : new ModuleChoice(text.substring(0, colon), Optional.of(text.substring(colon + 1)));
    }

    /** {@return whether the module is described by a file} */
    boolean isFile() {
        return isFile(name);
    }

    private static boolean isFile(String text) {
        return text.endsWith(".yaml") || text.endsWith(".yml");
    }
}
