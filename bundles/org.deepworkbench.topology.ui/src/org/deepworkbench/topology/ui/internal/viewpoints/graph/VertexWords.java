package org.deepworkbench.topology.ui.internal.viewpoints.graph;

import java.util.List;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Vertex;
import org.eclipse.osgi.util.NLS;

/** Says in words what is drawn. */
final class VertexWords {

    private static final String ARROW = " \u2192 "; //$NON-NLS-1$

    private VertexWords() {
    }

    /** {@return what a vertex is, in full} */
    static String of(Vertex vertex) {
        String form = switch (vertex.kind()) {
            case INPUT -> Messages.Graph_input;
            case PROPERTY -> Messages.Graph_property;
            case NODE -> Messages.Graph_node;
            case ATTRIBUTE -> Messages.Graph_attribute;
            case OUTPUT -> Messages.Graph_output;
            case STEP -> Messages.Graph_step;
        };
        return NLS.bind(form, vertex.title(), vertex.detail());
    }

    /** {@return the names along a circle, the first at the end again} */
    static String circle(ViewGraph graph, List<Integer> circle) {
        String way = circle.stream().map(vertex -> name(graph.vertices().get(vertex)))
                .collect(Collectors.joining(ARROW));
        return way + ARROW + name(graph.vertices().get(circle.get(0)));
    }

    private static String name(Vertex vertex) {
        return switch (vertex.kind()) {
            case PROPERTY, ATTRIBUTE -> vertex.element() + '.' + vertex.title();
            default -> vertex.title();
        };
    }
}
