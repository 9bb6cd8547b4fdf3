package org.deepworkbench.topology.core.assist;

import java.util.Optional;
import org.deepworkbench.topology.core.type.TypeText;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.NamedElement;

/**
 * Where the word at a place of a topology's text is defined, by what the word means there: a property in the type that
 * has it, an operation in its interface, a step in its workflow.
 *
 * @param offset where the word begins, in characters from 0
 * @param length its number of characters
 * @param where  where it is defined
 */
public record Definition(int offset, int length, Where where) {

    /** A place in a text. */
    public sealed interface Where {
    }

    /**
     * A place in the topology itself.
     *
     * @param offset where the name begins, in characters from 0
     * @param length its number of characters
     */
    public record Here(int offset, int length) implements Where {
    }

    /**
     * A place in another file.
     *
     * @param text the file, and where in it
     */
    public record Elsewhere(TypeText text) implements Where {
    }

    /**
     * @param context what is known of the topology; its model is that of the text
     * @param text    the text
     * @param offset  the place
     * @return where the word there is defined
     */
    public static Optional<Definition> at(AssistContext context, String text, int offset) {
        return Word.at(context, text, offset).flatMap(word -> word.meanings().map(Candidate::element)
                .flatMap(Optional::stream).map(element -> where(context, element)).flatMap(Optional::stream).findFirst()
                .map(where -> new Definition(word.offset(), word.length(), where)));
    }

    private static Optional<Where> where(AssistContext context, NamedElement element) {
        NamedElement written = context.types().written(element);
        Optional<EntityType> writer = context.types().writer(written);
        return writer.isPresent() && !context.template().getTypes().contains(writer.get())
                ? context.types().text(written).map(Elsewhere::new)
                : Optional.of(new Here(written.getNameOffset(), written.getNameLength()));
    }
}
