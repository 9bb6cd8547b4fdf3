package org.deepworkbench.modelserver;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the command line asks for. The token is not among it: other processes can read a command line.
 *
 * @param module  name of the module to serve
 * @param flavour which application of the module is meant
 * @param host    name or address to listen at
 * @param port    port to listen at, or 0 for any that is free
 * @param threads threads for one operation of PyTorch
 * @param work    folder for models and other files
 * @param guarded whether clients must present a token, which stands on the standard input, and that input is the
 *                life-line; false in a container, which has neither
 */
record Options(String module, String flavour, String host, int port, int threads, Path work, boolean guarded) {

    private static final Texts TEXTS = Texts.beside(Options.class);
    private static final int LAST_PORT = 65_535;
    private static final int MOST_THREADS = 1024;
    private static final Set<String> NAMES =
            Set.of("--module", "--flavour", "--host", "--port", "--threads", "--work", "--guard");

    /**
     * Reads the command line: names, each followed by its value.
     *
     * @throws IllegalArgumentException with a sentence for the person who wrote it
     */
    static Options parse(List<String> arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException(TEXTS.get("option.unknown", name));
            }
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException(TEXTS.get("option.value", name));
            }
            given.put(name, arguments.get(i + 1));
        }
        int processors = Runtime.getRuntime().availableProcessors();
        return new Options(given.getOrDefault("--module", "image-classification"),
                given.getOrDefault("--flavour", "generic"), given.getOrDefault("--host", "127.0.0.1"),
                whole(given, "--port", 0, 0, LAST_PORT), whole(given, "--threads", processors, 1, MOST_THREADS),
                work(given.get("--work")), guarded(given.getOrDefault("--guard", "token")));
    }

    private static boolean guarded(String guard) {
        return switch (guard) {
            case "token" -> true;
            case "none" -> false;
            default -> throw new IllegalArgumentException(TEXTS.get("option.guard", guard));
        };
    }

    private static int whole(Map<String, String> given, String name, int standard, int least, int most) {
        String text = given.get(name);
        if (text == null) {
            return standard;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number out of range.
        }
        throw new IllegalArgumentException(TEXTS.get("option.number", name, least, most));
    }

    private static Path work(String text) {
        if (text == null) {
            throw new IllegalArgumentException(TEXTS.get("option.work"));
        }
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(TEXTS.get("option.work"), e);
        }
    }
}
