package org.deepworkbench.topology.ui.internal.canvas;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.picture.DiagramStyle;
import org.deepworkbench.topology.core.picture.LinkKind;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.type.TypeNames;
import org.deepworkbench.topology.ui.internal.figures.Accents;
import org.deepworkbench.topology.ui.internal.figures.KindNames;
import org.deepworkbench.topology.ui.internal.figures.NodeStyle;
import org.deepworkbench.topology.ui.internal.figures.Texts;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Tells what the colours and dashes of the lines mean; it lists what is drawn, and no more. */
final class Legend {

    private static final int MARGIN = 8;
    private static final int SAMPLE = 28;
    private static final int GAP = 8;
    private static final int ARROW = 6;

    private final Canvas control;
    private final NodeStyle style;
    private List<Row> rows = List.of();
    private Point size = new Point(0, 0);

    Legend(Composite parent, NodeStyle style) {
        this.style = style;
        control = ControlIds.tag(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS), "topology.legend"); //$NON-NLS-1$
        Accessibility.name(control, this::words);
        control.addPaintListener(event -> paint(event.gc));
    }

    /**
     * What lines look like that mean one thing.
     *
     * @param kind   what kind of relationship they stand for
     * @param words  what they are called
     * @param accent what stands out of them
     */
    record Row(LinkKind kind, String words, Accents.OfLines accent) {

        private static Row of(Link line, Accents.OfLines accent) {
            boolean own = accent.colour().isPresent() || accent.dash().isPresent();
            String name = own && !line.relationship().isEmpty() ? TypeNames.family(line.relationship())
                    : KindNames.of(line.kind());
            return new Row(line.kind(), accent.words().orElse(name), accent);
        }
    }

    /** {@return what is to be told of some lines, in the order of their kinds} */
    static List<Row> rows(Iterable<Link> lines, Accents accents) {
        Map<String, Row> found = new HashMap<>();
        lines.forEach(line -> found.computeIfAbsent(line.kind() + line.relationship(),
                key -> Row.of(line, accents.lines(line.relationship()))));
        return found.values().stream().distinct()
                .sorted(Comparator.comparing(Row::kind).thenComparing(Row::words)).toList();
    }

    Canvas control() {
        return control;
    }

    /** {@return how large it is at the moment} */
    Point size() {
        return size;
    }

    /** {@return whether there is nothing to tell} */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Lists what these lines look like from now on. */
    void show(List<Link> lines) {
        List<Row> present = rows(lines, style.accents());
        if (!present.equals(rows)) {
            rows = present;
            size = measure();
            control.redraw();
        }
    }

    private String words() {
        return NLS.bind(Texts.Legend_name, rows.stream().map(Row::words).collect(Collectors.joining(", "))); //$NON-NLS-1$
    }

    private Point measure() {
        GC gc = new GC(control);
        gc.setFont(style.fonts().small());
        int widest = rows.stream().mapToInt(row -> gc.textExtent(row.words()).x).max().orElse(0);
        int height = rows.size() * step(gc);
        gc.dispose();
        return new Point(2 * MARGIN + SAMPLE + GAP + widest, 2 * MARGIN + height);
    }

    private static int step(GC gc) {
        return gc.getFontMetrics().getHeight() + 3;
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setFont(style.fonts().small());
        gc.setBackground(style.look().card());
        gc.fillRectangle(control.getClientArea());
        gc.setForeground(style.look().border());
        gc.drawRectangle(0, 0, control.getSize().x - 1, control.getSize().y - 1);
        int top = MARGIN;
        for (Row row : rows) {
            sample(gc, row, top + step(gc) / 2);
            gc.setForeground(style.look().faint());
            gc.drawText(row.words(), MARGIN + SAMPLE + GAP, top, true);
            top += step(gc);
        }
    }

    private void sample(GC gc, Row row, int y) {
        Color colour = row.accent().colour().orElseGet(() -> style.look().wire(row.kind()));
        gc.setForeground(colour);
        gc.setBackground(colour);
        int[] dash = row.accent().dash().orElseGet(() -> DiagramStyle.dash(row.kind())).stream()
                .mapToInt(Integer::intValue).toArray();
        if (dash.length > 0) {
            gc.setLineDash(dash);
        }
        int end = MARGIN + SAMPLE;
        gc.drawLine(MARGIN, y, end - ARROW, y);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.fillPolygon(new int[] {end, y, end - ARROW, y - ARROW / 2, end - ARROW, y + ARROW / 2});
    }
}
