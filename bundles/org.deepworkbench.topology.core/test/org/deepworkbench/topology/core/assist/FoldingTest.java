package org.deepworkbench.topology.core.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void blocksEndWithTheirLastLine() {
        String text = "a:\n  b:\n    c: 1\n\n  d: 2\n\n# note\ne: 3\n";
        assertEquals(List.of("  b:\n    c: 1\n", "a:\n  b:\n    c: 1\n\n  d: 2\n"), Folding.of(text).stream()
                .map(block -> text.substring(block.start(), block.end())).toList());
    }

    @Test
    void itemsAreBlocksToo() {
        String text = "a:\n  - b:\n      c: 1\n  - d";
        assertEquals(List.of("  - b:\n      c: 1\n", text),
                Folding.of(text).stream().map(block -> text.substring(block.start(), block.end())).toList());
    }

    @Test
    void linesBecomeCommentsAndLinesAgain() {
        String text = "a:\n  b: 1\n\n    c: 2\nd: 3\n";
        TextEdit edit = Commenting.toggle(text, text.indexOf("b:"), text.indexOf("c:")).orElseThrow();
        String commented = edit.applyTo(text);
        assertEquals("a:\n  # b: 1\n\n  #   c: 2\nd: 3\n", commented);
        TextEdit back = Commenting.toggle(commented, commented.indexOf("b:"), commented.indexOf("c:")).orElseThrow();
        assertEquals(text, back.applyTo(commented));
    }
}
