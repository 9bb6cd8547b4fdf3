package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.picture.Bounds;

/**
 * Moves nodes in the diagram. The text stays as it is.
 *
 * @param places new bounds by the name of the node template
 */
public record MoveNodes(Map<String, Bounds> places) implements Edit {

    public MoveNodes {
        places = Map.copyOf(places);
    }

    @Override
    public String label() {
        return Messages.Edit_moveNodes;
    }

    @Override
    public Effect effect(EditContext context) {
        return new Effect(List.of(), context.layout().withAll(places), Map.of());
    }
}
