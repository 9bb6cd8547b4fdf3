package org.deepworkbench.topology.core.picture;

import java.util.List;

/**
 * How a topology looks, wherever it is drawn: colours as {@code 0xRRGGBB}, lengths in pixels at 100 %. The measures of
 * a node are in {@link NodeMeasures}.
 */
public final class DiagramStyle {

    /** Font family; the second is what a machine without the first has. */
    public static final String FONT = "DejaVu Sans, sans-serif";
    /** Size of a node's name. */
    public static final double NAME_SIZE = 13;
    /** Size of everything smaller: types, anchors, labels. */
    public static final double SMALL_SIZE = 10.5;
    /** Size of an image's name. */
    public static final double IMAGE_SIZE = 8.5;

    /** Behind the diagram. */
    public static final int CANVAS = 0xF6F7F9;
    /** Inside a node. */
    public static final int CARD = 0xFFFFFF;
    /** The area of a container where its nodes are drawn. */
    public static final int INSIDE = 0xF3F6FA;
    /** Around a node. */
    public static final int BORDER = 0xC3CAD2;
    /** Fine lines inside a node. */
    public static final int RULE = 0xE6EAEE;
    /** Names. */
    public static final int TEXT = 0x1F2933;
    /** What is less important than a name. */
    public static final int FAINT = 0x5F6670;
    /** Lines between nodes, and anchors. */
    public static final int WIRE = 0x7F8B98;
    /** What asks for attention: a requirement that must be met and is not, an input that needs a value. */
    public static final int ACCENT = 0x1D63C1;

    /** Radius of a node's corners. */
    public static final int CARD_RADIUS = 6;
    /** Radius of a line's corners. */
    public static final int WIRE_RADIUS = 8;
    /** How far a line goes straight on before it turns. */
    public static final int STUB = 20;

    private DiagramStyle() {
    }

    /** {@return the colour of the lines of a kind; they can be told apart with any colour vision} */
    public static int wire(LinkKind kind) {
        return switch (kind) {
            case CONNECTS_TO -> 0x0072B2;
            case ATTACHES_TO -> 0xB85000;
            case ROUTES_TO -> 0x00805E;
            case BINDS_TO -> 0xA84E86;
            case LINKS_TO -> 0x7A6A00;
            case HOSTED_ON, DEPENDS_ON, OTHER -> WIRE;
        };
    }

    /** {@return how the lines of a kind are broken: lengths of strokes and gaps by turns; none for a whole line} */
    public static List<Integer> dash(LinkKind kind) {
        return switch (kind) {
            case CONNECTS_TO, HOSTED_ON, ATTACHES_TO -> List.of();
            case DEPENDS_ON -> List.of(6, 4);
            case ROUTES_TO -> List.of(10, 3);
            case BINDS_TO -> List.of(9, 3, 2, 3);
            case LINKS_TO -> List.of(4, 3);
            case OTHER -> List.of(2, 3);
        };
    }

    /** {@return the colour behind the icon of a node} */
    public static int tint(NodeIcon icon) {
        return switch (icon) {
            case RUNTIME, CLUSTER, WORKER, KUBERNETES -> 0xE8F0FB;
            case APPLICATION, JOB, MESOS, FUNCTION -> 0xE3F4F2;
            case COMPUTE -> 0xECECFB;
            case DATABASE, STORAGE, OBJECT_STORAGE -> 0xFBF3DF;
            case NETWORK, PORT, ROUTER, BALANCER -> 0xF3EAFB;
            case SERVICE, WEB_SERVER -> 0xE7F5E8;
            case SOFTWARE, GENERIC -> 0xEDF0F3;
        };
    }
}
