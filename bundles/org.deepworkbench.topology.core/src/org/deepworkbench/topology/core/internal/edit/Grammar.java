package org.deepworkbench.topology.core.internal.edit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a topology file names things, as {@code references.txt} tells.
 *
 * @param rules patterns by the name of their rule
 */
record Grammar(Map<String, List<Pattern>> rules) {

    static final String FILE = "file";
    static final String FUNCTION = "function";

    /** The one grammar; immutable, for any thread. */
    static final Grammar TOSCA = load();

    /**
     * A way to a place.
     *
     * @param steps the steps
     * @param kinds what may be named there
     * @param rule  what goes on there
     */
    record Pattern(List<String> steps, Set<String> kinds, Optional<String> rule) {
    }

    /** {@return the patterns of a rule} */
    List<Pattern> patterns(String rule) {
        return rules.get(rule);
    }

    private static Grammar load() {
        Map<String, List<Pattern>> rules = new HashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Grammar.class.getResourceAsStream("references.txt"), StandardCharsets.UTF_8))) {
            List<Pattern> patterns = new ArrayList<>();
            for (String line : in.lines().filter(text -> !text.isBlank() && !text.startsWith("#")).toList()) {
                if (line.endsWith(":")) {
                    patterns = new ArrayList<>();
                    rules.put(line.substring(0, line.length() - 1), patterns);
                } else {
                    patterns.add(pattern(line.strip()));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Grammar(Map.copyOf(rules));
    }

    private static Pattern pattern(String line) {
        String[] parts = line.split(" ", 3);
        List<String> steps = parts[0].equals(".") ? List.of() : List.of(parts[0].split("/"));
        return parts[1].equals("=") ? new Pattern(steps, Set.of(parts[2].split(" ")), Optional.empty())
                : new Pattern(steps, Set.of(), Optional.of(parts[2]));
    }
}
