package org.deepworkbench.topology.core.assist;

import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.assist.SourcePlace.Role;

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
        Situation situation = Situation.at(text, offset);
        SourcePlace place = situation.place();
        String word = SourceLine.unquoted(text.substring(place.start(), place.end()).strip());
        if (word.isEmpty() || place.role() == Role.TEXT) {
            return Optional.empty();
        }
        return candidates(context, situation).filter(candidate -> candidate.name().equals(word)).findFirst()
                .map(candidate -> candidate.documentation().get()).or(() -> node(context, situation, word))
                .filter(documentation -> !documentation.equals(Documentation.NONE))
                .map(documentation -> new Hover(place.start(), place.end() - place.start(), documentation));
    }

    private static Stream<Candidate> candidates(AssistContext context, Situation situation) {
        Owners owners = new Owners(context, situation);
        KeyCandidates keys = new KeyCandidates(context, owners);
        ValueCandidates values = new ValueCandidates(context, owners);
        Stream<Candidate> asKey = situation.here().stream().flatMap(keys::of);
        Stream<Candidate> asValue = situation.here().stream().filter(Shape.Leaf.class::isInstance)
                .flatMap(leaf -> values.of(((Shape.Leaf) leaf).kind()));
        boolean value = situation.place().role() == Role.VALUE;
        return value ? asValue : Stream.concat(asKey, asValue);
    }

    /** Where a node is defined, and where one is named that does not fit. */
    private static Optional<Documentation> node(AssistContext context, Situation situation, String word) {
        boolean defined = situation.depth() > 0 && situation.name(situation.depth()).equals(Optional.of("node_templates"));
        boolean named = situation.here().stream()
                .anyMatch(shape -> shape instanceof Shape.Leaf leaf && leaf.kind().equals("target"));
        return defined || named ? context.node(word).map(new Documents(context.types())::node) : Optional.empty();
    }
}
