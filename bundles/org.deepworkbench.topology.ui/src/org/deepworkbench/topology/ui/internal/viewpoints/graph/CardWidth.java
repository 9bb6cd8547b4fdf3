package org.deepworkbench.topology.ui.internal.viewpoints.graph;

import java.util.function.ToIntFunction;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Vertex;
import org.deepworkbench.topology.ui.internal.look.NodeFonts;

/**
 * How wide a card must be for its words, within bounds: what is longer is cut, and said in full by its tool tip. To be
 * made on the display thread, and asked on any.
 */
final class CardWidth implements ToIntFunction<Vertex> {

    private static final int LEAST = 140;
    private static final int MOST = 380;

    private final Advances name;
    private final Advances small;

    CardWidth(NodeFonts fonts) {
        name = Advances.of(fonts.name());
        small = Advances.of(fonts.small());
    }

    @Override
    public int applyAsInt(Vertex vertex) {
        double words = Math.max(name.width(vertex.title()), small.width(vertex.detail()));
        return Math.clamp((long) Math.ceil(words) + GraphPainter.AROUND_WORDS, LEAST, MOST);
    }
}
