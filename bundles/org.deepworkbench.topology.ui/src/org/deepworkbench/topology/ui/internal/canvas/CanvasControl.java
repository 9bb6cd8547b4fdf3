package org.deepworkbench.topology.ui.internal.canvas;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.core.picture.TopologyLayout.Note;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.diagram.AreaKey;
import org.deepworkbench.topology.ui.internal.diagram.AreaPiece;
import org.deepworkbench.topology.ui.internal.figures.LinkFigure;
import org.deepworkbench.topology.ui.internal.figures.NodeStyle;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;

/** The canvas with its overview in the corner: everything of GEF that the editor needs. For the display thread only. */
public final class CanvasControl {

    private static final int MARGIN = 24;
    private static final double LARGEST_FIT = 1;
    private static final double LARGEST_SELECTION = 2;

    private final CanvasContext context;
    private final GraphicalViewer viewer = new ScrollingGraphicalViewer();
    private final CanvasRoot root;
    private final Composite control;
    private final CornerLayout layout;
    private final Legend legend;
    private double fitted = LARGEST_FIT;
    private List<String> found = List.of();

    /**
     * @param parent   where the canvas goes
     * @param editor   the editor it belongs to
     * @param context  what its parts share
     * @param document carries edits out and tells a person where it cannot
     */
    public CanvasControl(Composite parent, IEditorPart editor, CanvasContext context, Consumer<Edit> document) {
        this.context = context;
        root = new CanvasRoot(context);
        control = new Composite(parent, SWT.NONE);
        DefaultEditDomain domain = new DefaultEditDomain(editor);
        domain.setCommandStack(new DocumentCommandStack(document, several -> choose(several, document)));
        domain.setDefaultTool(new HandTool(context.adding()));
        domain.loadDefaultTool();
        domain.addViewer(viewer);
        Overview overview = new Overview(control, context, root.getZoomManager());
        createViewer(document);
        overview.connect();
        legend = new Legend(control, context.style());
        layout = new CornerLayout(viewer.getControl(), overview.control(), legend);
        control.setLayout(layout);
        zoom().getViewport().getHorizontalRangeModel().addPropertyChangeListener(event -> updateCorners());
        zoom().getViewport().getVerticalRangeModel().addPropertyChangeListener(event -> updateCorners());
        legend.show(context.model().state().diagram().lines());
        context.model().addListener(this::emptyOrNot);
        control.addListener(SWT.Resize, event -> control.getDisplay().asyncExec(this::fitAgain));
    }

    private void choose(ChoiceCommand several, Consumer<Edit> document) {
        PopUp.open(viewer.getControl(), several.place(), menu -> several.options().forEach(
                option -> menu.add(PopUp.item(option.words(), null, () -> document.accept(option.edit())))));
    }

    /** Shows everything when the canvas gets its size, and again with each other size until a person zooms. */
    private void fitAgain() {
        if (!control.isDisposed() && control.getSize().x > 0 && zoom().getZoom() == fitted) {
            fit(NodeStyle.LEAST_READABLE);
        }
    }

    private void createViewer(Consumer<Edit> document) {
        FigureCanvas canvas = (FigureCanvas) viewer.createControl(control);
        canvas.setBackground(context.style().look().canvas());
        ControlIds.tag(canvas, "topology.canvas"); //$NON-NLS-1$
        Accessibility.name(canvas, Messages.Canvas_name);
        root.show(viewer, canvas);
        viewer.setEditPartFactory(new CanvasParts(context));
        viewer.setKeyHandler(new AddKeys(new CanvasKeys(viewer, context, document), context.adding()));
        PointerZoom pointer = new PointerZoom(zoom());
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), pointer);
        pointer.follow(canvas);
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(DottedGrid.STEP, DottedGrid.STEP));
        viewer.addDropTargetListener(new LibraryDrop(viewer));
        viewer.setContents(context.model());
    }

    private void emptyOrNot(CanvasState before, CanvasState after) {
        if (before.isEmpty() != after.isEmpty() || before.readable() != after.readable()) {
            root.redraw();
        }
        legend.show(after.diagram().lines());
        markFound();
        updateCorners();
    }

    /** Overview and legend are in the way where they cover a node while everything is seen anyway. */
    private void updateCorners() {
        if (!control.isDisposed()) {
            CanvasState state = context.model().state();
            if (state.isEmpty()) {
                root.redraw();
            }
            boolean all = seen().contains(extent());
            org.eclipse.swt.graphics.Rectangle area = control.getClientArea();
            layout.show(control, !state.isEmpty() && !(all && covers(layout.corner(area))));
            layout.showLegend(control, state.layers().shows(Adornment.LEGEND) && !legend.isEmpty()
                    && !(all && covers(layout.legend(area))));
        }
    }

    private boolean covers(org.eclipse.swt.graphics.Rectangle corner) {
        Rectangle covered = onCanvas(corner);
        return context.model().state().diagram().roots().stream()
                .anyMatch(name -> context.model().state().placement().of(name).orElseThrow().intersects(covered));
    }

    /** {@return the part of the diagram under a part of the control} */
    private Rectangle onCanvas(org.eclipse.swt.graphics.Rectangle area) {
        Point scrolled = zoom().getViewport().getViewLocation();
        return new Rectangle(area.x + scrolled.x, area.y + scrolled.y, area.width, area.height)
                .scale(1 / zoom().getZoom());
    }

    /** {@return the part of the diagram that is seen} */
    public Rectangle seen() {
        return root.seen();
    }

    /** Zooms and scrolls so that a part of the diagram is seen, as large as it can be. */
    public void showArea(Rectangle area) {
        showArea(area, zoom().getMaxZoom());
    }

    /** Zooms and scrolls so that what is selected is seen, but not beyond 200 %. */
    public void fitSelection() {
        selection(GraphicalEditPart.class).map(this::place).reduce(Rectangle::getUnion)
                .ifPresent(area -> showArea(area.getExpanded(MARGIN, MARGIN), LARGEST_SELECTION));
    }

    private Rectangle place(GraphicalEditPart part) {
        Rectangle shown = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(shown);
        return onCanvas(new org.eclipse.swt.graphics.Rectangle(shown.x, shown.y, shown.width, shown.height));
    }

    private void showArea(Rectangle area, double most) {
        Dimension space = zoom().getViewport().getClientArea().getSize();
        if (!area.isEmpty() && !space.isEmpty()) {
            zoom().setZoom(Math.min(most,
                    Math.min((double) space.width / area.width, (double) space.height / area.height)));
            zoom().getViewport().validate();
            zoom().setViewLocation(
                    area.getCenter().scale(zoom().getZoom()).translate(-space.width / 2, -space.height / 2));
        }
    }

    /** {@return the control with all of it} */
    public Composite control() {
        return control;
    }

    /** {@return GEF's viewer, as source of selections} */
    public GraphicalViewer viewer() {
        return viewer;
    }

    /** {@return the zoom} */
    public ZoomManager zoom() {
        return root.getZoomManager();
    }

    /** Zooms and scrolls so that everything is seen, but not beyond 100 %. */
    public void fit() {
        fit(zoom().getMinZoom());
    }

    /** Shows everything in the middle or, if that would need less than {@code least}, what is around the first node. */
    private void fit(double least) {
        Rectangle all = extent();
        Dimension space = zoom().getViewport().getClientArea().getSize();
        if (all.isEmpty() || space.isEmpty()) {
            return;
        }
        double fitting = Math.min((double) space.width / all.width, (double) space.height / all.height);
        zoom().setZoom(Math.max(least, Math.min(LARGEST_FIT, fitting)));
        fitted = zoom().getZoom();
        zoom().getViewport().validate();
        Point middle = fitting < least ? firstNode().getCenter() : all.getCenter();
        zoom().setViewLocation(middle.scale(fitted).translate(-space.width / 2, -space.height / 2));
    }

    private Rectangle firstNode() {
        CanvasState state = context.model().state();
        return state.placement().of(state.diagram().roots().get(0)).orElseThrow();
    }

    private Rectangle extent() {
        CanvasState state = context.model().state();
        Rectangle all = new Rectangle();
        for (String name : state.diagram().roots()) {
            Rectangle bounds = state.placement().of(name).orElseThrow();
            all = all.isEmpty() ? bounds : all.union(bounds);
        }
        for (Note note : state.notes().values()) {
            Bounds at = note.bounds();
            Rectangle paper = new Rectangle(at.x(), at.y(), at.width(), at.height());
            all = all.isEmpty() ? paper : all.getUnion(paper);
        }
        return all.isEmpty() ? all : all.expand(MARGIN, MARGIN);
    }

    /** Draws everything anew, because other nodes and lines stand out. */
    public void accentsChanged() {
        for (Object part : viewer.getEditPartRegistry().values()) {
            if (part instanceof LinkPart link && link.getFigure() instanceof LinkFigure line) {
                line.refreshAccent();
            }
        }
        legend.show(context.model().state().diagram().lines());
        updateCorners();
        root.redraw();
    }

    /** Lets nodes that somebody looks for stand out; a collapsed node stands out for those inside it. */
    public void showFound(Collection<String> nodes) {
        found = List.copyOf(nodes);
        markFound();
        viewer.getControl().redraw();
    }

    private void markFound() {
        CanvasState state = context.model().state();
        context.style().accents().find(found.stream().map(state.diagram()::standIn).flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    }

    /** Makes a change, after which nodes glide to their new places. */
    public void glide(Runnable change) {
        Glide.during(((GraphicalEditPart) viewer.getContents()).getFigure(),
                context.model().state().diagram().nodes().size(), change);
    }

    /** Shows or hides the overview. */
    public void toggleOverview() {
        layout.toggleCorner();
        updateCorners();
    }

    /** {@return a place in the middle of what is seen, in the diagram} */
    public Point middle() {
        return seen().getCenter();
    }

    /** {@return the place in the diagram under the pointer, if that is over the canvas} */
    public Optional<Point> pointed() {
        FigureCanvas canvas = (FigureCanvas) viewer.getControl();
        org.eclipse.swt.graphics.Point pointer = canvas.toControl(canvas.getDisplay().getCursorLocation());
        return canvas.getClientArea().contains(pointer)
                ? Optional.of(onCanvas(new org.eclipse.swt.graphics.Rectangle(pointer.x, pointer.y, 0, 0)).getLocation())
                : Optional.empty();
    }

    /** {@return where a place in the diagram is on the screen} */
    public org.eclipse.swt.graphics.Point onScreen(Point place) {
        Point scrolled = zoom().getViewport().getViewLocation();
        Point shown = place.getCopy().scale(zoom().getZoom()).translate(-scrolled.x, -scrolled.y);
        return viewer.getControl().toDisplay(shown.x, shown.y);
    }

    /** {@return where something of a size would cover no node in what is seen, or the middle if that is nowhere} */
    public Point freePlace(Dimension size) {
        Rectangle seen = seen();
        CanvasState state = context.model().state();
        Point middle = seen.getCenter().translate(-size.width / 2, -size.height / 2);
        return FreePlaces.around(middle, seen, size).filter(place -> state.diagram().roots().stream()
                .flatMap(name -> state.placement().of(name).stream()).noneMatch(place::intersects))
                .map(Rectangle::getLocation).findFirst().orElse(middle);
    }

    /** {@return names of the selected nodes} */
    public List<String> selectedNodes() {
        return selection(NodePart.class).filter(part -> !part.node().frame()).map(NodePart::name).toList();
    }

    /** {@return names of the selected frames around nodes} */
    public List<String> selectedFrames() {
        return selection(NodePart.class).filter(part -> part.node().frame()).map(NodePart::name).toList();
    }

    /** {@return the identities of the selected notes} */
    public List<String> selectedNotes() {
        return selection(NotePart.class).map(NotePart::id).toList();
    }

    /** {@return the groups and policies whose areas are selected} */
    public List<AreaKey> selectedAreas() {
        return selection(AreaPart.class).map(AreaPart::key).toList();
    }

    /** {@return the selected lines} */
    public List<Link> selectedLinks() {
        return selection(LinkPart.class).map(LinkPart::link).toList();
    }

    private <T> Stream<T> selection(Class<T> kind) {
        return ((List<?>) viewer.getSelectedEditParts()).stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Selects those of the nodes that are drawn, and shows the first of all or the collapsed one around it. */
    public void select(List<String> nodes) {
        show(nodes.stream().<Selected>map(Selected.Node::new).toList());
    }

    /** Selects what of these elements is drawn, and shows the first of them or the collapsed node around it. */
    public void show(List<Selected> elements) {
        viewer.flush();
        viewer.setSelection(new StructuredSelection(elements.stream().flatMap(this::parts).toList()));
        elements.stream().flatMap(element -> parts(standIn(element))).limit(1).forEach(viewer::reveal);
    }

    private Selected standIn(Selected element) {
        return element instanceof Selected.Node node
                ? new Selected.Node(context.model().state().diagram().standIn(node.name()).orElse(node.name()))
                : element;
    }

    private Stream<EditPart> parts(Selected element) {
        return switch (element) {
            case Selected.Node node -> node(node.name());
            case Selected.Line line -> line(line.link());
            case Selected.Note note -> part(new NoteKey(note.id()));
            case Selected.Group group -> Stream.concat(areas(false, group.name()), frame(group.name()));
            case Selected.Policy policy -> areas(true, policy.name());
            default -> Stream.empty();
        };
    }

    private Stream<EditPart> frame(String group) {
        CanvasState state = context.model().state();
        return state.diagram().node(group).filter(Node::frame).stream().flatMap(node -> part(new NodeKey(group)));
    }

    private Stream<EditPart> node(String name) {
        diagram().need(name);
        return part(new NodeKey(name));
    }

    private Stream<EditPart> line(Link link) {
        diagram().need(link);
        return part(link);
    }

    private DiagramPart diagram() {
        return (DiagramPart) viewer.getContents();
    }

    /** {@return whether all of the diagram is drawn; a large one comes bit by bit} */
    public boolean isComplete() {
        return diagram().isComplete();
    }

    private Stream<EditPart> part(Object model) {
        return Stream.ofNullable((EditPart) viewer.getEditPartRegistry().get(model));
    }

    private Stream<EditPart> areas(boolean policy, String name) {
        return context.model().state().areas().all().stream().map(AreaPiece::key)
                .filter(key -> key.policy() == policy && key.name().equals(name)).flatMap(this::part);
    }

    /** Selects every node. */
    public void selectAll() {
        diagram().needAll();
        viewer.setSelection(new StructuredSelection(
                parts(context.model().state().diagram().nodes().stream().map(Node::name).toList())));
    }

    private List<EditPart> parts(List<String> nodes) {
        return nodes.stream().flatMap(this::node).toList();
    }

    /** Opens a field over the name of the selected node, or over the selected note, if it is one. */
    public void renameSelected() {
        single().ifPresent(NodePart::rename);
        if (viewer.getSelectedEditParts().size() == 1) {
            selection(NotePart.class).forEach(NotePart::write);
        }
    }

    /** Offers what can be done about the problems of the selected node, if it is one. */
    public void offerRemedies() {
        single().ifPresent(NodePart::offerRemedies);
    }

    private Optional<NodePart> single() {
        return viewer.getSelectedEditParts().size() == 1 ? selection(NodePart.class).findFirst() : Optional.empty();
    }
}
