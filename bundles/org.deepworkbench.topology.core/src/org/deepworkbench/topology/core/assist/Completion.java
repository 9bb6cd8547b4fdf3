package org.deepworkbench.topology.core.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.assist.SourcePlace.Role;
import org.deepworkbench.topology.core.edit.TextEdit;

/** Finds what could stand at a place of a topology's text. */
public final class Completion {

    private final Situation situation;
    private final Owners owners;
    private final HumpPattern typed;
    private final AssistContext context;

    private Completion(AssistContext context, String text, int offset) {
        this.context = context;
        this.situation = Situation.at(text, offset);
        this.owners = new Owners(context, situation);
        this.typed = new HumpPattern(situation.place().typed(text, offset));
    }

    /**
     * @param context what is known of the topology
     * @param text    the text as it is now, which may be broken
     * @param offset  where the cursor is in it
     * @return what could stand there, the most likely first
     */
    public static List<Proposal> at(AssistContext context, String text, int offset) {
        return new Completion(context, text, offset).proposals();
    }

    /** A candidate that fits, and how well. */
    private record Ranked(Proposal proposal, int rank) {
    }

    private List<Proposal> proposals() {
        if (situation.place().role() == Role.TEXT) {
            return List.of();
        }
        List<Ranked> found = new ArrayList<>();
        Set<String> present = new HashSet<>(situation.place().role() == Role.VALUE ? List.of()
                : situation.siblings());
        Insertion insertion = new Insertion(situation);
        situation.here().forEach(shape -> collect(shape, "", insertion, present, found));
        return found.stream().sorted(Comparator.comparingInt(Ranked::rank).thenComparingInt(this::length))
                .map(Ranked::proposal).toList();
    }

    /** Of types whose names fit equally well the one with the shortest name is meant most often. */
    private int length(Ranked ranked) {
        boolean counts = ranked.proposal().kind() == Proposal.Kind.TYPE && !typed.typed().isEmpty();
        return counts ? ranked.proposal().label().length() : 0;
    }

    /** @param before what must stand before it: the dash of an item where a list is not begun yet */
    private void collect(Shape shape, String before, Insertion insertion, Set<String> present, List<Ranked> found) {
        Role role = situation.place().role();
        if (shape instanceof Shape.Items items && role == Role.OPEN && before.isEmpty()) {
            items.each().options().forEach(each -> collect(each, "- ", insertion, Set.of(), found));
            return;
        }
        Stream<Candidate> keys = role == Role.VALUE ? Stream.empty()
                : new KeyCandidates(context, owners).of(shape)
                        .filter(candidate -> !present.contains(candidate.name()) || isTyped(candidate));
        Stream<Candidate> values = shape instanceof Shape.Leaf leaf ? values(leaf, role) : Stream.empty();
        Stream.concat(keys, values).forEach(candidate -> {
            OptionalInt rank = typed.rank(candidate.name());
            if (rank.isPresent()) {
                found.add(new Ranked(insertion.proposal(candidate, before), rank.getAsInt()));
            }
        });
    }

    private Stream<Candidate> values(Shape.Leaf leaf, Role role) {
        if (role == Role.KEY) {
            return leaf.kind().equals("value") ? new FunctionCandidates(context, owners).functions() : Stream.empty();
        }
        return new ValueCandidates(context, owners).of(leaf.kind());
    }

    /** Whether the word at the place is this name already. */
    private boolean isTyped(Candidate candidate) {
        return SourceLine.unquoted(situation.text().substring(situation.place().start(), situation.place().end()))
                .equals(candidate.name());
    }

    /**
     * Writes candidates at the place.
     *
     * @param situation the place
     */
    private record Insertion(Situation situation) {

        private static final int INDENT = 2;

        Proposal proposal(Candidate candidate, String before) {
            String lead = needsBlank() ? " " + before : before;
            return switch (candidate.written()) {
                case Candidate.Written.Key key -> key(candidate, key, lead);
                case Candidate.Written.Value value -> make(candidate, lead + value.yaml(), "", false);
                case Candidate.Written.Call call -> call(candidate, call, lead);
            };
        }

        private boolean needsBlank() {
            int start = situation.place().start();
            return start > 0 && ":,-".indexOf(situation.text().charAt(start - 1)) >= 0;
        }

        private Proposal key(Candidate candidate, Candidate.Written.Key key, String lead) {
            int end = situation.place().end();
            boolean hasColon = end < situation.text().length() && situation.text().charAt(end) == ':';
            String name = lead + candidate.name();
            if (hasColon) {
                return make(candidate, name, "", false);
            }
            int column = situation.place().column() + lead.strip().length() * INDENT + INDENT;
            Shape behind = key.behind().get(0);
            if (behind instanceof Shape.Leaf || situation.place().flow()) {
                return make(candidate, name + ": ", "", true);
            }
            String line = name + ':' + lineBreak() + " ".repeat(column);
            return make(candidate, behind instanceof Shape.Items ? line + "- " : line, "", goesOn(behind));
        }

        private String lineBreak() {
            int first = situation.text().indexOf('\n');
            return first > 0 && situation.text().charAt(first - 1) == '\r' ? "\r\n" : "\n";
        }

        /** Names of one's own are not to be proposed. */
        private static boolean goesOn(Shape behind) {
            return !(behind instanceof Shape.Names names && names.kind().equals("own"));
        }

        private Proposal call(Candidate candidate, Candidate.Written.Call call, String lead) {
            boolean braces = situation.place().role() != Role.KEY;
            String opening = (braces ? lead + "{ " : lead) + candidate.name() + (call.list() ? ": [ " : ": ");
            return make(candidate, opening, (call.list() ? " ]" : "") + (braces ? " }" : ""), true);
        }

        private Proposal make(Candidate candidate, String before, String after, boolean goesOn) {
            SourcePlace place = situation.place();
            TextEdit edit = new TextEdit(place.start(), place.end() - place.start(), before + after);
            return new Proposal(candidate.kind(), candidate.name(), candidate.detail(), candidate.documentation(),
                    edit, place.start() + before.length(), goesOn);
        }
    }
}
