package org.deepworkbench.topology.core.internal.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.deepworkbench.topology.core.internal.picture.Arrangement.Box;
import org.deepworkbench.topology.core.internal.picture.Arrangement.Spot;
import org.deepworkbench.topology.core.internal.picture.GroupLinks.Edge;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Places linked boxes with ELK's layered algorithm, what requires left of what is required. The algorithm is called
 * directly, not through ELK's registry of algorithms: no extension point is needed, and threads share nothing but ELK's
 * table of how to copy its own types, which is complete before the first layout. The only class that knows ELK.
 */
final class LayeredPlaces {

    /** Boxes and edges from which on ELK tries one order of the layers only, not several. */
    private static final int MANY = 250;

    private static final double BETWEEN_NODES = 32;
    private static final double BETWEEN_LAYERS = 88;
    /** The lines are led by others, so that ELK needs to leave but little room for them. */
    private static final double BETWEEN_EDGES = 6;
    private static final double ASPECT = 1.6;

    static {
        LayoutMetaDataService.initElkReflect();
    }

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new HashMap<>();

    private LayeredPlaces() {
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.ASPECT_RATIO, ASPECT);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
        graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, BETWEEN_NODES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_EDGES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, BETWEEN_EDGES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_EDGES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN_EDGES);
    }

    /** {@return the upper left corners by name, from (0, 0) to the right and down} */
    static Map<String, Spot> of(List<Box> boxes, List<Edge> edges, BooleanSupplier cancelled) {
        LayeredPlaces places = new LayeredPlaces();
        boxes.forEach(places::add);
        edges.forEach(places::add);
        if (boxes.size() + edges.size() > MANY) {
            places.graph.setProperty(LayeredOptions.THOROUGHNESS, 1);
        }
        new LayeredLayoutProvider().layout(places.graph, new Monitor(cancelled));
        return places.spots();
    }

    /** Ends the algorithm between two of its steps. */
    private static final class Monitor extends BasicProgressMonitor {

        private final BooleanSupplier cancelled;

        Monitor(BooleanSupplier cancelled) {
            this.cancelled = cancelled;
        }

        @Override
        public boolean isCanceled() {
            return cancelled.getAsBoolean();
        }

        @Override
        public BasicProgressMonitor doSubTask(float work, int maxHierarchyLevels) {
            return new Monitor(cancelled);
        }
    }

    private void add(Box box) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(box.width(), box.height());
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        nodes.put(box.name(), node);
    }

    private void add(Edge edge) {
        ElkNode source = nodes.get(edge.source());
        ElkPort out = port(source, PortSide.EAST, source.getWidth(), edge.sourceY());
        ElkPort in = port(nodes.get(edge.target()), PortSide.WEST, 0, edge.targetY());
        ElkGraphUtil.createSimpleEdge(out, in);
    }

    private static ElkPort port(ElkNode node, PortSide side, double x, double y) {
        return node.getPorts().stream().filter(port -> port.getX() == x && port.getY() == y).findFirst()
                .orElseGet(() -> createPort(node, side, x, y));
    }

    private static ElkPort createPort(ElkNode node, PortSide side, double x, double y) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        port.setLocation(x, y);
        return port;
    }

    private Map<String, Spot> spots() {
        int left = (int) nodes.values().stream().mapToDouble(ElkNode::getX).min().orElse(0);
        int top = (int) nodes.values().stream().mapToDouble(ElkNode::getY).min().orElse(0);
        Map<String, Spot> spots = new HashMap<>();
        nodes.forEach((name, node) -> spots.put(name,
                new Spot((int) Math.round(node.getX()) - left, (int) Math.round(node.getY()) - top)));
        return spots;
    }
}
