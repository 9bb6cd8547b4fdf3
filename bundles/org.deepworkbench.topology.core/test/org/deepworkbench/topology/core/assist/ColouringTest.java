package org.deepworkbench.topology.core.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.deepworkbench.topology.core.Samples;
import org.junit.jupiter.api.Test;

class ColouringTest {

    private static final List<SourceToken> WHOLE = Colouring.of(Samples.SMALL, 0, Samples.SMALL.length());

    @Test
    void keynamesOwnNamesTypesFunctionsAndTheRest() {
        assertEquals(SourceToken.Kind.KEYNAME, kind("node_templates"));
        assertEquals(SourceToken.Kind.NAME, kind("Docker"));
        assertEquals(SourceToken.Kind.TYPE, kind("tosca.nodes.indigo.Container.Runtime.Docker"));
        assertEquals(SourceToken.Kind.KEY, kind("num_cpus"));
        assertEquals(SourceToken.Kind.NUMBER, kind("2"));
        assertEquals(SourceToken.Kind.COMMENT, kind("# two will do"));
        assertEquals(SourceToken.Kind.STRING, kind("\"run it\""));
        assertEquals(SourceToken.Kind.FUNCTION, kind("get_input"));
        assertEquals(SourceToken.Kind.FUNCTION, kind("concat"));
    }

    @Test
    void blocksOfTextAndAnchors() {
        String text = "description: >\n  to: be # or\n\n  not\nmetadata: &a\n  x: *b\n";
        List<SourceToken> tokens = Colouring.of(text, 0, text.length());
        assertEquals(List.of("description", "to: be # or", "not", "metadata", "&a", "x", "*b"), words(text, tokens));
        assertTrue(tokens.contains(new SourceToken(text.indexOf("&a"), 2, SourceToken.Kind.ANCHOR)));
    }

    @Test
    void aPieceIsColouredAsTheWholeIs() {
        String text = Samples.SMALL;
        for (int from = 0; from < text.length(); from = text.indexOf('\n', from) + 1) {
            int start = from;
            int end = text.indexOf('\n', from);
            assertEquals(WHOLE.stream().filter(token -> token.offset() >= start && token.offset() < end).toList(),
                    Colouring.of(text, start, end), () -> text.substring(start, end));
        }
    }

    @Test
    void whatDependsOnALineEndsWithItsBlock() {
        String text = "a:\n  b: 1\n\n  c: 2\nd: 3\n";
        assertEquals(text.indexOf("\nd:"), Colouring.reach(text, 0));
        assertEquals(text.indexOf("\n\n  c") + 1, Colouring.reach(text, text.indexOf("b:")));
    }

    @Test
    void spoiltTextIsNoTrouble() {
        for (int cut = 0; cut <= Samples.SMALL.length(); cut++) {
            Colouring.of(Samples.SMALL.substring(0, cut), 0, cut);
            Colouring.of(Samples.SMALL.substring(cut), 0, Samples.SMALL.length() - cut);
        }
    }

    private static SourceToken.Kind kind(String word) {
        return WHOLE.stream().filter(token -> word(Samples.SMALL, token).equals(word)).findFirst()
                .map(SourceToken::kind).orElse(null);
    }

    private static List<String> words(String text, List<SourceToken> tokens) {
        return tokens.stream().map(token -> word(text, token)).toList();
    }

    private static String word(String text, SourceToken token) {
        return text.substring(token.offset(), token.offset() + token.length());
    }
}
