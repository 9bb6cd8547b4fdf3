package org.deepworkbench.topology.core.function;

import java.util.Optional;

/**
 * Something that may stand next in an expression.
 *
 * @param step    its name (String) or index (Integer)
 * @param type    the type of its value, where that is known
 * @param detail  what it is, for people
 * @param leadsOn whether something stands in it
 */
public record Candidate(Object step, Optional<String> type, String detail, boolean leadsOn) {

    /** {@return how well a value of this type does where one of the wanted type is needed; less is better} */
    int distance(Optional<String> wanted) {
        if (wanted.isEmpty() || type.equals(wanted)) {
            return 0;
        }
        boolean text = wanted.get().equals("string") && !leadsOn;
        boolean number = wanted.get().equals("float") && type.equals(Optional.of("integer"));
        return text || number || type.isEmpty() ? 1 : leadsOn ? 2 : 3;
    }
}
