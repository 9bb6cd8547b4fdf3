package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.List;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;

/**
 * What a field shows.
 *
 * @param text     the value as it is typed; nothing for one that is not given
 * @param origin   where the value comes from
 * @param hint     what holds while nothing is given, such as the default
 * @param problems what is wrong with the value
 */
public record Content(String text, Origin origin, String hint, List<Diagnostic> problems) {

    /** Where a value comes from. */
    public enum Origin {
        /** The topology gives it. */
        GIVEN,
        /** The topology gives a function that yields it. */
        FUNCTION,
        /** The type gives it; the topology says nothing. */
        DEFAULT,
        /** Nobody gives it. */
        NONE,
        /** Nobody gives it, but somebody must. */
        MISSING;

        /** {@return whether the topology says something} */
        public boolean isGiven() {
            return this == GIVEN || this == FUNCTION;
        }
    }

    public Content {
        problems = List.copyOf(problems);
    }

    /** {@return the content of a value that the topology gives, or of none where the text is empty} */
    public static Content of(String text) {
        return new Content(text, text.isEmpty() ? Origin.NONE : Origin.GIVEN, "", List.of()); //$NON-NLS-1$
    }

    /** {@return this content with what is wrong with it} */
    public Content with(List<Diagnostic> wrong) {
        return new Content(text, origin, hint, wrong);
    }

    /** {@return this content with a hint at what holds or may be typed while nothing is given} */
    public Content hinting(String words) {
        return new Content(text, origin, words, problems);
    }
}
