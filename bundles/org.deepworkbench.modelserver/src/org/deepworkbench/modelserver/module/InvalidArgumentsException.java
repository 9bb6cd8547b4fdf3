package org.deepworkbench.modelserver.module;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Arguments that cannot be used, with what is wrong about each: the {@code {"field": ["message"]}} of DEEPaaS. */
public final class InvalidArgumentsException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, List<String>> problems;

    /** Several wrong arguments, in the order to show them. */
    public InvalidArgumentsException(Map<String, List<String>> problems) {
        super(problems.toString());
        this.problems = new LinkedHashMap<>(problems);
    }

    /** One wrong argument. */
    public InvalidArgumentsException(String name, String message) {
        this(Map.of(name, List.of(message)));
    }

    /** {@return what is wrong, by argument} */
    public Map<String, List<String>> problems() {
        return problems;
    }
}
