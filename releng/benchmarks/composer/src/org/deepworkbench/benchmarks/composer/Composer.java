package org.deepworkbench.benchmarks.composer;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.topology.ui.internal.figures.NodeFigure;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
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

    private static final long STILL = 250_000_000L;
    private static final int INTO_HEAD = 18;

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

    /** {@return milliseconds from asking for the editor until its diagram is painted and stands still} */
    double open(IFile file) {
        close();
        long begin = System.nanoTime();
        Ui.get(() -> {
            painted = 0;
            return IDE.openEditor(page(), file);
        });
        long end = Ui.await("the diagram of " + file.getName(),
                () -> painted == 0 || System.nanoTime() - painted < STILL ? Optional.empty() : Optional.of(painted));
        canvas = Ui.get(() -> canvas(page().getWorkbenchWindow().getShell()).orElseThrow());
        return (end - begin) / 1e6;
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

    /** {@return where on the screen a node's head is, once it has been scrolled there} */
    private Rectangle show(String name) {
        NodeFigure figure = figures(canvas.getContents()).filter(node -> node.node().name().equals(name)).findFirst()
                .orElseThrow();
        Rectangle place = figure.getBounds().getCopy();
        figure.translateToAbsolute(place);
        canvas.scrollTo(canvas.getViewport().getViewLocation().x + place.x - 100,
                canvas.getViewport().getViewLocation().y + place.y - 100);
        Rectangle shown = figure.getBounds().getCopy();
        figure.translateToAbsolute(shown);
        return shown;
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
            Rectangle place = show(name);
            int x = place.x + INTO_HEAD;
            int y = place.y + INTO_HEAD;
            new Frame(canvas).run(() -> {
                mouse(SWT.MouseMove, x, y, 0, 0);
                mouse(SWT.MouseDown, x, y, 1, 0);
                mouse(SWT.MouseMove, x + 12, y + 12, 0, SWT.BUTTON1);
            });
            double sum = 0;
            for (int i = 0; i < frames; i++) {
                int way = 12 + 6 * (i < frames / 2 ? i : frames - i);
                sum += new Frame(canvas).run(() -> mouse(SWT.MouseMove, x + way, y + way / 2, 0, SWT.BUTTON1));
            }
            key(SWT.ESC);
            mouse(SWT.MouseUp, x, y, 1, SWT.BUTTON1);
            return sum / frames;
        });
    }

    /** {@return milliseconds from letting a dragged node fall until it is drawn there} */
    double drop(String name) {
        return Ui.get(() -> {
            Rectangle place = show(name);
            int x = place.x + INTO_HEAD;
            int y = place.y + INTO_HEAD;
            new Frame(canvas).run(() -> {
                mouse(SWT.MouseMove, x, y, 0, 0);
                mouse(SWT.MouseDown, x, y, 1, 0);
                mouse(SWT.MouseMove, x + 12, y + 12, 0, SWT.BUTTON1);
                mouse(SWT.MouseMove, x + 16, y + 16, 0, SWT.BUTTON1);
            });
            return new Frame(canvas).run(() -> mouse(SWT.MouseUp, x + 16, y + 16, 1, SWT.BUTTON1));
        });
    }

    /** {@return milliseconds of the mean frame of a scroll there and back} */
    double scroll(int frames) {
        return Ui.get(() -> {
            int left = canvas.getViewport().getViewLocation().x;
            int top = canvas.getViewport().getViewLocation().y;
            double sum = 0;
            for (int i = 0; i < frames; i++) {
                int way = 30 * (i < frames / 2 ? i + 1 : frames - i - 1);
                sum += new Frame(canvas).run(() -> canvas.scrollTo(left + way, top + way));
            }
            return sum / frames;
        });
    }

    /** {@return milliseconds of the mean frame of zooming in and out again by the wheel} */
    double zoom(int steps) {
        return Ui.get(() -> {
            double sum = 0;
            for (int i = 0; i < 2 * steps; i++) {
                int turn = i < steps ? 1 : -1;
                sum += new Frame(canvas).run(() -> wheel(turn));
            }
            return sum / (2 * steps);
        });
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
