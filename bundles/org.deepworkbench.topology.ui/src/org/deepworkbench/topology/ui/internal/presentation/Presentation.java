package org.deepworkbench.topology.ui.internal.presentation;

import java.util.Optional;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.ui.internal.HelpContexts;
import org.deepworkbench.topology.ui.internal.canvas.CanvasContext;
import org.deepworkbench.topology.ui.internal.canvas.Stage;
import org.deepworkbench.topology.ui.internal.editor.DiagramPage;
import org.deepworkbench.topology.ui.internal.editor.PageLook;
import org.deepworkbench.topology.ui.internal.figures.NodeStyle;
import org.deepworkbench.topology.ui.internal.look.Look;
import org.deepworkbench.topology.ui.internal.look.NodeFonts;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** The topology on the whole screen, gone through step by step with the keyboard or a presenter's remote control. */
final class Presentation {

    /** If all of the diagram would be smaller than this, only the part around a node is shown. */
    private static final double LEAST_READABLE = 0.8;
    private static final int AROUND = 160;
    private static final int LARGER = 1;
    private static final int LEFT = 1;

    private final DocumentSession session;
    private final Shell shell;
    private final Stage stage;
    private final Caption caption;
    private final LaserPointer pointer;
    private final Walk walk;

    private Presentation(Shell parent, DocumentSession session, Look colours) {
        this.session = session;
        TopologyDiagram diagram = session.canvas().state().diagram().topology();
        String title = session.document().name();
        walk = new Walk(Steps.views(title, diagram, session.document().layout().viewsHere()),
                Steps.deployment(title, diagram));
        shell = new Shell(parent, SWT.NO_TRIM | SWT.PRIMARY_MODAL);
        shell.setText(title);
        shell.setBounds(parent.getMonitor().getBounds());
        shell.setFullScreen(true);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(shell);
        PageLook look = PageLook.of(shell, colours);
        NodeFonts fonts = NodeFonts.from(look.resources().create(
                FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(LARGER)), look.resources());
        stage = new Stage(shell, CanvasContext.lookedAt(session.canvas(),
                new NodeStyle(look.style().look(), fonts, look.style().icons()), session.actions()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stage.control());
        caption = new Caption(shell, walk.hasBoth() ? Messages.Caption_keysBoth : Messages.Caption_keys, colours,
                look.resources());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(caption.control());
        pointer = new LaserPointer(stage.control());
        stage.control().addListener(SWT.KeyDown, this::press);
        stage.control().addListener(SWT.KeyUp, this::release);
        stage.control().addListener(SWT.MouseUp, this::click);
        stage.control().addListener(SWT.Resize, event -> shell.getDisplay().asyncExec(this::show));
        HelpContexts.PRESENTATION.on(shell);
        Accessibility.name(stage.control(), title);
        ControlIds.tag(stage.control(), "topology.presentation"); //$NON-NLS-1$
    }

    /** Shows a topology in the colours of its diagram on the screen that {@code parent} is on. */
    static void open(Shell parent, DiagramPage diagram) {
        Presentation presentation = new Presentation(parent, diagram.session(),
                Look.on(diagram.canvas().viewer().getControl()));
        presentation.shell.open();
        presentation.stage.control().setFocus();
        presentation.show();
    }

    private void show() {
        if (!shell.isDisposed()) {
            Step step = walk.step();
            caption.show(walk);
            stage.emphasise(step.bright(), step.node());
            stage.show(area(step));
        }
    }

    private Optional<Rectangle> area(Step step) {
        return step.area().map(Presentation::rectangle).or(() -> step.node()
                .filter(node -> stage.wholeZoom() < LEAST_READABLE)
                .flatMap(node -> session.canvas().state().placement().inDiagram(node))
                .map(bounds -> bounds.getExpanded(AROUND, AROUND)));
    }

    private static Rectangle rectangle(Bounds bounds) {
        return new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }

    private void press(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.PAGE_DOWN, SWT.CR, ' ' -> go(1);
            case SWT.ARROW_LEFT, SWT.ARROW_UP, SWT.PAGE_UP, SWT.BS -> go(-1);
            case SWT.HOME -> go(-walk.count());
            case SWT.END -> go(walk.count());
            case 'l' -> pointer.toggle();
            case 'o' -> {
                walk.switchOrder();
                show();
            }
            default -> { }
        }
    }

    /** It ends when the key is up, so that nothing of the key reaches what lies behind. */
    private void release(Event event) {
        if (event.keyCode == SWT.ESC) {
            shell.close();
        }
    }

    private void click(Event event) {
        if (event.button == LEFT) {
            go(1);
        }
    }

    private void go(int by) {
        walk.go(by);
        show();
    }
}
