package org.deepworkbench.topology.ui.internal.canvas;

import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.figures.NodeFigure;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.widgets.Composite;

/** The diagram for many people at once: it is looked at only, fills the screen, and parts of it stand out. */
public final class Stage {

    private static final double LARGEST = 3;
    private static final int MARGIN = 40;

    private final CanvasContext context;
    private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
    private final CanvasRoot root;
    private final FigureCanvas control;

    /**
     * @param parent  where the stage goes
     * @param context what is shown; nothing is done with its actions
     */
    public Stage(Composite parent, CanvasContext context) {
        this.context = context;
        root = new CanvasRoot(context);
        EditDomain domain = new EditDomain();
        domain.setDefaultTool(new Still());
        domain.setActiveTool(domain.getDefaultTool());
        domain.addViewer(viewer);
        control = (FigureCanvas) viewer.createControl(parent);
        control.setScrollBarVisibility(FigureCanvas.NEVER);
        control.setBackground(context.style().look().canvas());
        root.show(viewer, control);
        viewer.setEditPartFactory(new CanvasParts(context));
        viewer.setContents(context.model());
    }

    /** Lets no gesture do anything. */
    private static final class Still extends AbstractTool {

        @Override
        protected String getCommandName() {
            return ""; //$NON-NLS-1$
        }
    }

    /** {@return the control} */
    public FigureCanvas control() {
        return control;
    }

    /** Shows a part of the diagram as large as the control allows, or all of it. */
    public void show(Optional<Rectangle> part) {
        Rectangle area = part.orElseGet(this::extent).getExpanded(MARGIN, MARGIN);
        Dimension space = root.getZoomManager().getViewport().getClientArea().getSize();
        if (!area.isEmpty() && !space.isEmpty()) {
            double fitting = Math.min((double) space.width / area.width, (double) space.height / area.height);
            root.getZoomManager().setZoom(Math.min(state().diagram().roots().isEmpty() ? 1 : LARGEST, fitting));
            root.getZoomManager().getViewport().validate();
            Point middle = area.getCenter().scale(root.getZoomManager().getZoom());
            root.getZoomManager().setViewLocation(middle.translate(-space.width / 2, -space.height / 2));
        }
    }

    /** {@return how large the diagram would be shown as a whole, 1 for 100 %} */
    public double wholeZoom() {
        Rectangle all = extent().expand(MARGIN, MARGIN);
        Dimension space = root.getZoomManager().getViewport().getClientArea().getSize();
        return Math.min((double) space.width / all.width, (double) space.height / all.height);
    }

    private CanvasState state() {
        return context.model().state();
    }

    private Rectangle extent() {
        CanvasState state = state();
        return state.diagram().roots().stream().map(name -> state.placement().of(name).orElseThrow())
                .reduce(Rectangle::getUnion).map(Rectangle::getCopy).orElseGet(Rectangle::new);
    }

    /**
     * Lets nodes stand out.
     *
     * @param bright nodes that are drawn as always; all others fade
     * @param first  a node with a frame around it
     */
    public void emphasise(Set<String> bright, Optional<String> first) {
        ((DiagramPart) viewer.getContents()).needAll();
        viewer.flush();
        for (Node node : state().diagram().nodes()) {
            if (viewer.getEditPartRegistry().get(new NodeKey(node.name())) instanceof NodePart part) {
                emphasise(part.nodeFigure(), bright.contains(node.name()), first.filter(node.name()::equals));
            }
        }
    }

    private static void emphasise(NodeFigure figure, boolean bright, Optional<String> framed) {
        if (bright) {
            figure.hideLegal();
        } else {
            figure.showLegal(Set.of());
        }
        figure.setSelected(framed.isPresent());
    }
}
