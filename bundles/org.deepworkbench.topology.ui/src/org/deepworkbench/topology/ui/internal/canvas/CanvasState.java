package org.deepworkbench.topology.ui.internal.canvas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.Severity;
import org.deepworkbench.topology.core.picture.Bends;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyLayout.Note;
import org.deepworkbench.topology.ui.internal.diagram.Areas;
import org.deepworkbench.topology.ui.internal.diagram.Diagram;
import org.deepworkbench.topology.ui.internal.diagram.Placement;

/**
 * What the canvas shows at one moment.
 *
 * @param diagram   nodes and lines
 * @param placement where they are
 * @param problems  what is wrong with each node, by its name
 * @param readable  whether the text can be read; if not, this is what it was when it could
 * @param layers    what is left out
 * @param areas     the areas of groups and policies that are drawn
 * @param notes     the notes that are drawn, by their identity
 */
public record CanvasState(Diagram diagram, Placement placement, Map<String, List<Diagnostic>> problems,
        boolean readable, Layers layers, Areas areas,
        Map<String, Note> notes) {

    /** An empty canvas. */
    public static final CanvasState EMPTY = new CanvasState(Diagram.EMPTY,
            Placement.EMPTY, Map.of(), true, Layers.ALL, Areas.NONE, Map.of());

    public CanvasState {
        problems = Map.copyOf(problems);
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    }

    /** {@return whether there is no node to draw} */
    public boolean isEmpty() {
        return diagram.nodes().isEmpty();
    }

    /** {@return this state with what is wrong with each node now} */
    public CanvasState withProblems(Map<String, List<Diagnostic>> found, boolean isReadable) {
        return new CanvasState(diagram, placement, found, isReadable, layers, areas, notes);
    }

    /** {@return what is wrong with a node, and with those inside it if it is collapsed} */
    public List<Diagnostic> problemsOf(String node) {
        List<Diagnostic> own = problems.getOrDefault(node, List.of());
        List<String> inside = diagram.collapsed(node);
        if (inside.isEmpty()) {
            return own;
        }
        List<Diagnostic> all = new ArrayList<>(own);
        inside.forEach(name -> all.addAll(problems.getOrDefault(name, List.of())));
        return all;
    }

    /** {@return the worst of a node's problems; what is merely worth knowing is none} */
    public Optional<Severity> worst(String node) {
        return problemsOf(node).stream().map(Diagnostic::severity).filter(severity -> severity != Severity.INFO)
                .min(Enum::compareTo);
    }

    /** {@return how a line is bent; a line at a collapsed node around one of its ends finds its way by itself} */
    Bends bends(Link line) {
        return isShown(line.source()) && isShown(line.target()) ? placement.bends(line) : Bends.NONE;
    }

    private boolean isShown(String node) {
        return diagram.node(node).isPresent();
    }

    /** {@return whether a node looks the same in both states, its children and lines left aside} */
    boolean drawsAlike(CanvasState other, String node) {
        return diagram.node(node).equals(other.diagram.node(node))
                && placement.of(node).equals(other.placement.of(node))
                && placement.isPinned(node) == other.placement.isPinned(node)
                && diagram.children(node).size() == other.diagram.children(node).size()
                && diagram.collapsed(node).size() == other.diagram.collapsed(node).size()
                && layers.shows(Adornment.BADGES) == other.layers.shows(Adornment.BADGES)
                && problemsOf(node).equals(other.problemsOf(node));
    }
}
