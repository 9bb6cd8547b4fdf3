package org.deepworkbench.cli.internal.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarsTest {

    @Test
    void namesStandInOneColumnAndBarsShowTheShares() {
        List<Line> lines = Bars.lines(List.of(new Bars.Share("copepod", 0.75), new Bars.Share("diatom chain", 0.25)),
                Glyphs.ASCII);
        assertEquals(List.of("copepod       ##################......  75.0 %",
                "diatom chain  ######..................  25.0 %"), lines.stream().map(Line::text).toList());
    }

    @Test
    void sharesOutsideTheRangeDoNotBreakTheBar() {
        List<Line> lines = Bars.lines(List.of(new Bars.Share("a", 1.5), new Bars.Share("b", Double.NaN)), Glyphs.ASCII);
        assertEquals("a  " + "#".repeat(24) + " 150.0 %", lines.get(0).text());
        assertEquals("b  " + ".".repeat(24) + "   NaN %", lines.get(1).text());
    }

    @Test
    void longNameIsCut() {
        String name = Bars.lines(List.of(new Bars.Share("x".repeat(100), 0)), Glyphs.ASCII).get(0).text();
        assertEquals("x".repeat(29) + "...", name.substring(0, 32));
    }
}
