package org.deepworkbench.topology.ui.internal.figures;

import java.util.Optional;
import org.deepworkbench.topology.core.picture.DiagramStyle;
import org.deepworkbench.topology.core.picture.LinkKind;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;

/**
 * A line between two nodes, with rounded corners and a small arrow at the end that is required, in the colour and dashes
 * of its kind. While it is pointed at or selected it is thicker and says what it is.
 */
public final class LinkFigure extends PolylineConnection {

    private static final int CORNER = 8;
    /** Lines of one point run through the middle of their pixels. */
    private static final float MIDDLE = 0.5f;
    /** How far beside the line one may point, in points. */
    private static final int TOLERANCE = 4;

    private final NodeStyle style;
    private final LinkKind kind;
    private final String words;
    private final int[] dash;
    private boolean selected;
    private boolean pointedAt;
    private Optional<IFigure> label = Optional.empty();

    /**
     * @param style colours and fonts
     * @param kind  what kind of relationship it stands for
     * @param words what it says when it is pointed at, empty for nothing
     */
    public LinkFigure(NodeStyle style, LinkKind kind, String words) {
        this.style = style;
        this.kind = kind;
        this.words = words;
        this.dash = DiagramStyle.dash(kind).stream().mapToInt(Integer::intValue).toArray();
        setTargetDecoration(arrow());
        setTolerance(TOLERANCE);
        update();
    }

    /** Shows the line as selected or not. */
    public void setSelected(boolean isSelected) {
        selected = isSelected;
        update();
    }

    /** Shows the line as pointed at or not. */
    public void setPointedAt(boolean isPointedAt) {
        pointedAt = isPointedAt;
        update();
    }

    /** Puts the arrow at the beginning: for a line that is drawn backwards. */
    public void turnArrow() {
        setTargetDecoration(null);
        setSourceDecoration(arrow());
    }

    private static PolygonDecoration arrow() {
        PolygonDecoration arrow = new PolygonDecoration();
        arrow.setScale(6, 3.5);
        return arrow;
    }

    /** {@return what kind of relationship it stands for} */
    public LinkKind kind() {
        return kind;
    }

    /** {@return whether it says what it is at the moment} */
    public boolean isLabelled() {
        return label.isPresent();
    }

    private void update() {
        setForegroundColor(selected ? style.look().accent() : style.look().wire(kind));
        setLineWidth(selected || pointedAt ? 2 : 1);
        boolean wanted = (selected || pointedAt) && !words.isEmpty();
        if (wanted && label.isEmpty()) {
            label = Optional.of(newLabel());
            add(label.get(), new MiddleLocator(this));
        } else if (!wanted) {
            label.ifPresent(this::remove);
            label = Optional.empty();
        }
        label.ifPresent(shown -> shown.setForegroundColor(selected ? style.look().accent() : style.look().text()));
    }

    private Label newLabel() {
        Label made = new Label(words);
        made.setFont(style.fonts().small());
        made.setOpaque(true);
        made.setBackgroundColor(style.look().card());
        made.setBorder(new MarginBorder(1, 4, 1, 4));
        return made;
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        if (dash.length > 0) {
            graphics.setLineDash(dash);
        }
        Path path = rounded(getPoints());
        graphics.drawPath(path);
        path.dispose();
    }

    private static Path rounded(PointList points) {
        Path path = new Path(Display.getCurrent());
        Point first = points.getFirstPoint();
        path.moveTo(first.x + MIDDLE, first.y + MIDDLE);
        for (int i = 1; i < points.size() - 1; i++) {
            corner(path, points.getPoint(i - 1), points.getPoint(i), points.getPoint(i + 1));
        }
        Point last = points.getLastPoint();
        path.lineTo(last.x + MIDDLE, last.y + MIDDLE);
        return path;
    }

    private static void corner(Path path, Point before, Point at, Point after) {
        Point enter = towards(at, before);
        Point leave = towards(at, after);
        path.lineTo(enter.x + MIDDLE, enter.y + MIDDLE);
        path.quadTo(at.x + MIDDLE, at.y + MIDDLE, leave.x + MIDDLE, leave.y + MIDDLE);
    }

    /** The point on the way from {@code from} to {@code to} where a rounded corner at {@code from} ends. */
    private static Point towards(Point from, Point to) {
        int distance = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
        int step = Math.min(CORNER, distance / 2);
        return distance == 0 ? from
                : new Point(from.x + (to.x - from.x) * step / distance, from.y + (to.y - from.y) * step / distance);
    }
}
