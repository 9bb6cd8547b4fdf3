package org.deepworkbench.topology.core.assist;

import java.util.Optional;

/**
 * What is to be known about the word at a place of a topology's text.
 *
 * @param offset        where the word begins, in characters from 0
 * @param length        its number of characters
 * @param documentation about it
 */
public record Hover(int offset, int length, Documentation documentation) {

    /**
     * @param context what is known of the topology
     * @param text    the text as it is now, which may be broken
     * @param offset  the place
     * @return what is known about the word there
     */
    public static Optional<Hover> at(AssistContext context, String text, int offset) {
        return Word.at(context, text, offset).flatMap(word -> word.meanings().findFirst()
                .map(candidate -> candidate.documentation().get())
                .or(() -> node(context, word.situation(), word.text()))
                .filter(documentation -> !documentation.equals(Documentation.NONE))
                .map(documentation -> new Hover(word.offset(), word.length(), documentation)));
    }

    /** Where a node is defined, and where one is named that does not fit. */
    private static Optional<Documentation> node(AssistContext context, Situation situation, String word) {
        boolean defined = situation.depth() > 0 && situation.name(situation.depth()).equals(Optional.of("node_templates"));
        boolean named = situation.here().stream()
                .anyMatch(shape -> shape instanceof Shape.Leaf leaf && leaf.kind().equals("target"));
        return defined || named ? context.node(word).map(new Documents(context.types())::node) : Optional.empty();
    }
}
