package org.deepworkbench.topology.ui.internal.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.DocumentChange;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.imports.ImportSettings;
import org.deepworkbench.topology.core.picture.Folded;
import org.deepworkbench.topology.core.picture.Nesting;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.deepworkbench.topology.model.tosca.Element;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.ui.internal.canvas.Adornment;
import org.deepworkbench.topology.ui.internal.canvas.CanvasActions;
import org.deepworkbench.topology.ui.internal.canvas.CanvasModel;
import org.deepworkbench.topology.ui.internal.canvas.CanvasState;
import org.deepworkbench.topology.ui.internal.canvas.Layers;
import org.deepworkbench.topology.ui.internal.diagram.Areas;
import org.deepworkbench.topology.ui.internal.diagram.Diagram;
import org.deepworkbench.topology.ui.internal.diagram.Placement;

/**
 * An open topology as the pages of one editor share it: the document, what is drawn of it, what is wrong with it and
 * what is selected. It belongs to the display thread.
 */
public final class DocumentSession {

    private static final Set<DiagnosticCode> UNREADABLE = Set.of(DiagnosticCode.SYNTAX, DiagnosticCode.TOO_COMPLEX);

    private final TopologyDocument document;
    private final CanvasModel canvas = new CanvasModel();
    private final SelectionHub selection = new SelectionHub();
    private final CanvasActions actions;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private List<Diagnostic> problems = List.of();
    /** Whether the problems are those of the text as it is now. */
    private boolean judged;
    private final Queue<Runnable> untilJudged = new ArrayDeque<>();
    /** Whether the model follows the text, so that places in the text are places in the model. */
    private boolean readable = true;

    private DocumentSession(Prepared prepared) {
        this.document = prepared.document();
        this.actions = new DocumentActions(document, canvas::state);
        canvas.show(prepared.drawn());
    }

    /**
     * A document with what is drawn of it at first. Finding places for many nodes takes a while, so that it is prepared
     * in the background.
     *
     * @param document the document
     * @param drawn    what is drawn of it
     */
    public record Prepared(TopologyDocument document, CanvasState drawn) {

        /** Prepares a document that nobody uses yet; on any thread. */
        public static Prepared of(TopologyDocument document) {
            return new Prepared(document, draw(document, Layers.ALL, Placement.EMPTY));
        }
    }

    /** {@return a session of the document, which nobody else may use from now on} */
    public static DocumentSession of(Prepared prepared) {
        DocumentSession session = new DocumentSession(prepared);
        prepared.document().addListener(session::changed);
        return session;
    }

    /** {@return the document; change it only through {@link #run}, {@link #undo} and {@link #redo}, or by typing} */
    public TopologyDocument document() {
        return document;
    }

    /** {@return what the canvas shows} */
    public CanvasModel canvas() {
        return canvas;
    }

    /** {@return what is selected} */
    public SelectionHub selection() {
        return selection;
    }

    /** {@return what gestures on the canvas do} */
    public CanvasActions actions() {
        return actions;
    }

    /** {@return what was wrong when the text was last judged, in the order of the text} */
    public List<Diagnostic> problems() {
        return problems;
    }

    /** The listener is told of every change from now on. */
    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    /** Ends what {@link #addListener} began. */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /**
     * Carries out an edit, and selects what it brings or gives another name; else what was selected stays so. Where the
     * edit is not possible the listeners are told why, and nothing changes.
     *
     * @return whether it was carried out
     */
    public boolean run(Edit edit) {
        return run(edit, true);
    }

    /**
     * Carries out an edit as {@link #run} does, but goes on to show what was selected even if the edit brings something
     * new, such as an input that a value of a form is to come from.
     *
     * @return whether it was carried out
     */
    public boolean runInPlace(Edit edit) {
        return run(edit, false);
    }

    private boolean run(Edit edit, boolean selectNew) {
        listeners.forEach(SessionListener::beforeEdit);
        Elements before = Elements.of(document);
        List<Selected> chosen = selection.selected();
        try {
            document.execute(edit);
            Elements after = Elements.of(document);
            List<Selected> stay = after.among(chosen);
            if (selectNew || stay.size() < before.among(chosen).size()) {
                List<Selected> brought = after.without(before);
                selection.select(brought.isEmpty() ? stay : brought);
            }
            return true;
        } catch (FaultException refused) {
            refuse(refused.fault());
            return false;
        }
    }

    /** Tells the listeners why something cannot be done. */
    public void refuse(Fault fault) {
        listeners.forEach(listener -> listener.refused(fault));
    }

    /** Tells the listeners that the editor closes. */
    public void close() {
        listeners.forEach(SessionListener::closed);
    }

    /** Takes over a text with its layout as one step that can be undone. */
    public void restore(String label, String text, TopologyLayout layout) {
        listeners.forEach(SessionListener::beforeEdit);
        document.replaceAll(label, text, layout);
    }

    /** Takes in what is being typed anywhere, as before an edit; to be called before the document is saved. */
    public void settle() {
        listeners.forEach(SessionListener::beforeEdit);
    }

    /** Takes the last change back. */
    public void undo() {
        undo(1);
    }

    /** Makes the last change that was taken back again. */
    public void redo() {
        redo(1);
    }

    /** Takes so many changes back at once. */
    public void undo(int steps) {
        settle();
        document.undo(steps);
    }

    /** Makes so many changes that were taken back again at once. */
    public void redo(int steps) {
        settle();
        document.redo(steps);
    }

    /** Takes what a judgement of the text found; to be called with the latest one only. */
    public void judged(List<Diagnostic> found) {
        problems = List.copyOf(found);
        readable = found.stream().map(Diagnostic::code).noneMatch(UNREADABLE::contains);
        canvas.show(canvas.state().withProblems(problemsByNode(), readable));
        judged = true;
        listeners.forEach(SessionListener::problemsChanged);
        runJudged();
    }

    /** Does something as soon as the problems are those of the text: now, or after the next judgement. */
    public void whenJudged(Runnable action) {
        listeners.forEach(SessionListener::beforeEdit);
        untilJudged.add(action);
        runJudged();
    }

    /** Each action may change the text; what waits behind it waits for the next judgement then. */
    private void runJudged() {
        while (judged && !untilJudged.isEmpty()) {
            untilJudged.remove().run();
        }
    }

    /** Follows the imports of the topology anew. */
    public void resolveImports(ImportSettings settings) {
        listeners.forEach(SessionListener::beforeEdit);
        document.resolveImports(settings);
    }

    private void changed(DocumentChange change) {
        if (!change.edits().isEmpty()) {
            readable = change.modelChanged();
        }
        judged &= change.edits().isEmpty() && change.kind() != DocumentChange.Kind.IMPORTS;
        if (change.modelChanged() || change.layoutChanged()) {
            redraw(canvas.state().layers());
        }
        listeners.forEach(listener -> listener.documentChanged(change));
    }

    /** Draws some of the topology and leaves the rest out; what layers left out before is as these say. */
    public void show(Layers layers) {
        redraw(layers);
    }

    /** Draws nodes inside each other in another way, as layers that it takes say what else is drawn. */
    public void show(Layers layers, Nesting nesting) {
        document.nest(nesting);
        redraw(layers);
    }

    private void redraw(Layers layers) {
        CanvasState drawn = draw(document, layers, canvas.state().placement());
        canvas.show(drawn.withProblems(problemsByNode(), readable));
    }

    /** What is to be drawn of a document, with nodes that have no place of their own where they were before. */
    private static CanvasState draw(TopologyDocument document, Layers layers, Placement before) {
        TopologyDiagram whole = layers.withoutHiddenLinks(
                TopologyDiagram.of(document.serviceTemplate(), document.types(), document.layout().nesting()));
        Diagram diagram = new Diagram(new Folded(whole, document.layout().collapsed(), layers.hiddenNodes()));
        Placement placement = Placement.of(diagram, document.layout(), before);
        Areas areas = Areas.of(document.serviceTemplate().getTopology(), diagram, placement,
                layers.shows(Adornment.GROUPS) && !document.layout().nesting().ofGroups(),
                layers.shows(Adornment.POLICIES));
        return new CanvasState(diagram, placement, Map.of(), true, layers, areas,
                layers.shows(Adornment.NOTES) ? document.layout().notes() : Map.of());
    }

    private Map<String, List<Diagnostic>> problemsByNode() {
        Map<String, List<Diagnostic>> byNode = new HashMap<>();
        if (readable && !problems.isEmpty()) {
            NavigableMap<Integer, NodeTemplate> nodes = new TreeMap<>();
            document.nodes().forEach(node -> nodes.put(node.getOffset(), node));
            for (Diagnostic problem : problems) {
                Optional.ofNullable(nodes.floorEntry(problem.offset())).map(Map.Entry::getValue)
                        .filter(node -> covers(node, problem.offset())).ifPresent(node -> byNode
                                .computeIfAbsent(node.getName(), key -> new ArrayList<>()).add(problem));
            }
        }
        return byNode;
    }

    /** {@return the node template that stands at that place of the text} */
    public Optional<NodeTemplate> nodeAt(int offset) {
        return document.nodes().stream().filter(node -> covers(node, offset)).findFirst();
    }

    private static boolean covers(Element element, int offset) {
        return element.getOffset() >= 0 && element.getOffset() <= offset
                && offset < element.getOffset() + Math.max(1, element.getLength());
    }

    /** {@return what is wrong within an element; nothing while the text cannot be read} */
    public List<Diagnostic> problemsIn(Element element) {
        return readable ? problems.stream().filter(problem -> covers(element, problem.offset())).toList() : List.of();
    }
}
