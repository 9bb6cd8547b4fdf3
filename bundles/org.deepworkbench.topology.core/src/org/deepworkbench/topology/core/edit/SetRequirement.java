package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.RequirementPaths;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.eclipse.osgi.util.NLS;

/**
 * Says more of a requirement of a node, or takes that away. One that names its target only is written in full first.
 *
 * @param node   name of the node template that has the requirement
 * @param index  index of the requirement among those of the node template, from 0
 * @param inside keyname such as {@code capability}, with the names and indices of what is nested in it
 * @param yaml   the value as YAML; empty takes it away
 */
public record SetRequirement(String node, int index, List<Object> inside, Optional<String> yaml) implements Edit {

    private static final String TARGET = "node";

    public SetRequirement {
        inside = List.copyOf(inside);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_setRequirement, inside.get(0), node);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        NodeTemplate owner = Faults.node(context, node);
        if (index < 0 || index >= owner.getRequirements().size()) {
            throw new FaultException(new Fault(NLS.bind(Messages.Edit_noConnection, node, index), "", "", ""));
        }
        YamlScript script = YamlScript.of(context);
        List<Object> requirement = RequirementPaths.of(script, node, index);
        boolean full = script.find(requirement).filter(YamlMapping.class::isInstance).isPresent();
        boolean target = inside.equals(List.of(TARGET));
        List<Object> place = requirement;
        for (Object step : full || !target ? inside : List.of()) {
            place = RequirementPaths.with(place, step);
        }
        if (yaml.isEmpty()) {
            script.unset(place, requirement.size());
            return new Effect(script.edits(), context.layout(), Map.of());
        }
        String named = owner.getRequirements().get(index).getNode();
        if (!full && !target && named != null) {
            script.set(requirement, TARGET + ": " + YamlString.of(named) + "\n");
        }
        script.set(place, yaml.get());
        return new Effect(script.edits(), context.layout(), Map.of());
    }
}
