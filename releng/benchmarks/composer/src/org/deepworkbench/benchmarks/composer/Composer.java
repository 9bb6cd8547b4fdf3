package org.deepworkbench.benchmarks.composer;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.canvas.CanvasModel;
import org.deepworkbench.spi.overlay.NodeOverlay;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.deepworkbench.topology.ui.internal.figures.NodeFigure;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;

/** Opens topologies in the composer and uses its canvas as a person does. For the benchmark's thread. */
final class Composer {

    private static final int HEAD = 20;
    private static final long STILL = 250_000_000L;

    private FigureCanvas canvas;
    /** When the canvas was painted last; only touched by the display thread. */
    private long painted;

    /** Counts a paint once it is over and what was asked of the display thread before is done. */
    private final Listener painting = event -> {
        if ("topology.canvas".equals(event.widget.getData("org.deepworkbench.ui.id"))) {
            event.display.asyncExec(() -> painted = System.nanoTime());
        }
    };

    Composer() {
        Ui.get(() -> {
            Ui.display().addFilter(SWT.Paint, painting);
            return true;
        });
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** {@return milliseconds from asking for the editor until all of its diagram is there, painted, and stands still} */
    double open(IFile file) {
        close();
        long begin = System.nanoTime();
        Ui.get(() -> {
            painted = 0;
            return IDE.openEditor(page(), file);
        });
        long complete = Ui.await("all nodes of " + file.getName(),
                () -> isComplete() ? Optional.of(System.nanoTime()) : Optional.empty());
        long end = Math.max(complete, Ui.await("the diagram of " + file.getName(),
                () -> painted == 0 || System.nanoTime() - painted < STILL ? Optional.empty() : Optional.of(painted)));
        canvas = Ui.get(() -> canvas(page().getWorkbenchWindow().getShell()).orElseThrow());
        return (end - begin) / 1e6;
    }

    private static boolean isComplete() {
        return page().getActiveEditor() instanceof TopologyEditor editor
                && editor.diagram().filter(diagram -> diagram.canvas().isComplete()).isPresent();
    }

    /** Closes the editor without saving and waits until nothing works in the background. */
    void close() {
        Ui.get(() -> page().closeAllEditors(false));
        Ui.await("silence", () -> Job.getJobManager().isIdle() ? Optional.of(true) : Optional.empty());
    }

    private static Optional<FigureCanvas> canvas(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> found(child).stream()).findFirst();
    }

    private static Optional<FigureCanvas> found(Control control) {
        return control instanceof FigureCanvas figures && control.isVisible() ? Optional.of(figures)
                : control instanceof Composite composite ? canvas(composite) : Optional.empty();
    }

    /** {@return how many nodes the canvas has} */
    long nodes() {
        return Ui.get(() -> figures(canvas.getContents()).count());
    }

    private static Stream<NodeFigure> figures(IFigure figure) {
        Stream<NodeFigure> own = figure instanceof NodeFigure node ? Stream.of(node) : Stream.empty();
        return Stream.concat(own, figure.getChildren().stream().flatMap(child -> figures((IFigure) child)));
    }

    /** Scrolls to a node and tells where on the screen it can be grasped: in its head, beside the lines that cross it. */
    private Point show(String name) {
        NodeFigure figure = figures(canvas.getContents()).filter(node -> node.node().name().equals(name)).findFirst()
                .orElseThrow();
        Rectangle place = figure.getBounds().getCopy();
        figure.translateToAbsolute(place);
        canvas.scrollTo(canvas.getViewport().getViewLocation().x + place.x - 100,
                canvas.getViewport().getViewLocation().y + place.y - 100);
        Rectangle shown = figure.getBounds().getCopy();
        figure.translateToAbsolute(shown);
        return IntStream.range(0, shown.width / 2 * HEAD)
                .mapToObj(i -> new Point(shown.x + i / HEAD, shown.y + i % HEAD))
                .filter(point -> canvas.getViewport().findFigureAt(point) == figure).findFirst().orElseThrow();
    }

    /** Zooms to 100 %. */
    void actualSize() {
        command("org.deepworkbench.topology.ui.actualSize");
    }

    /** Zooms so that all is seen. */
    void fit() {
        command("org.deepworkbench.topology.ui.fit");
    }

    private static void command(String id) {
        Ui.get(() -> PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand(id, null));
    }

    /** {@return milliseconds of the mean frame while a node is dragged there and back; nothing has moved then} */
    double drag(String name, int frames) {
        return Ui.get(() -> {
            Point place = grasp(name);
            double mean = mean(frames, i -> mouse(SWT.MouseMove, place.x + way(i, frames, 24),
                    place.y + way(i, frames, 12), 0, SWT.BUTTON1));
            key(SWT.ESC);
            mouse(SWT.MouseUp, place.x, place.y, 1, SWT.BUTTON1);
            return mean;
        });
    }

    /** {@return milliseconds from letting a dragged node fall until it is drawn there} */
    double drop(String name) {
        return Ui.get(() -> {
            Point place = grasp(name);
            mouse(SWT.MouseMove, place.x + 60, place.y + 40, 0, SWT.BUTTON1);
            return new Frame(canvas).run(() -> mouse(SWT.MouseUp, place.x + 60, place.y + 40, 1, SWT.BUTTON1));
        });
    }

    /** Presses the mouse on a node's head and begins to drag; returns the place in the head. */
    private Point grasp(String name) {
        Point place = show(name);
        new Frame(canvas).run(() -> {
            mouse(SWT.MouseMove, place.x, place.y, 0, 0);
            mouse(SWT.MouseDown, place.x, place.y, 1, 0);
            mouse(SWT.MouseMove, place.x + 12, place.y + 12, 0, SWT.BUTTON1);
        });
        return place;
    }

    /** {@return milliseconds of the mean frame of a scroll there and back} */
    double scroll(int frames) {
        return Ui.get(() -> {
            Point from = canvas.getViewport().getViewLocation().getCopy();
            return mean(frames, i -> canvas.scrollTo(from.x + way(i, frames, 30), from.y + way(i, frames, 30)));
        });
    }

    /** {@return milliseconds of the mean frame of zooming in and out again by the wheel} */
    double zoom(int steps) {
        return Ui.get(() -> mean(2 * steps, i -> wheel(i < steps ? 1 : -1)));
    }

    /** {@return milliseconds until another live value is drawn on every node} */
    double overlay(int number) {
        return Ui.get(() -> {
            CanvasModel model = model();
            NodeOverlay.State[] states = NodeOverlay.State.values();
            Map<String, NodeOverlay> values = model.state().diagram().nodes().stream().collect(Collectors.toMap(
                    Node::name, node -> new NodeOverlay(states[number % states.length], "step " + number)));
            return new Frame(canvas).run(() -> model.overlay(values));
        });
    }

    private static CanvasModel model() {
        AtomicReference<CanvasModel> model = new AtomicReference<>();
        ((TopologyEditor) page().getActiveEditor()).whenOpen(topology -> model.set(topology.session().canvas()));
        return model.get();
    }

    /** How far it is in the frame of that number on the way there and back. */
    private static int way(int frame, int frames, int step) {
        return step * (frame < frames / 2 ? frame + 1 : frames - frame - 1);
    }

    private double mean(int frames, IntConsumer input) {
        double sum = 0;
        int painted = 0;
        for (int i = 0; i < frames; i++) {
            int number = i;
            Frame frame = new Frame(canvas);
            sum += frame.run(() -> input.accept(number));
            painted += frame.isPainted() ? 1 : 0;
        }
        if (painted < frames / 2) {
            throw new IllegalStateException("only " + painted + " of " + frames + " frames were painted");
        }
        return sum / painted;
    }

    private void wheel(int turn) {
        Event event = new Event();
        event.x = canvas.getSize().x / 2;
        event.y = canvas.getSize().y / 2;
        event.count = turn;
        event.stateMask = SWT.MOD1;
        event.doit = true;
        send(SWT.MouseWheel, event);
    }

    private void key(int code) {
        Event event = new Event();
        event.keyCode = code;
        event.character = (char) code;
        event.doit = true;
        send(SWT.KeyDown, event);
        send(SWT.KeyUp, event);
    }

    private void mouse(int type, int x, int y, int button, int stateMask) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = button;
        event.stateMask = stateMask;
        event.count = 1;
        send(type, event);
    }

    private void send(int type, Event event) {
        event.widget = canvas;
        event.display = canvas.getDisplay();
        event.time = (int) System.currentTimeMillis();
        canvas.notifyListeners(type, event);
    }
}
