package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import org.deepworkbench.topology.core.picture.TopologyLayout;

/**
 * What an {@link Edit} changes.
 *
 * @param edits        edits of the text, each applied to the result of the one before
 * @param layout       the layout afterwards
 * @param renamedNodes new names of renamed node templates by their old names, so that elements keep their identity
 */
public record Effect(List<TextEdit> edits, TopologyLayout layout, Map<String, String> renamedNodes) {

    public Effect {
        edits = List.copyOf(edits);
        renamedNodes = Map.copyOf(renamedNodes);
    }
}
