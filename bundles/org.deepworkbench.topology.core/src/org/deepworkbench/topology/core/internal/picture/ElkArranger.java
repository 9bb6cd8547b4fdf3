package org.deepworkbench.topology.core.internal.picture;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.DiagramMetrics;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Lets ELK's layered algorithm find places. Its options are registered by hand: nothing depends on a running OSGi. */
public final class ElkArranger {

    private static final String LAYERED = "org.eclipse.elk.layered";
    private static final double SPACING = DiagramMetrics.GAP;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(),
                new LayeredMetaDataProvider());
    }

    private ElkArranger() {
    }

    /** {@return places for all nodes; hosts are as large as ELK made them} */
    public static synchronized TopologyLayout arrange(TopologyDiagram diagram) {
        ElkNode root = ElkGraphUtil.createGraph();
        configure(root, DiagramMetrics.PADDING);
        Map<String, ElkNode> shapes = new HashMap<>();
        add(diagram, Optional.empty(), root, shapes);
        for (TopologyDiagram.Link link : diagram.links()) {
            boolean drawn = !link.hosting() && !link.source().equals(link.target());
            if (drawn) {
                ElkGraphUtil.createSimpleEdge(shapes.get(link.source()), shapes.get(link.target()));
            }
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        Map<String, Bounds> places = new LinkedHashMap<>();
        diagram.nodes().forEach(node -> places.put(node.name(), bounds(shapes.get(node.name()))));
        return new TopologyLayout(places);
    }

    private static void add(TopologyDiagram diagram, Optional<String> host, ElkNode parent,
            Map<String, ElkNode> shapes) {
        for (TopologyDiagram.Node node : diagram.children(host)) {
            ElkNode shape = ElkGraphUtil.createNode(parent);
            shape.setDimensions(DiagramMetrics.NODE_WIDTH, DiagramMetrics.ownHeight(node));
            shapes.put(node.name(), shape);
            add(diagram, Optional.of(node.name()), shape, shapes);
            if (!shape.getChildren().isEmpty()) {
                configure(shape, DiagramMetrics.ownHeight(node));
                shape.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSizeWithPorts());
                shape.setProperty(CoreOptions.NODE_SIZE_MINIMUM,
                        new KVector(DiagramMetrics.NODE_WIDTH, DiagramMetrics.ownHeight(node)));
            }
        }
    }

    private static void configure(ElkNode parent, int top) {
        parent.setProperty(CoreOptions.ALGORITHM, LAYERED);
        parent.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        parent.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        parent.setProperty(CoreOptions.PADDING,
                new ElkPadding(top, DiagramMetrics.PADDING, DiagramMetrics.PADDING, DiagramMetrics.PADDING));
        parent.setProperty(CoreOptions.SPACING_NODE_NODE, SPACING);
        parent.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, SPACING);
        parent.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS,
                2 * SPACING);
    }

    private static Bounds bounds(ElkNode shape) {
        return new Bounds((int) Math.round(shape.getX()), (int) Math.round(shape.getY()),
                (int) Math.round(shape.getWidth()), (int) Math.round(shape.getHeight()));
    }
}
