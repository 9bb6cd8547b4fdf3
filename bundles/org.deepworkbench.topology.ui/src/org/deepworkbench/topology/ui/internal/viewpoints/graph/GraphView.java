package org.deepworkbench.topology.ui.internal.viewpoints.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.core.viewpoint.Representation;
import org.deepworkbench.topology.core.viewpoint.Viewpoint;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Vertex;
import org.deepworkbench.topology.ui.internal.TopologyImages;
import org.deepworkbench.topology.ui.internal.figures.NodeStyle;
import org.deepworkbench.topology.ui.internal.look.Look;
import org.deepworkbench.topology.ui.internal.look.NodeFonts;
import org.deepworkbench.topology.ui.internal.look.SharpIcons;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.deepworkbench.topology.ui.internal.viewpoints.Refreshing;
import org.deepworkbench.topology.ui.internal.viewpoints.TopologyView;
import org.deepworkbench.topology.ui.internal.viewpoints.Zoomable;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** A graph of a topology that is looked at: its data flow, or one of its workflows. */
public final class GraphView implements TopologyView {

    /** Vertices for which places are found in less time than anybody notices. */
    private static final int AT_ONCE = 200;
    private static final String UNKNOWN = "generic"; //$NON-NLS-1$

    private final DocumentSession session;
    private final GraphSource source;
    private final Composite control;
    private final GraphHead head;
    private final GraphControl canvas;
    private final CardWidth width;
    private final ISelectionChangedListener follow = event -> follow();
    private List<GraphSource.Choice> choices = List.of();
    private ViewGraph graph = ViewGraph.EMPTY;
    /** What is to be shown, while places are still looked for. */
    private ViewGraph wanted = ViewGraph.EMPTY;
    private int chosen = -1;

    private GraphView(Composite parent, DocumentSession session, Viewpoint viewpoint) {
        this.session = session;
        source = viewpoint.representation() == Representation.FLOW ? GraphSource.FLOW : GraphSource.WORKFLOW;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), control);
        head = new GraphHead(control, this::showChosen);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
        NodeStyle style = new NodeStyle(Look.on(parent), NodeFonts.from(JFaceResources.getDefaultFont(), resources),
                new SharpIcons(resources, TopologyImages::node));
        width = new CardWidth(style.fonts());
        canvas = new GraphControl(control, style, new KindLook(control, this::icon));
        ControlIds.tag(canvas.control(), "topology.graph"); //$NON-NLS-1$
        Accessibility.name(canvas.control(), viewpoint.title());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
    }

    /** {@return the view, which follows the session until it is disposed} */
    public static GraphView create(Composite parent, DocumentSession session, Viewpoint viewpoint) {
        GraphView view = new GraphView(parent, session, viewpoint);
        view.connect();
        return view;
    }

    private void connect() {
        canvas.whenHovered(this::hover);
        canvas.whenChosen(this::choose);
        canvas.control().addListener(SWT.KeyDown, this::walk);
        session.selection().addSelectionChangedListener(follow);
        control.addDisposeListener(event -> session.selection().removeSelectionChangedListener(follow));
        Refreshing.keep(control, session, this::refresh);
    }

    private String icon(String node) {
        return session.canvas().state().diagram().node(node).map(Node::icon).map(icon -> icon.symbol())
                .orElse(UNKNOWN);
    }

    private void refresh() {
        choices = source.read(session);
        head.offer(choices.stream().map(GraphSource.Choice::title).toList());
        showChosen();
    }

    private void showChosen() {
        GraphSource.Choice choice = choices.get(head.chosen());
        head.say(choice);
        if (choice.graph().equals(wanted)) {
            follow();
        } else {
            wanted = choice.graph();
            lay(wanted);
        }
    }

    /** Finds places for a graph; for a large one in the background, and the one before goes on to be seen. */
    private void lay(ViewGraph laid) {
        if (laid.vertices().size() <= AT_ONCE) {
            show(DrawnGraph.of(laid, width));
            return;
        }
        Display display = control.getDisplay();
        Job.create(Messages.Graph_laying, monitor -> {
            DrawnGraph drawn = DrawnGraph.of(laid, width);
            display.asyncExec(() -> {
                if (!control.isDisposed() && wanted == laid) {
                    show(drawn);
                }
            });
        }).schedule();
    }

    private void show(DrawnGraph drawn) {
        graph = drawn.graph();
        chosen = -1;
        canvas.show(drawn);
        follow();
    }

    private void choose(int vertex) {
        chosen = vertex;
        session.selection().select(vertex < 0 ? List.of() : selected(graph.vertices().get(vertex)).stream().toList());
        mark();
    }

    private Optional<Selected> selected(Vertex vertex) {
        return switch (vertex.kind()) {
            case INPUT -> Optional.of(new Selected.Input(vertex.element()));
            case OUTPUT -> Optional.of(new Selected.Output(vertex.element()));
            case PROPERTY, ATTRIBUTE, NODE, STEP -> session.document().node(vertex.element())
                    .map(node -> new Selected.Node(vertex.element()));
        };
    }

    /** What was selected elsewhere is marked here, every part of it. */
    private void follow() {
        boolean own = chosen >= 0 && selected(graph.vertices().get(chosen)).stream().toList()
                .equals(session.selection().selected());
        if (!own) {
            chosen = -1;
            marked().stream().findFirst().ifPresent(canvas::reveal);
        }
        mark();
    }

    private Set<Integer> marked() {
        if (chosen >= 0) {
            return Set.of(chosen);
        }
        Set<Selected> wanted = new HashSet<>(session.selection().selected());
        return new TreeSet<>(IntStream.range(0, graph.vertices().size())
                .filter(vertex -> selected(graph.vertices().get(vertex)).filter(wanted::contains).isPresent()).boxed()
                .toList());
    }

    private void mark() {
        Set<Integer> marked = marked();
        canvas.figure().mark(marked.isEmpty() ? Marks.NONE : new Marks(marked, graph.around(marked)));
    }

    private void hover(int vertex) {
        canvas.control().setToolTipText(vertex < 0 ? null : VertexWords.of(graph.vertices().get(vertex)));
        if (vertex < 0) {
            mark();
        } else {
            canvas.figure().mark(new Marks(marked(), graph.around(Set.of(vertex))));
        }
    }

    /** Arrows lead from box to box. */
    private void walk(Event event) {
        int right = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
        int down = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (right != 0 || down != 0) {
            event.doit = false;
            int from = marked().stream().findFirst().orElse(-1);
            int to = from < 0 ? Math.min(0, graph.vertices().size() - 1)
                    : canvas.figure().drawn().beside(from, right, down).orElse(from);
            if (to >= 0) {
                choose(to);
                canvas.reveal(to);
            }
        }
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void setFocus() {
        canvas.control().setFocus();
    }

    @Override
    public Optional<Zoomable> zoom() {
        return Optional.of(canvas);
    }
}
