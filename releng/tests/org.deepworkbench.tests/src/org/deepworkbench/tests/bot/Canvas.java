package org.deepworkbench.tests.bot;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepworkbench.spi.overlay.NodeOverlay;
import org.deepworkbench.topology.core.picture.LinkKind;
import org.deepworkbench.topology.ui.internal.figures.AreaFigure;
import org.deepworkbench.topology.ui.internal.figures.LinkFigure;
import org.deepworkbench.topology.ui.internal.figures.NodeFigure;
import org.deepworkbench.topology.ui.internal.figures.NoteFigure;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** The drawing in the active editor, as a person sees it: nodes by their names, places in pixels. */
public final class Canvas {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** From a node's corner to its name, which is not an anchor. */
    public static final int INTO_HEAD = 18;

    private static final int HEAD = 56;
    /** So many pixels into what is found, for its very edge may be rounded away. */
    private static final int MIDDLE = 300;

    private final FigureCanvas control;

    private Canvas(FigureCanvas control) {
        this.control = control;
    }

    /** Waits for the drawing of the active editor. */
    public static Canvas shown() {
        return new Canvas(Bot.byId(FigureCanvas.class, "topology.canvas"));
    }

    /** Waits for a node and tells where it is drawn. */
    public Rectangle node(String name) {
        return Wait.forValue("the node " + name, PATIENCE, () -> place(name));
    }

    /** {@return the number of nodes that are marked because something is wrong with them} */
    public long badges() {
        return Ui.get(() -> figures(control.getContents()).filter(node -> node.state().badge().isPresent()).count());
    }

    /** {@return what is live about a node} For the display thread. */
    public Optional<NodeOverlay> live(String name) {
        return figure(name).flatMap(NodeFigure::overlay);
    }

    /** Clicks how a node is doing, which is told in its head. */
    public void clickState(String name) {
        click(name, bounds -> Ui.get(() -> IntStream.range(0, bounds.width * HEAD)
                .mapToObj(i -> new Point(bounds.x + i % bounds.width, bounds.y + i / bounds.width))
                .filter(place -> figure(name).orElseThrow().onState(place)).skip(MIDDLE).findFirst().orElseThrow()));
    }

    /** {@return names of the nodes that stand out because somebody looks for them} */
    public Set<String> found() {
        return Ui.get(() -> figures(control.getContents()).filter(NodeFigure::isFound)
                .map(figure -> figure.node().name()).collect(Collectors.toSet()));
    }

    /** {@return the name of the node or frame that a node is drawn inside of, if it is in one} */
    public Optional<String> container(String name) {
        return Ui.get(() -> figure(name).map(IFigure::getParent).flatMap(Canvas::around));
    }

    private static Optional<String> around(IFigure figure) {
        return figure == null || figure instanceof NodeFigure
                ? Optional.ofNullable((NodeFigure) figure).map(node -> node.node().name())
                : around(figure.getParent());
    }

    /** Waits for a node and tells where it stands in the drawing, wherever that is scrolled to. */
    public Rectangle standing(String name) {
        return Wait.forValue("the node " + name, PATIENCE, () -> figure(name).map(figure -> figure.getBounds().getCopy()));
    }

    public boolean has(String name) {
        return Ui.get(() -> place(name)).isPresent();
    }

    /** Clicks something on a node; {@code within} tells where it is within the bounds of the node. */
    public void click(String name, Function<Rectangle, Point> within) {
        Point place = pixel(name, within);
        Bot.clickAt(control, place.x, place.y);
    }

    /** {@return where something on a node is, in pixels of the control} */
    public Point pixel(String name, Function<Rectangle, Point> within) {
        Rectangle drawn = node(name);
        Rectangle standing = standing(name);
        Point place = within.apply(standing);
        return new Point(drawn.x + (place.x - standing.x) * drawn.width / standing.width,
                drawn.y + (place.y - standing.y) * drawn.height / standing.height);
    }

    /** {@return the first line of a kind} For the display thread. */
    public LinkFigure line(LinkKind kind) {
        return lines(control.getViewport()).filter(line -> line.kind() == kind).findFirst().orElseThrow();
    }

    /** {@return where the first line of a kind has its middle, in pixels of the control} */
    public Point lineMiddle(LinkKind kind) {
        return Ui.get(() -> {
            LinkFigure line = line(kind);
            Point middle = line.getPoints().getMidpoint();
            line.translateToAbsolute(middle);
            return middle;
        });
    }

    /** {@return names of the anchors of a node that are lit up} */
    public Set<String> lit(String name) {
        return Ui.get(() -> figure(name).map(NodeFigure::state).map(state -> Stream.concat(state.legal().stream(),
                state.wanting().stream()).collect(Collectors.toSet())).orElseThrow());
    }

    private static Stream<LinkFigure> lines(IFigure figure) {
        return all(figure, LinkFigure.class);
    }

    private static <F> Stream<F> all(IFigure figure, Class<F> kind) {
        Stream<F> own = kind.isInstance(figure) ? Stream.of(kind.cast(figure)) : Stream.empty();
        return Stream.concat(own, figure.getChildren().stream().flatMap(child -> all((IFigure) child, kind)));
    }

    /** {@return how many pieces of areas there are} For the display thread. */
    public long areas() {
        return all(control.getContents(), AreaFigure.class).count();
    }

    /** {@return where the pieces of a group's or policy's area stand in the drawing} */
    public List<Rectangle> area(String name) {
        return Ui.get(() -> all(control.getContents(), AreaFigure.class).filter(figure -> figure.name().equals(name))
                .filter(IFigure::isVisible).map(figure -> figure.getBounds().getCopy()).toList());
    }

    /** {@return names of the groups and policies whose areas are selected} For the display thread. */
    public List<String> selectedAreas() {
        return all(control.getContents(), AreaFigure.class).filter(AreaFigure::isSelected).map(AreaFigure::name).toList();
    }

    /** {@return where the name of a group or policy is written, in pixels of the control} */
    public Point areaName(String name) {
        return Ui.get(() -> {
            AreaFigure area = all(control.getContents(), AreaFigure.class)
                    .filter(figure -> figure.name().equals(name)).findFirst().orElseThrow();
            Point middle = area.label().getCenter();
            area.translateToAbsolute(middle);
            return middle;
        });
    }

    /** {@return what is read on the notes} For the display thread. */
    public List<String> notes() {
        return all(control.getContents(), NoteFigure.class).map(NoteFigure::text).toList();
    }

    /** Clicks a node's head. */
    public void click(String name) {
        Rectangle at = node(name);
        Bot.clickAt(control, at.x + INTO_HEAD, at.y + INTO_HEAD);
    }

    /** Drags a node by its head. */
    public void drag(String name, int right, int down) {
        Rectangle at = node(name);
        Bot.drag(control, at.x + INTO_HEAD, at.y + INTO_HEAD, at.x + INTO_HEAD + right, at.y + INTO_HEAD + down);
    }

    /** Presses a key over the drawing. */
    public void key(int keyCode, char character) {
        Bot.key(control, keyCode, character);
    }

    public void delete() {
        key(SWT.DEL, SWT.DEL);
    }

    public FigureCanvas control() {
        return control;
    }

    private Optional<Rectangle> place(String name) {
        return figure(name).map(Canvas::inPixels);
    }

    private Optional<NodeFigure> figure(String name) {
        return figures(control.getContents()).filter(figure -> figure.node().name().equals(name)).findFirst();
    }

    private static Rectangle inPixels(IFigure figure) {
        Rectangle bounds = figure.getBounds().getCopy();
        figure.translateToAbsolute(bounds);
        return bounds;
    }

    private static Stream<NodeFigure> figures(IFigure figure) {
        Stream<NodeFigure> own = figure instanceof NodeFigure node ? Stream.of(node) : Stream.empty();
        return Stream.concat(own, figure.getChildren().stream().flatMap(child -> figures((IFigure) child)));
    }
}
