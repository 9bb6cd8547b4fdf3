package org.deepworkbench.cli.internal.console;

import java.util.List;
import java.util.Locale;

/** A small table of shares, the greatest usually first: name, bar, percentage. */
public final class Bars {

    private static final int CELLS = 24;
    private static final int LONGEST_NAME = 32;

    /**
     * One row.
     *
     * @param name  what it is; a long one is cut
     * @param share 0 to 1
     */
    public record Share(String name, double share) {
    }

    private Bars() {
    }

    /** {@return one line for each share, in their order} */
    public static List<Line> lines(List<Share> shares, Glyphs glyphs) {
        int column = 2 + shares.stream().mapToInt(share -> shortened(share.name()).width()).max().orElse(0);
        return shares.stream().map(share -> shortened(share.name()).padTo(column)
                .append(glyphs.bar(share.share(), CELLS))
                .add(String.format(Locale.ROOT, " %5.1f %%", share.share() * 100))).toList();
    }

    private static Line shortened(String name) {
        int points = name.codePointCount(0, name.length());
        return Line.of(points <= LONGEST_NAME ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 3)) + "...");
    }
}
