package org.deepworkbench.topology.core.edit;

import java.util.Map;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.RequirementPaths;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.picture.TopologyLayout.Line;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.eclipse.osgi.util.NLS;

/**
 * Takes a connection away.
 *
 * @param source name of the node template that has the requirement
 * @param index  index of the requirement among those of the node template, from 0
 */
public record Disconnect(String source, int index) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_disconnect, source);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        NodeTemplate from = Faults.node(context, source);
        if (index < 0 || index >= from.getRequirements().size()) {
            throw new FaultException(new Fault(NLS.bind(Messages.Edit_noConnection, source, index), "", "", ""));
        }
        YamlScript script = YamlScript.of(context);
        script.unset(RequirementPaths.item(script, source, index), TopologyPaths.ENTRY);
        RequirementAssignment gone = from.getRequirements().get(index);
        return new Effect(script.edits(), context.layout().straightened(
                new Line(source, gone.getName(), gone.getNode())::equals), Map.of());
    }
}
