package org.deepworkbench.topology.core.assist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.GroupType;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PolicyType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;

/**
 * Tells what the requirement, the filter, the group or the policy around a place looks at.
 *
 * @param context   what is known of the topology
 * @param situation the place
 */
record Targets(AssistContext context, Situation situation) {

    private TypeLibrary types() {
        return context.types();
    }

    private Owners owners() {
        return new Owners(context, situation);
    }

    /** {@return the type of the node that the requirement around the place leads to, as far as that is known} */
    Optional<NodeType> ofRequirement() {
        int definition = situation.around("requirement-definition");
        int depth = definition < 0 ? situation.around("requirement") : definition;
        return situation.child(depth, "node").flatMap(this::nodeOrType)
                .or(() -> owners().requirement().map(RequirementDefinition::getNode)
                        .flatMap(name -> types().find(NodeType.class, name)));
    }

    private Optional<NodeType> nodeOrType(String name) {
        return context.node(name).flatMap(owners()::typeOf).or(() -> types().find(NodeType.class, name));
    }

    /** {@return the type of the nodes that the filter around the place chooses from} */
    Optional<NodeType> ofFilter() {
        boolean own = situation.around("requirement") < 0 && situation.around("requirement-definition") < 0;
        return own ? owners().nodeType() : ofRequirement();
    }

    /** {@return the properties that the innermost filter around the place may ask for} */
    Map<String, PropertyDefinition> filterProperties() {
        int depth = situation.around("filter");
        boolean ofCapability = depth > 0 && situation.isNames(depth - 1, "filter-capability");
        if (!ofCapability) {
            return ofFilter().map(types()::properties).orElseGet(Map::of);
        }
        Optional<CapabilityDefinition> capability = ofFilter().map(types()::capabilities)
                .map(all -> all.get(situation.name(depth).orElse("")));
        return capability.map(types()::properties).orElseGet(Map::of);
    }

    /** {@return the attributes that the policy around the place can watch: those of its targets} */
    Map<String, PropertyDefinition> watched() {
        Map<String, PropertyDefinition> all = new LinkedHashMap<>();
        situation.name(situation.around("policy")).stream().flatMap(context::targets)
                .flatMap(node -> owners().typeOf(node).stream())
                .forEach(type -> types().attributes(type).forEach(all::putIfAbsent));
        return all;
    }

    /** {@return the types of nodes that the type of the group or policy around the place is meant for} */
    List<String> members() {
        int group = situation.around("group");
        int policy = situation.around("policy");
        return group < 0
                ? situation.child(policy, "type").flatMap(name -> types().find(PolicyType.class, name))
                        .map(PolicyType::getTargets).map(List::copyOf).orElse(List.of())
                : situation.child(group, "type").flatMap(name -> types().find(GroupType.class, name))
                        .map(GroupType::getMembers).map(List::copyOf).orElse(List.of());
    }
}
