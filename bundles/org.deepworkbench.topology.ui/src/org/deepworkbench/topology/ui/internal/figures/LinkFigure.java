package org.deepworkbench.topology.ui.internal.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.picture.Bends;
import org.deepworkbench.topology.core.picture.DiagramStyle;
import org.deepworkbench.topology.core.picture.LinkKind;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Path;

/**
 * A line between two nodes, with rounded corners and a small arrow at the end that is required, in the colour and dashes
 * of its kind. While it is pointed at or selected it is thicker and says what it is.
 */
public final class LinkFigure extends PolylineConnection {

    /** How far beside the line one may point, in points. */
    private static final int TOLERANCE = 4;

    private final NodeStyle style;
    private final LinkKind kind;
    private final String relationship;
    private final String words;
    private final int[] dash;
    private Bends bends = Bends.NONE;
    private boolean selected;
    private boolean pointedAt;
    private Optional<IFigure> label = Optional.empty();

    /**
     * @param style        colours and fonts
     * @param kind         what kind of relationship it stands for
     * @param relationship name of the relationship's type, empty for none
     * @param words        what it says when it is pointed at, empty for nothing
     */
    public LinkFigure(NodeStyle style, LinkKind kind, String relationship, String words) {
        this.style = style;
        this.kind = kind;
        this.relationship = relationship;
        this.words = words;
        this.dash = strokes(DiagramStyle.dash(kind));
        setTargetDecoration(arrow());
        setTolerance(TOLERANCE);
        update();
    }

    private static int[] strokes(List<Integer> lengths) {
        return lengths.stream().mapToInt(Integer::intValue).toArray();
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

    /** Leads the line where a person wants it to turn. */
    public void setBends(Bends changed) {
        if (!changed.equals(bends)) {
            bends = changed;
            revalidate();
        }
    }

    /** {@return where a person wants it to turn} */
    public Bends bends() {
        return bends;
    }

    /** {@return whether a straight stretch of the line is level, not upright} */
    public boolean isLevel(int stretch) {
        return stretch % 2 == 0;
    }

    /** {@return the length of a straight stretch, in pixels at 100 %} */
    public int stretchLength(int stretch) {
        Dimension size = getPoints().getPoint(stretch + 1).getDifference(getPoints().getPoint(stretch));
        return Math.abs(size.width) + Math.abs(size.height);
    }

    /** {@return the middle of a straight stretch} */
    public Point stretchMiddle(int stretch) {
        Point from = getPoints().getPoint(stretch);
        Point to = getPoints().getPoint(stretch + 1);
        return new Point((from.x + to.x) / 2, (from.y + to.y) / 2);
    }

    /** {@return what kind of relationship it stands for} */
    public LinkKind kind() {
        return kind;
    }

    /** {@return whether it says what it is at the moment} */
    public boolean isLabelled() {
        return label.isPresent();
    }

    /** Takes over what stands out by now. */
    public void refreshAccent() {
        update();
    }

    private void update() {
        setForegroundColor(selected ? style.look().accent()
                : accent().colour().orElseGet(() -> style.look().wire(kind)));
        setLineWidth(selected || pointedAt ? 2 : 1);
        boolean wanted = (selected || pointedAt) && !words().isEmpty();
        if (wanted && label.isEmpty()) {
            label = Optional.of(newLabel());
            add(label.get(), new MiddleLocator(this));
        } else if (!wanted) {
            label.ifPresent(this::remove);
            label = Optional.empty();
        }
        label.ifPresent(shown -> shown.setForegroundColor(selected ? style.look().accent() : style.look().text()));
    }

    private String words() {
        return accent().words().orElse(words);
    }

    private Accents.OfLines accent() {
        return style.accents().lines(relationship);
    }

    private Label newLabel() {
        Label made = new Label(words());
        made.setFont(style.fonts().small());
        made.setOpaque(true);
        made.setBackgroundColor(style.look().card());
        made.setBorder(new MarginBorder(1, 4, 1, 4));
        return made;
    }

    /** Most lines that cross what is painted anew do so with their bounds only. */
    @Override
    public void paint(Graphics graphics) {
        if (label.isPresent() || Segments.touch(getPoints(), graphics.getClip(new Rectangle()))) {
            super.paint(graphics);
        }
    }

    /** From afar a line has no arrow and no rounded corners, and is one pixel wide. */
    private void outlineFromAfar(Graphics graphics) {
        graphics.setAntialias(SWT.OFF);
        graphics.setLineWidth((int) Math.round(getLineWidth() / style.icons().zoom()));
        if (!selected) {
            graphics.setForegroundColor(style.look().border());
        }
        graphics.drawPolyline(getPoints());
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        if (!style.fromAfar() || label.isPresent()) {
            super.paintChildren(graphics);
        }
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        if (style.fromAfar()) {
            outlineFromAfar(graphics);
            return;
        }
        graphics.setAntialias(SWT.ON);
        int[] strokes = accent().dash().map(LinkFigure::strokes).orElse(dash);
        if (strokes.length > 0) {
            graphics.setLineDash(strokes);
        }
        Path path = RoundedLine.path(getPoints(), graphics.getClip(new Rectangle()),
                Math.max(1, Arrays.stream(strokes).sum()));
        graphics.drawPath(path);
        path.dispose();
    }
}
