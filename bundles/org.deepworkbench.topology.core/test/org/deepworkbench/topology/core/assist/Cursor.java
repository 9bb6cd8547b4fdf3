package org.deepworkbench.topology.core.assist;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.topology.core.Samples;
import org.deepworkbench.topology.core.TopologyDocument;

/**
 * A text with a cursor in it, written as {@code |}.
 *
 * @param text   the text without the cursor
 * @param offset where it is
 */
record Cursor(String text, int offset) {

    /** What could be read last: the text that the tests change. */
    static final AssistContext CONTEXT = AssistContext.of(TopologyDocument.of("small.yaml", Samples.SMALL),
            List.of("types.yaml"));

    static Cursor of(String marked) {
        int offset = marked.indexOf('|');
        return new Cursor(marked.substring(0, offset) + marked.substring(offset + 1), offset);
    }

    /** {@return the small topology with a piece replaced by another that holds the cursor} */
    static Cursor in(String piece, String marked) {
        if (!Samples.SMALL.contains(piece)) {
            throw new IllegalArgumentException(piece);
        }
        return of(Samples.SMALL.replaceFirst(Pattern.quote(piece),
                Matcher.quoteReplacement(marked)));
    }

    List<Proposal> proposals() {
        return Completion.at(CONTEXT, text, offset);
    }

    List<String> labels() {
        return proposals().stream().map(Proposal::label).toList();
    }

    /** {@return the text with the first proposal of that name, and the cursor as it is afterwards} */
    String with(String label) {
        Proposal proposal = proposals().stream().filter(found -> found.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + labels()));
        String result = proposal.edit().applyTo(text);
        return result.substring(0, proposal.cursor()) + "|" + result.substring(proposal.cursor());
    }

    /** {@return the lines around the cursor that {@code with} leaves, those with anything new in them} */
    String changed(String label) {
        String after = with(label);
        List<String> old = text.lines().toList();
        return String.join("\n", after.lines().filter(line -> !old.contains(line)).toList());
    }
}
