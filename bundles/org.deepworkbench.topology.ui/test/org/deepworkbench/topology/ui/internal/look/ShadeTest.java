package org.deepworkbench.topology.ui.internal.look;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.deepworkbench.topology.core.picture.NodeIcon;
import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether people can read what is drawn: contrasts as WCAG 2.2 defines them (1.4.3 for words, 1.4.11 for the rest). */
class ShadeTest {

    private static final double WORDS = 4.5;
    private static final double LINES = 3;
    private static final double TILES = 1.05;

    @ParameterizedTest
    @EnumSource
    void wordsCanBeReadWhereverTheyStand(Shade shade) {
        Look look = shade.look();
        for (Color ground : List.of(look.canvas(), look.card(), look.inside())) {
            assertContrast(WORDS, look.text(), ground);
            assertContrast(WORDS, look.faint(), ground);
        }
    }

    @ParameterizedTest
    @EnumSource
    void linesAndMarksCanBeSeen(Shade shade) {
        Look look = shade.look();
        assertContrast(LINES, look.wire(), look.canvas());
        assertContrast(LINES, look.wire(), look.card());
        for (Color mark : List.of(look.accent(), look.legal())) {
            assertContrast(LINES, mark, look.canvas());
            assertContrast(LINES, mark, look.card());
        }
    }

    @ParameterizedTest
    @EnumSource
    void iconsStandOnATileThatShows(Shade shade) {
        for (NodeIcon icon : NodeIcon.values()) {
            assertContrast(TILES, shade.look().tint(icon), shade.look().card());
        }
    }

    private static void assertContrast(double least, Color colour, Color ground) {
        double lighter = Math.max(luminance(colour), luminance(ground));
        double darker = Math.min(luminance(colour), luminance(ground));
        double ratio = (lighter + 0.05) / (darker + 0.05);
        assertTrue(ratio >= least, () -> "%s on %s: %.2f".formatted(colour, ground, ratio));
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
