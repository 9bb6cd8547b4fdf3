package org.deepworkbench.topology.ui.internal.figures;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.deepworkbench.spi.overlay.NodeOverlay;
import org.deepworkbench.topology.core.diagnostic.Severity;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Point;

/** A node on the canvas. Nodes inside it are its children, placed from its top left corner. */
public final class NodeFigure extends Figure {

    private final NodeStyle style;
    private Node node;
    private NodeState state = NodeState.PLAIN;
    private boolean pinned;
    private Optional<NodeOverlay> overlay = Optional.empty();
    private Optional<BadgeFigure> badge = Optional.empty();
    private Supplier<IFigure> hintMaker = Figure::new;
    private Optional<IFigure> hint = Optional.empty();

    /** Creates the figure of {@code node}. */
    public NodeFigure(NodeStyle style, Node node) {
        this.style = style;
        this.node = node;
        setLayoutManager(new XYLayout());
        setOpaque(false);
    }

    /** {@return the node drawn} */
    public Node node() {
        return node;
    }

    /** Draws {@code changed} from now on. */
    public void setNode(Node changed) {
        node = changed;
        repaint();
    }

    /** {@return how it is drawn at the moment} */
    public NodeState state() {
        return state;
    }

    /** Marks the node as selected or not. */
    public void setSelected(boolean selected) {
        change(now -> now.withSelected(selected));
    }

    /** Marks the node as the one that would receive what is dragged, or not. */
    public void setDropHere(boolean dropHere) {
        change(now -> now.withDropHere(dropHere));
    }

    /** Lights up the capabilities that a line being drawn may end at, and dims the node if there are none. */
    public void showLegal(Set<String> capabilities) {
        change(now -> now.withReach(capabilities.isEmpty(), capabilities, Set.of()));
    }

    /** Lights up the requirements that a line drawn from a capability may end at, and dims the node if there are none. */
    public void showWanting(Set<String> requirements) {
        change(now -> now.withReach(requirements.isEmpty(), Set.of(), requirements));
    }

    /** Ends what {@link #showLegal} or {@link #showWanting} began. */
    public void hideLegal() {
        change(now -> now.withReach(false, Set.of(), Set.of()));
    }

    /**
     * Shows or removes the badge of the worst problem.
     *
     * @param toolTip makes what appears when the pointer rests on the badge
     */
    public void setBadge(Optional<Severity> worst, Supplier<IFigure> toolTip) {
        change(now -> now.withBadge(worst));
        if (worst.isEmpty()) {
            badge.ifPresent(this::remove);
            badge = Optional.empty();
        } else {
            BadgeFigure shown = badge.orElseGet(this::newBadge);
            shown.setWorst(worst.get());
            shown.setToolTip(toolTip.get());
        }
    }

    private BadgeFigure newBadge() {
        BadgeFigure made = new BadgeFigure(style.icons());
        add(made);
        badge = Optional.of(made);
        return made;
    }

    @Override
    protected void layout() {
        super.layout();
        badge.ifPresent(shown -> shown.setBounds(NodeGeometry.badge(getClientArea())));
    }

    /** {@return whether the badge is at a place, in the figure's coordinates} */
    public boolean onBadge(Point place) {
        return badge.isPresent() && NodeGeometry.badge(getBounds()).contains(place);
    }

    /** Notes what is inside; a container with nothing says that it waits for something. */
    public void setContents(Contents contents) {
        change(now -> now.withContents(contents));
    }

    /** Marks the node as one that an automatic layout leaves where it is, or not. */
    public void setPinned(boolean isPinned) {
        if (pinned != isPinned) {
            pinned = isPinned;
            repaint();
        }
    }

    /** {@return whether it is marked as pinned} */
    public boolean isPinned() {
        return pinned;
    }

    /** {@return whether it stands out because somebody looks for it} */
    public boolean isFound() {
        return style.accents().isFound(node.name());
    }

    /** Takes what is live about the node. It is drawn with the next repaint, which the caller asks for. */
    public void setOverlay(Optional<NodeOverlay> live) {
        overlay = live;
    }

    /**
     * Tells how to make what appears when the pointer rests on the node. It is made only then: a thousand nodes may change
     * at the same time.
     */
    public void setHint(Supplier<IFigure> maker) {
        hintMaker = maker;
        hint = Optional.empty();
    }

    @Override
    public IFigure getToolTip() {
        if (hint.isEmpty()) {
            hint = Optional.of(hintMaker.get());
        }
        return hint.get();
    }

    /** {@return what is live about the node} */
    public Optional<NodeOverlay> overlay() {
        return overlay;
    }

    /** {@return whether how the node is doing is told at a place, in the figure's coordinates} */
    public boolean onState(Point place) {
        return mark().filter(mark -> mark.pill().contains(place)).isPresent();
    }

    /** {@return whether where the node answers is told at a place, in the figure's coordinates} */
    public boolean onAddress(Point place) {
        return mark().filter(mark -> mark.address().isPresent() && mark.rest().contains(place)).isPresent();
    }

    private Optional<LiveMark> mark() {
        return overlay.filter(live -> !style.fromAfar())
                .map(live -> LiveMark.of(live, NodeGeometry.secondLine(getBounds(), state.contents(),
                        style.fonts().small()), style.fonts().small()));
    }

    /** {@return whether the node shows something of itself at a place within its bounds, not only what is inside it} */
    public boolean isSolidAt(Point place) {
        return !NodeGeometry.isInside(node, getBounds(), place);
    }

    /** {@return whether the triangle that hides or shows what is inside is at a place, in the figure's coordinates} */
    public boolean onTriangle(Point place) {
        return state.contents().foldable() && NodeGeometry.triangle(getBounds()).contains(place);
    }

    private void change(UnaryOperator<NodeState> how) {
        NodeState changed = how.apply(state);
        if (!changed.equals(state)) {
            state = changed;
            repaint();
        }
    }

    @Override
    protected boolean useLocalCoordinates() {
        return true;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (style.fromAfar()) {
            NodeSilhouette.paint(graphics, style, node, state, overlay, getBounds());
        } else {
            new NodePainter(graphics, style, node, state, getBounds()).paint(overlay);
            if (pinned) {
                style.icons().draw(graphics, "pin", NodeGeometry.pin(getBounds())); //$NON-NLS-1$
            }
        }
    }
}
