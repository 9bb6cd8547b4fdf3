package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.picture.Bounds;

/**
 * Moves nodes by a little, as arrow keys do. Those of one series are undone together.
 *
 * @param places new bounds by the name of the node template
 * @param series the same for all that belong together
 */
public record Nudge(Map<String, Bounds> places, Object series) implements Edit {

    public Nudge {
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

    @Override
    public Optional<Object> burst() {
        return Optional.of(series);
    }
}
