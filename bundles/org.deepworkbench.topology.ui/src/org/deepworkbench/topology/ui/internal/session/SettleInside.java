package org.deepworkbench.topology.ui.internal.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.EditContext;
import org.deepworkbench.topology.core.edit.Effect;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.NodeMeasures;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.Messages;

/**
 * Places a node at the first place inside a host that had none before. Meant as a step of an edit after the one that
 * brings the host.
 */
record SettleInside(String node, String host) implements Edit {

    @Override
    public String label() {
        return Messages.Edit_arrange;
    }

    @Override
    public Effect effect(EditContext context) {
        Optional<Node> container = TopologyDiagram.of(context.template(), context.types(), context.layout().nesting())
                .nodes().stream().filter(candidate -> candidate.name().equals(host)).findFirst();
        int y = container.map(NodeMeasures::firstY).orElse(NodeMeasures.PADDING);
        return new Effect(List.of(), context.layout().with(node, Bounds.at(NodeMeasures.firstX(), y)), Map.of());
    }
}
