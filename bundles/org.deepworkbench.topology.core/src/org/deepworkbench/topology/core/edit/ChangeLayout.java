package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.deepworkbench.topology.core.picture.TopologyLayout;

/**
 * Changes how the topology is drawn: what is collapsed or pinned, notes, views. The text stays as it is.
 *
 * @param label  what it does, as a person reads it beside Undo
 * @param change makes the new layout of the present one
 */
public record ChangeLayout(String label, UnaryOperator<TopologyLayout> change) implements Edit {

    @Override
    public Effect effect(EditContext context) {
        return new Effect(List.of(), change.apply(context.layout()), Map.of());
    }
}
