package org.deepworkbench.topology.core.internal.picture;

import java.util.List;
import org.deepworkbench.topology.core.internal.picture.Svg.Type;
import org.deepworkbench.topology.core.picture.DiagramStyle;
import org.eclipse.osgi.util.NLS;

/**
 * A list beside the diagram: the inputs or the outputs.
 *
 * @param title its heading
 * @param items what it lists
 */
record SideList(String title, List<Item> items) {

    /** Width of a list. */
    static final int WIDTH = 244;

    private static final int HEADING = 30;
    private static final int ROW = 22;
    private static final int MOST_ROWS = 40;
    private static final int GAP = 10;
    private static final double DETAIL_SHARE = 0.5;
    private static final Type TITLE = new Type(11.5, DiagramStyle.TEXT).strong();
    private static final Type NAME = new Type(11, DiagramStyle.TEXT);
    private static final Type DETAIL = new Type(10, DiagramStyle.FAINT).end();
    private static final Type COUNT = new Type(11, DiagramStyle.FAINT).end();

    SideList {
        items = List.copyOf(items);
    }

    /** {@return the height in pixels; 0 for nothing to list} */
    int height() {
        int rows = Math.min(items.size(), MOST_ROWS) + (items.size() > MOST_ROWS ? 1 : 0);
        return items.isEmpty() ? 0 : HEADING + rows * ROW;
    }

    /** Draws the list with its upper left corner at a place. */
    void draw(Svg svg, int x, int y) {
        svg.text(title, x, y + 18, TITLE);
        svg.text(Integer.toString(items.size()), x + WIDTH, y + 18, COUNT);
        int top = y + HEADING;
        for (Item item : items.subList(0, Math.min(items.size(), MOST_ROWS))) {
            draw(svg, item, x, top);
            top += ROW;
        }
        if (items.size() > MOST_ROWS) {
            rule(svg, x, top);
            svg.text(NLS.bind(Messages.Page_more, items.size() - MOST_ROWS), x, top + 15,
                    new Type(NAME.size(), DiagramStyle.FAINT));
        }
    }

    private static void draw(Svg svg, Item item, int x, int y) {
        rule(svg, x, y);
        String detail = Words.fit(item.detail(), DETAIL.size(), false, WIDTH * DETAIL_SHARE);
        double used = detail.isEmpty() ? 0 : Words.width(detail, DETAIL.size(), false) + GAP;
        svg.text(Words.fit(item.name(), NAME.size(), false, WIDTH - used), x, y + 15, NAME);
        if (!detail.isEmpty()) {
            svg.text(detail, x + WIDTH, y + 15,
                    item.urgent() ? new Type(DETAIL.size(), DiagramStyle.ACCENT).end() : DETAIL);
        }
    }

    private static void rule(Svg svg, int x, int y) {
        svg.rectangle(x, y, WIDTH, 1, 0, DiagramStyle.RULE);
    }

    /**
     * A row.
     *
     * @param name   shown at the left
     * @param detail shown at the right; may be empty
     * @param urgent whether the detail asks for attention
     */
    record Item(String name, String detail, boolean urgent) {
    }
}
