package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.RequirementPaths;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.eclipse.osgi.util.NLS;

/**
 * Connects a requirement to a node. A requirement that allows one connection is moved to the new target.
 *
 * @param source      name of the node template that has the requirement
 * @param requirement name of the requirement
 * @param target      name of the node template to connect to
 * @param capability  name of the target's capability, where the types leave several to choose from
 */
public record Connect(String source, String requirement, String target, Optional<String> capability)
        implements Edit {

    /** A connection whose capability the types tell. */
    public Connect(String source, String requirement, String target) {
        this(source, requirement, target, Optional.empty());
    }

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_connect, new Object[] { source, requirement, target });
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        NodeTemplate from = Faults.node(context, source);
        Faults.node(context, target);
        YamlScript script = YamlScript.of(context);
        List<RequirementAssignment> given = from.getRequirements();
        int existing = -1;
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).getName().equals(requirement)
                    && (!allowsSeveral(context, from) || target.equals(given.get(i).getNode()))) {
                existing = i;
            }
        }
        if (existing < 0) {
            RequirementPaths.add(script, source, requirement, assignment());
        } else {
            change(script, RequirementPaths.of(script, source, existing));
        }
        return new Effect(script.edits(), context.layout(), Map.of());
    }

    private void change(YamlScript script, List<Object> path) throws FaultException {
        if (script.find(path).filter(YamlMapping.class::isInstance).isPresent()) {
            script.set(RequirementPaths.with(path, "node"), YamlString.of(target));
            if (capability.isPresent()) {
                script.set(RequirementPaths.with(path, "capability"), YamlString.of(capability.get()));
            }
        } else {
            script.set(path, assignment());
        }
    }

    private String assignment() {
        String node = YamlString.of(target);
        return capability.map(name -> "{ node: " + node + ", capability: " + YamlString.of(name) + " }").orElse(node);
    }

    private boolean allowsSeveral(EditContext context, NodeTemplate from) {
        return context.types().find(NodeType.class, from.getType())
                .map(type -> context.types().requirements(type).get(requirement))
                .map(RequirementDefinition::getMaximum).map(maximum -> maximum != 1).orElse(false);
    }
}
