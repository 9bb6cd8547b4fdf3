package org.deepworkbench.topology.core.picture;

/** Sizes that the picture and the canvas share, in pixels at 100 %. */
public final class DiagramMetrics {

    /** Width of a node that hosts nothing. */
    public static final int NODE_WIDTH = 232;
    /** Height of the part of a node with icon, name and type. */
    public static final int HEADER_HEIGHT = 60;
    /** Height of one requirement anchor with its name. */
    public static final int ANCHOR_HEIGHT = 18;
    /** Room below the last anchor. */
    public static final int FOOT = 8;
    /** Room between a host's border and what it hosts. */
    public static final int PADDING = 20;
    /** Room between nodes. */
    public static final int GAP = 48;

    private DiagramMetrics() {
    }

    /** {@return how far below its upper edge the part of a node ends that says what it is} */
    public static int ownHeight(TopologyDiagram.Node node) {
        int anchors = shownAnchors(node);
        return HEADER_HEIGHT + (anchors == 0 ? 0 : anchors * ANCHOR_HEIGHT + FOOT);
    }

    /** {@return the number of anchors that are drawn: all but that of the host the node is drawn in} */
    public static int shownAnchors(TopologyDiagram.Node node) {
        return (int) node.requirements().stream().filter(anchor -> isShown(node, anchor)).count();
    }

    /** {@return whether an anchor is drawn: not where being drawn inside the host says it already} */
    public static boolean isShown(TopologyDiagram.Node node, TopologyDiagram.Anchor anchor) {
        return !(node.host().isPresent() && anchor.name().equals("host"));
    }
}
