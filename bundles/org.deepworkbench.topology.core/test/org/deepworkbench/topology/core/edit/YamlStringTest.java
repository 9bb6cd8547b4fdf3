package org.deepworkbench.topology.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.function.UnaryOperator;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.model.tosca.ScalarKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlStringTest {

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "a", "yes", "null", "~", "12", "1.5", "0x1", "a: b", "a #b", "#a", "- a", "-",
        "[a", "it's",
        "say \"hi\"", "back\\slash", "two\nlines", "tab\there", "a,b", "{", "*a", "&a", "!a", "%a", "@a", "`",
        "a:", "caf\u00e9", "\u0007", "\u2028", "=", "<<", "?", "---", "...", "2020-01-01", "12:30:45", "😀" })
    void everyWayOfWritingReadsAsTheSame(String text) {
        reads(text, YamlString::of);
        reads(text, YamlString::quoted);
        reads(text, YamlString::singleQuoted);
    }

    @Test
    void randomStringsReadAsTheSame() {
        long seed = System.nanoTime();
        System.out.println("YamlStringTest seed " + seed);
        Random random = new Random(seed);
        String letters = "ab :#-'\"\\{}[],&*!|>%@`?\n\t~=.0123é😀";
        int[] points = letters.codePoints().toArray();
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(8), 0, points.length).forEach(index -> text.appendCodePoint(points[index]));
            reads(text.toString(), YamlString::of);
        }
    }

    @ParameterizedTest
    @CsvSource({ "plain,plain", "a b,a b", "deephdc/x:gpu,deephdc/x:gpu", "http://a/b,http://a/b", "no,\"no\"" })
    void plainWhereThatIsSafe(String text, String written) {
        assertEquals(written, YamlString.of(text));
    }

    private static void reads(String text, UnaryOperator<String> writer) {
        for (String place : new String[] { "k: %s", "{ k: %s, l: 1 }" }) {
            String yaml = place.replace("%s", writer.apply(text));
            YamlScalar scalar = (YamlScalar) YamlReader.read(yaml).mapping().orElseThrow(() -> new AssertionError(yaml))
                    .get("k").orElseThrow();
            assertEquals(text, scalar.text(), yaml);
            assertEquals(ScalarKind.STRING, scalar.kind(), yaml);
        }
    }
}
