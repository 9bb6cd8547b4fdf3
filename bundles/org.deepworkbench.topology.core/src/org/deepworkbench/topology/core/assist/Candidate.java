package org.deepworkbench.topology.core.assist;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.deepworkbench.topology.model.tosca.NamedElement;

/**
 * Something that could be proposed, whether or not it fits what was typed.
 *
 * @param kind          what it is
 * @param name          what typed letters are compared with
 * @param detail        a few words beside it; may be empty
 * @param documentation more about it
 * @param written       how it stands in the text
 * @param element       what has that name; empty for words of the language and plain values
 */
record Candidate(Proposal.Kind kind, String name, String detail, Supplier<Documentation> documentation,
        Written written, Optional<? extends NamedElement> element) {

    /** How a candidate stands in the text. */
    sealed interface Written {

        /** As a key, with one of the shapes behind it. */
        record Key(List<Shape> behind) implements Written {
        }

        /** As a value, as it is written in YAML. */
        record Value(String yaml) implements Written {
        }

        /** As a call of a function in braces, or without them where they stand already. */
        record Call(boolean list) implements Written {
        }
    }
}
