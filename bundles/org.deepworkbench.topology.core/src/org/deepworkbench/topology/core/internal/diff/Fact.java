package org.deepworkbench.topology.core.internal.diff;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.diff.Subject;

/** What a topology says of a subject. Facts of one meaning are the same, however they were written. */
sealed interface Fact {

    /** {@return what it is said of} */
    Subject subject();

    /** {@return the meaning; equal for facts that mean the same} */
    String meaning();

    /** {@return the fact as written, on one line, for people} */
    String shown();

    /** A single value. */
    record Leaf(Subject subject, String meaning, String shown) implements Fact {
    }

    /** Parts by key; their order means nothing. */
    record Group(Subject subject, String shown, Map<String, Fact> parts) implements Fact {

        @Override
        public String meaning() {
            return new TreeMap<>(parts).entrySet().stream()
                    .map(part -> delimited(part.getKey()) + delimited(part.getValue().meaning()))
                    .collect(Collectors.joining("", "{", "}"));
        }
    }

    /** Values whose order counts. */
    record Row(Subject subject, String shown, List<Fact> items) implements Fact {

        @Override
        public String meaning() {
            return items.stream().map(Fact::meaning).map(Fact::delimited).collect(Collectors.joining("", "[", "]"));
        }
    }

    /** Facts side by side whose order means nothing; each is one of its own, so that there may be none. */
    record Bag(Subject subject, List<Fact> items) implements Fact {

        @Override
        public String meaning() {
            return items.stream().map(Fact::meaning).map(Fact::delimited).sorted()
                    .collect(Collectors.joining("", "(", ")"));
        }

        @Override
        public String shown() {
            return items.stream().map(Fact::shown).collect(Collectors.joining(", ", "[ ", " ]"));
        }
    }

    private static String delimited(String text) {
        return text.length() + ":" + text;
    }
}
