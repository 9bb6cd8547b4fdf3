package org.deepworkbench.topology.core.assist;

import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.assist.SourcePlace.Role;

/**
 * A word of a topology's text with what it can mean where it stands.
 *
 * @param context   what is known of the topology
 * @param situation where it stands
 * @param text      the word, without quotes
 */
record Word(AssistContext context, Situation situation, String text) {

    /** {@return the word at an offset of a text; none in comments and free texts} */
    static Optional<Word> at(AssistContext context, String text, int offset) {
        Situation situation = Situation.at(text, offset);
        SourcePlace place = situation.place();
        String word = SourceLine.unquoted(text.substring(place.start(), place.end()).strip());
        return word.isEmpty() || place.role() == Role.TEXT ? Optional.empty()
                : Optional.of(new Word(context, situation, word));
    }

    /** {@return where it begins} */
    int offset() {
        return situation.place().start();
    }

    /** {@return its number of characters} */
    int length() {
        return situation.place().end() - situation.place().start();
    }

    /** {@return what it can mean, the most likely first} */
    Stream<Candidate> meanings() {
        return candidates().filter(candidate -> candidate.name().equals(text));
    }

    private Stream<Candidate> candidates() {
        Owners owners = new Owners(context, situation);
        KeyCandidates keys = new KeyCandidates(context, owners);
        ValueCandidates values = new ValueCandidates(context, owners);
        Stream<Candidate> asKey = situation.here().stream().flatMap(keys::of);
        Stream<Candidate> asValue = situation.here().stream().filter(Shape.Leaf.class::isInstance)
                .flatMap(leaf -> values.of(((Shape.Leaf) leaf).kind()));
        return situation.place().role() == Role.VALUE ? asValue : Stream.concat(asKey, asValue);
    }
}
