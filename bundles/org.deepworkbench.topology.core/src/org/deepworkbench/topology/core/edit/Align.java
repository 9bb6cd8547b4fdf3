package org.deepworkbench.topology.core.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.topology.core.picture.Alignment;
import org.deepworkbench.topology.core.picture.Bounds;

/**
 * Brings nodes of one host, or nodes without host, into line. The text stays as it is.
 *
 * @param label what it is called for people
 * @param how   the way
 * @param drawn where the nodes are drawn, with their sizes, by name
 */
public record Align(String label, Alignment how, Map<String, Bounds> drawn) implements Edit {

    public Align {
        drawn = Map.copyOf(drawn);
    }

    @Override
    public Effect effect(EditContext context) {
        Map<String, Bounds> places = new HashMap<>();
        how.of(drawn).forEach((name, bounds) -> places.put(name,
                how.isOfSizes() ? bounds : context.layout().moved(name, bounds.x(), bounds.y())));
        return new Effect(List.of(), context.layout().withAll(places), Map.of());
    }
}
