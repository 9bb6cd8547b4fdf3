package org.deepworkbench.topology.core.internal.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.model.tosca.ScalarKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    private static String cut(String text, YamlNode node) {
        return text.substring(node.start(), node.end());
    }

    /** The parser reads in pieces of about a thousand characters. */
    @Test
    void aCharacterOfTwoHalvesIsReadWhereverItStands() {
        for (int before = 1000; before < 1050; before++) {
            String text = "# " + "x".repeat(before) + "\nkey: \ud83d\ude00\n";
            assertEquals("\ud83d\ude00",
                    cut(text, YamlReader.read(text).mapping().orElseThrow().get("key").orElseThrow()));
        }
    }

    @Test
    void everyNodeKnowsWhatItIsWrittenAs() {
        String text = """
                plain: some text   # comment
                quoted: "a \\" b"
                block: |
                  one
                  two

                list:
                - a
                -   - b
                flow: { x: [ 1, 2 ], y: }
                nothing:
                last: 1
                """;
        YamlMapping root = YamlReader.read(text).mapping().orElseThrow();
        assertEquals("some text", cut(text, root.get("plain").orElseThrow()));
        assertEquals("\"a \\\" b\"", cut(text, root.get("quoted").orElseThrow()));
        assertEquals("|\n  one\n  two", cut(text, root.get("block").orElseThrow()));
        assertEquals("- a\n-   - b", cut(text, root.get("list").orElseThrow()));
        assertEquals("{ x: [ 1, 2 ], y: }", cut(text, root.get("flow").orElseThrow()));
        assertEquals("", cut(text, root.get("nothing").orElseThrow()));
        assertEquals(0, root.start());
        assertEquals(text.length() - 1, root.end());
    }

    @Test
    void singlePairInListEndsWithItsValue() {
        String text = "a: [ 'x', get_attribute: [ n, m ], 'y' ]";
        YamlSequence list = (YamlSequence) YamlReader.read(text).mapping().orElseThrow().get("a").orElseThrow();
        assertEquals("get_attribute: [ n, m ]", cut(text, list.items().get(1)));
    }

    @Test
    void placesAreRightBeyondTheBasicPlane() {
        String text = "a: 😀 smile\nb: 𝒳 here\nc: end";
        YamlMapping root = YamlReader.read(text).mapping().orElseThrow();
        assertEquals("😀 smile", cut(text, root.get("a").orElseThrow()));
        assertEquals("end", cut(text, root.get("c").orElseThrow()));
    }

    @Test
    void placesAreRightWithCarriageReturns() {
        String text = "a: x\r\nb:\r\n  - y\r\n";
        YamlMapping root = YamlReader.read(text).mapping().orElseThrow();
        assertEquals("- y", cut(text, root.get("b").orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({ "yes, BOOLEAN", "Off, BOOLEAN", "true, BOOLEAN", "yEs, STRING", "12, INTEGER", "-3, INTEGER",
        "0x1F, INTEGER", "1.5, FLOAT", "1e3, FLOAT", ".inf, FLOAT", "~, NULL", "null, NULL", "1.2.3, STRING",
        "'\"1\"', STRING", "4 GB, STRING" })
    void scalarsAreWhatYamlSays(String written, ScalarKind kind) {
        YamlScalar scalar = (YamlScalar) YamlReader.read("k: " + written).mapping().orElseThrow().get("k")
                .orElseThrow();
        assertEquals(kind, scalar.kind());
    }

    @Test
    void ofDuplicateKeysTheLastCounts() {
        YamlTree tree = YamlReader.read("a: 1\nb: 2\na: 3\n");
        assertTrue(tree.whole());
        assertEquals(DiagnosticCode.DUPLICATE_KEY, tree.problems().get(0).code());
        assertEquals(10, tree.problems().get(0).place().offset());
        assertEquals("3", ((YamlScalar) tree.mapping().orElseThrow().get("a").orElseThrow()).text());
    }

    @Test
    void mergedMapsAreSeenAndWrittenEntriesWin() {
        YamlMapping root = YamlReader.read("base: &b { x: 1, y: 2 }\nuse:\n  <<: *b\n  y: 3\n").mapping().orElseThrow();
        YamlMapping use = (YamlMapping) root.get("use").orElseThrow();
        assertEquals(List.of("y=3", "x=1"), use.effective().stream()
                .map(entry -> entry.name() + "=" + ((YamlScalar) entry.value()).text()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "a: *nobody\nb: 1", "b: 1\na: &x [ *x ]" })
    void aliasOfNothingIsOneProblemAndTheRestIsRead(String text) {
        YamlTree tree = YamlReader.read(text);
        assertTrue(tree.whole());
        assertEquals(List.of(DiagnosticCode.UNKNOWN_ANCHOR), tree.problems().stream().map(YamlProblem::code).toList());
        assertTrue(tree.mapping().orElseThrow().get("b").isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = { "a: [1, 2", "a: 'open", "a: b: c", "\ta: 1", "- a\nb: 1", "a: 1\n---\nb: 2",
        "a: \uD800", "\uDC00",
        "{", "a: \"\\q\"", "%YAML 9.9\n---\na: 1", "a: \u0007" })
    void brokenTextIsOneProblem(String text) {
        YamlTree tree = YamlReader.read(text);
        assertFalse(tree.whole());
        assertEquals(1, tree.problems().size());
        assertTrue(tree.problems().get(0).place().offset() <= text.length());
        assertFalse(tree.problems().get(0).message().isBlank());
    }

    @Test
    void halfACharacterIsToldWhereverItStands() {
        for (int length = 1015; length < 1035; length++) {
            String text = "a: " + "x".repeat(length) + "\uD800\nb: " + "😀".repeat(600);
            YamlTree tree = YamlReader.read(text);
            assertEquals(length + 3, tree.problems().get(0).place().offset());
        }
    }

    @Test
    void deepNestingIsRefused() {
        assertEquals(DiagnosticCode.TOO_COMPLEX,
                YamlReader.read("[".repeat(50_000)).problems().get(0).code());
    }

    @Test
    void aliasesThatMultiplyAreRefused() {
        StringBuilder text = new StringBuilder("a0: &a0 [ x, x, x, x, x, x, x, x, x, x ]\n");
        for (int i = 1; i < 30; i++) {
            String previous = "*a" + (i - 1);
            text.append("a" + i + ": &a" + i + " [ " + String.join(", ", Collections.nCopies(9, previous))
                    + " ]\n");
        }
        YamlTree tree = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> YamlReader.read(text.toString()));
        assertEquals(DiagnosticCode.TOO_COMPLEX, tree.problems().get(0).code());
    }
}
