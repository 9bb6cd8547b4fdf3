package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.List;

/** What a field holds, and so which control it gets. Whatever it is, its value travels as a text. */
public sealed interface Kind {

    /** A line of text. */
    record Line() implements Kind {
    }

    /** Text of several lines. */
    record Prose() implements Kind {
    }

    /** A text that nobody should read over a shoulder. */
    record Secret() implements Kind {
    }

    /** {@code true} or {@code false}. */
    record Flag() implements Kind {
    }

    /**
     * A number, perhaps with a unit.
     *
     * @param type   its type, such as {@code integer} or {@code scalar-unit.size}
     * @param units  what it may be counted in; none for plain numbers
     * @param limits between what it may be
     */
    record Number(String type, List<String> units, Limits limits) implements Kind {
        public Number {
            units = List.copyOf(units);
        }
    }

    /**
     * A condition on values, in its two parts.
     *
     * @param value what is compared with
     */
    record Condition(Kind value) implements Kind {
    }

    /**
     * One of several values.
     *
     * @param options the values
     * @param open    whether other values can be typed
     */
    record Choice(List<String> options, boolean open) implements Kind {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** A file of the project. */
    record File() implements Kind {
    }

    /** Something that is shown and cannot be changed here. */
    record Fixed() implements Kind {
    }

    /** No value at all, but a button that makes one; its words are the text. */
    record Button() implements Kind {
    }

    /**
     * Something that consists of parts.
     *
     * @param open whether the parts are shown at first
     */
    record Group(boolean open) implements Kind {
    }
}
