package org.deepworkbench.modelserver;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The command line, cut into names and values: {@code --name value}, or a name alone where that says enough. Whatever
 * is wrong about it is an {@link IllegalArgumentException} with a sentence for the person who wrote it.
 */
final class CommandLine {

    private static final Texts TEXTS = Texts.beside(CommandLine.class);
    private static final Set<String> ALONE = Set.of("--list", "--no-token", "--container");
    private static final Set<String> WITH_VALUE = Set.of("--module", "--flavour", "--host", "--port", "--threads",
            "--work", "--upload-limit", "--write-data", "--seed", "--device");

    private final Map<String, List<String>> given;

    private CommandLine(Map<String, List<String>> given) {
        this.given = given;
    }

    /** {@return the command line of these arguments} */
    static CommandLine read(List<String> arguments) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String name = arguments.get(i);
            List<String> values = given.computeIfAbsent(name, n -> new ArrayList<>());
            if (WITH_VALUE.contains(name)) {
                if (++i == arguments.size()) {
                    throw new IllegalArgumentException(TEXTS.get("option.value", name));
                }
                values.add(arguments.get(i));
            } else if (!ALONE.contains(name)) {
                throw new IllegalArgumentException(TEXTS.get("option.unknown", name));
            }
        }
        return new CommandLine(given);
    }

    /** {@return whether the name was given, with a value or alone} */
    boolean has(String name) {
        return given.containsKey(name);
    }

    /** {@return all values of a name, in their order} */
    List<String> all(String name) {
        return given.getOrDefault(name, List.of());
    }

    /** {@return the value of a name; the last, if there are several} */
    Optional<String> text(String name) {
        return all(name).stream().reduce((earlier, later) -> later);
    }

    /** {@return the whole number of a name, or the standard if it was not given; from least to most, both included} */
    int whole(String name, int standard, int least, int most) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return standard;
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number out of range.
        }
        throw new IllegalArgumentException(TEXTS.get("option.number", name, least, most));
    }

    /** {@return the folder of a name, absolute} */
    Path folder(String name) {
        try {
            return Path.of(text(name).orElseThrow(() -> new IllegalArgumentException(TEXTS.get("option.folder", name))))
                    .toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(TEXTS.get("option.folder", name), e);
        }
    }
}
