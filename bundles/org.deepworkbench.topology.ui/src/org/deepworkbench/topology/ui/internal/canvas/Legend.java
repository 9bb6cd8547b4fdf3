package org.deepworkbench.topology.ui.internal.canvas;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.picture.DiagramStyle;
import org.deepworkbench.topology.core.picture.LinkKind;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.ui.internal.figures.KindNames;
import org.deepworkbench.topology.ui.internal.figures.NodeStyle;
import org.deepworkbench.topology.ui.internal.figures.Texts;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Tells what the colours and dashes of the lines mean; it lists the kinds of lines that are drawn, and no others. */
final class Legend {

    private static final int MARGIN = 8;
    private static final int SAMPLE = 28;
    private static final int GAP = 8;
    private static final int ARROW = 6;

    private final Canvas control;
    private final NodeStyle style;
    private Set<LinkKind> kinds = Set.of();
    private Point size = new Point(0, 0);

    Legend(Composite parent, NodeStyle style) {
        this.style = style;
        control = ControlIds.tag(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS), "topology.legend"); //$NON-NLS-1$
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words();
            }
        });
        control.addPaintListener(event -> paint(event.gc));
    }

    /** {@return the kinds among some lines} */
    static Set<LinkKind> kinds(Iterable<Link> lines) {
        EnumSet<LinkKind> found = EnumSet.noneOf(LinkKind.class);
        lines.forEach(line -> found.add(line.kind()));
        return Collections.unmodifiableSet(found);
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
        return kinds.isEmpty();
    }

    /** Lists these kinds from now on. */
    void show(Set<LinkKind> present) {
        if (!present.equals(kinds)) {
            kinds = present;
            size = measure();
            control.redraw();
        }
    }

    private String words() {
        return NLS.bind(Texts.Legend_name, kinds.stream().map(KindNames::of).collect(Collectors.joining(", "))); //$NON-NLS-1$
    }

    private Point measure() {
        GC gc = new GC(control);
        gc.setFont(style.fonts().small());
        int widest = kinds.stream().mapToInt(kind -> gc.textExtent(KindNames.of(kind)).x).max().orElse(0);
        int height = kinds.size() * row(gc);
        gc.dispose();
        return new Point(2 * MARGIN + SAMPLE + GAP + widest, 2 * MARGIN + height);
    }

    private static int row(GC gc) {
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
        for (LinkKind kind : kinds) {
            sample(gc, kind, top + row(gc) / 2);
            gc.setForeground(style.look().faint());
            gc.drawText(KindNames.of(kind), MARGIN + SAMPLE + GAP, top, true);
            top += row(gc);
        }
    }

    private void sample(GC gc, LinkKind kind, int y) {
        gc.setForeground(style.look().wire(kind));
        gc.setBackground(style.look().wire(kind));
        int[] dash = DiagramStyle.dash(kind).stream().mapToInt(Integer::intValue).toArray();
        if (dash.length > 0) {
            gc.setLineDash(dash);
        }
        int end = MARGIN + SAMPLE;
        gc.drawLine(MARGIN, y, end - ARROW, y);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.fillPolygon(new int[] {end, y, end - ARROW, y - ARROW / 2, end - ARROW, y + ARROW / 2});
    }
}
