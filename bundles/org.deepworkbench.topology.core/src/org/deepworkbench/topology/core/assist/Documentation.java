package org.deepworkbench.topology.core.assist;

import java.util.List;

/**
 * What is to be known about a word of a topology, for a person.
 *
 * @param title what it is
 * @param text  what it is for; may be empty
 * @param facts more about it, in the order in which it matters
 */
public record Documentation(String title, String text, List<Fact> facts) {

    /** Documentation of something that nothing is known about. */
    public static final Documentation NONE = new Documentation("", "", List.of());

    /**
     * A fact.
     *
     * @param name  what it is about
     * @param value what it says
     */
    public record Fact(String name, String value) {
    }

    public Documentation {
        facts = List.copyOf(facts);
    }
}
