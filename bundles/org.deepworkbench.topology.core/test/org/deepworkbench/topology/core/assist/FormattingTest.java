package org.deepworkbench.topology.core.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.Samples;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.junit.jupiter.api.Test;

class FormattingTest {

    @Test
    void levelsAreTwoColumnsApart() {
        assertEquals("a:\n  b:\n    c: 1\n  d: 2\n", formatted("a:\n    b:\n          c:   1\n    d: 2\n"));
    }

    @Test
    void dashesStandWhereTheyStoodBelowTheirKey() {
        assertEquals("a:\n- b: 1\n  c: 2\n", formatted("a:\n-   b: 1\n    c: 2\n"));
        assertEquals("a:\n  - b: 1\n    c:\n      d: 2\n", formatted("a:\n    -   b: 1\n        c:\n          d: 2\n"));
    }

    @Test
    void textsKeepTheirShape() {
        assertEquals("a:\n  b: |\n    one\n      two\n\n    three\n  c: >-\n    x\n",
                formatted("a:\n     b: |\n       one\n         two\n\n       three\n     c: >-\n       x\n"));
        assertEquals("a:\n  b: 'one\n    two'\n", formatted("a:\n   b: 'one\n     two'\n"));
    }

    @Test
    void commentsStay() {
        assertEquals("a:\n  # of b\n  b: 1   # one\n\n  # of c\n  c: 2\n# end\n",
                formatted("a:\n    # of b\n    b:  1   # one  \n  \n    # of c\n    c: 2\n# end\n"));
    }

    @Test
    void onlyWhatIsChosenChanges() {
        String text = "a:\n    b:\n        c:  1\n    d:  2\n";
        TextEdit edit = Formatting.of(text, text.indexOf("c:"), text.indexOf("c:")).orElseThrow();
        assertEquals("a:\n    b:\n      c: 1\n    d:  2\n", edit.applyTo(text));
    }

    @Test
    void whatCannotBeReadStays() {
        assertEquals(Optional.empty(), Formatting.of("a: [\n   b", 0, 8));
        assertEquals(Optional.empty(), Formatting.of("", 0, 0));
    }

    @Test
    void windowsLineBreaksStay() {
        assertEquals("a:\r\n  b: 1\r\n", formatted("a:\r\n    b: 1  \r\n"));
    }

    @Test
    void everyPublishedTemplateMeansTheSameAfterwards() throws Exception {
        List<Path> files = Stream.concat(Samples.deepTemplates().stream(), Samples.indigoExamples().stream()).toList();
        int changed = 0;
        for (Path file : files) {
            String text = Files.readString(file);
            Optional<TextEdit> edit = Formatting.of(text, 0, text.length());
            if (edit.isPresent()) {
                changed++;
                String after = edit.get().applyTo(text);
                assertEquals(text.replaceAll("[ \t]", ""), after.replaceAll("[ \t]", ""), file::toString);
                assertEquals(Optional.empty(), Formatting.of(after, 0, after.length()), () -> "again " + file);
            }
        }
        assertTrue(changed > 0, "none of " + files.size() + " was out of order");
    }

    private static String formatted(String text) {
        return Formatting.of(text, 0, text.length()).map(edit -> edit.applyTo(text)).orElse(text);
    }
}
