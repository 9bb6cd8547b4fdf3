package org.deepworkbench.topology.core.function;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.function.Expression.Asked;
import org.deepworkbench.topology.core.function.Expression.GetInput;
import org.deepworkbench.topology.core.function.Expression.Member;

/** Proposes how to go on with an expression that is typed on one line. */
public final class ExpressionCompletion {

    private static final String PATH_SIGNS = ".[]`";
    private static final String INPUT = "input(";

    private final Candidates candidates;
    private final Optional<String> wanted;

    /**
     * @param candidates what may stand in the expression
     * @param wanted     the type that its value is to be of, where that is known
     */
    public ExpressionCompletion(Candidates candidates, Optional<String> wanted) {
        this.candidates = candidates;
        this.wanted = wanted;
    }

    /**
     * @param text  the expression as far as it is typed
     * @param caret where the person types, in characters from 0
     * @return the proposals, the most fitting first; nothing within a text in quotes
     */
    public List<Proposal> at(String text, int caret) {
        if (isInString(text, caret)) {
            return List.of();
        }
        int start = caret;
        while (start > 0 && (Cursor.continuesName(text.charAt(start - 1))
                || PATH_SIGNS.indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        String path = text.substring(start, caret);
        int last = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        String begun = path.substring(last + 1).replace("`", "");
        String before = text.substring(0, start);
        List<Proposal> all = last < 0 ? first(before, start, caret)
                : next(before, path.substring(0, last), start + last, caret);
        return matching(all, begun);
    }

    private static boolean isInString(String text, int caret) {
        boolean in = false;
        for (int i = 0; i < caret; i++) {
            i += in && text.charAt(i) == '\\' ? 1 : 0;
            in ^= i < caret && text.charAt(i) == '"';
        }
        return in;
    }

    private List<Proposal> first(String before, int start, int end) {
        List<Proposal> all = new ArrayList<>();
        Asked asked = asked(before);
        if (asked == Asked.ATTRIBUTE) {
            Candidates.sorted(candidates.inputs(), wanted).forEach(input -> all.add(new Proposal(start, end,
                    Cursor.written(input.step().toString()), input.step().toString(), input.detail())));
        }
        if (!before.endsWith(INPUT)) {
            candidates.owners().forEach(owner -> all.add(new Proposal(start, end,
                    Cursor.written(owner.step().toString()) + ".", owner.step() + ".", owner.detail())));
        }
        if (asked == Asked.ATTRIBUTE && !before.endsWith(INPUT)) {
            functions().forEach(function -> all.add(new Proposal(start, end, function[0], function[0] + "…)",
                    function[1])));
        }
        return all;
    }

    private static Stream<String[]> functions() {
        return Stream.of(new String[] { "concat(", Messages.Complete_concat },
                new String[] { "property(", Messages.Complete_property },
                new String[] { "join([", Messages.Complete_join }, new String[] { "token(", Messages.Complete_token });
    }

    private List<Proposal> next(String before, String path, int separator, int end) {
        List<Proposal> all = new ArrayList<>();
        for (Candidate next : Candidates.sorted(candidates.after(asked(before), steps(path)), wanted)) {
            boolean index = next.step() instanceof Integer;
            String written = index ? "[" + next.step() + "]" : "." + Cursor.written(next.step().toString());
            String label = index ? next.step().toString() : (String) next.step();
            all.add(new Proposal(separator, end, written, label, next.detail()));
        }
        return all;
    }

    private static Asked asked(String before) {
        return before.endsWith("property(") ? Asked.PROPERTY : before.endsWith("artifact(") ? Asked.ARTIFACT
                : Asked.ATTRIBUTE;
    }

    private static List<Object> steps(String path) {
        try {
            return switch (ExpressionText.parse(path)) {
                case Member member -> member.steps();
                case GetInput input -> List.of(input.name());
                default -> List.of();
            };
        } catch (FaultException unfinished) {
            return List.of();
        }
    }

    /** Those first that begin as typed, then those that do in other letters, then those that hold it. */
    private static List<Proposal> matching(List<Proposal> all, String begun) {
        String small = begun.toLowerCase(Locale.ROOT);
        Comparator<Proposal> order = Comparator.comparing((Proposal one) -> !one.label().startsWith(begun))
                .thenComparing(one -> !lower(one).startsWith(small));
        return all.stream().filter(one -> lower(one).contains(small)).sorted(order).toList();
    }

    private static String lower(Proposal proposal) {
        return proposal.label().toLowerCase(Locale.ROOT);
    }
}
