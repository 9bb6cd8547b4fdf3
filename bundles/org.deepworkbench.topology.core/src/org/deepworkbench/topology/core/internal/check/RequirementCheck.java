package org.deepworkbench.topology.core.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.eclipse.osgi.util.NLS;

/** Checks the connections of a node: that its type has them, and that their targets offer what is asked for. */
final class RequirementCheck {

    /** Nobody hosts nodes on each other this many times. */
    private static final int MAX_HOSTS = 100;

    private final Scope scope;

    RequirementCheck(Scope scope) {
        this.scope = scope;
    }

    void check(NodeTemplate node) {
        Optional<NodeType> type = scope.typeOf(node);
        Map<String, RequirementDefinition> known = type.map(scope.types()::requirements).orElse(Map.of());
        for (RequirementAssignment requirement : node.getRequirements()) {
            RequirementDefinition definition = known.get(Hosting.definitionOf(requirement));
            if (definition == null && type.isPresent() && scope.isWhole(type.get())) {
                unknownRequirement(requirement, type.get(), known);
            }
            Optional<NodeType> target = requirement.getNode() == null ? Optional.empty()
                    : target(node, requirement, definition);
            new RelationshipCheck(scope).check(node, requirement, definition);
            new NodeFilterCheck(scope).check(node, requirement, definition, target);
        }
        type.ifPresent(found -> new ConnectionCount(scope).check(node, found));
    }

    private void unknownRequirement(RequirementAssignment requirement, NodeType type,
            Map<String, RequirementDefinition> known) {
        Place place = requirement.getExtras().stream()
                .filter(extra -> extra.getName().equals(Hosting.TYPE_REQUIREMENT)).map(Assignment::getValue)
                .map(value -> value.getPlace()).findFirst().orElse(requirement.getNamePlace());
        String name = Hosting.definitionOf(requirement);
        scope.findings().error(DiagnosticCode.UNKNOWN_REQUIREMENT, place,
                NLS.bind(Messages.Check_unknownRequirement, new Object[] { type.getName(), name,
                        Nearest.hint(name, known.keySet()) }),
                Suggestions.nearest(place, name, known.keySet()));
    }

    /** {@return the type of the target, if it is known} */
    private Optional<NodeType> target(NodeTemplate node, RequirementAssignment requirement,
            RequirementDefinition definition) {
        String name = requirement.getNode();
        Optional<NodeTemplate> target = scope.node(name);
        Optional<NodeType> type = target.isPresent() ? scope.typeOf(target.get())
                : scope.types().find(NodeType.class, name);
        if (target.isEmpty() && type.isEmpty()) {
            if (scope.types().isComplete()) {
                scope.unknown(DiagnosticCode.UNKNOWN_NODE, Places.of(requirement, "node"), name, scope.nodeNames(),
                        hint -> NLS.bind(Messages.Check_unknownTarget,
                                new Object[] { node.getName(), requirement.getName(), name, hint }));
            }
        } else if (type.isPresent() && !scope.isAmbiguous(name)) {
            fit(node, requirement, definition, type.get());
        }
        return type;
    }

    private void fit(NodeTemplate node, RequirementAssignment requirement, RequirementDefinition definition,
            NodeType type) {
        Optional<TargetCheck.Misfit> misfit = new TargetCheck(scope).misfit(node, requirement, definition,
                requirement.getNode(), type);
        Place place = Places.of(requirement, "node");
        if (misfit.isEmpty()) {
            capability(requirement, type);
        } else if (!closesCircle(node, requirement)) {
            if (misfit.get().refused()) {
                scope.findings().error(DiagnosticCode.WRONG_TARGET, place, misfit.get().message());
            } else {
                scope.findings().warning(DiagnosticCode.WRONG_TARGET, place, misfit.get().message());
            }
        }
    }

    /** A capability is called by its name, or by a type it has. */
    private void capability(RequirementAssignment requirement, NodeType type) {
        String named = requirement.getCapability();
        Map<String, CapabilityDefinition> offered = scope.types().capabilities(type);
        if (named == null || offered.containsKey(named) || !scope.isWhole(type) || offered.values().stream()
                .anyMatch(capability -> !scope.isWhole(capability)
                        || scope.types().derives(CapabilityType.class, capability.getType(), named))) {
            return;
        }
        Place place = Places.of(requirement, "capability");
        scope.findings().error(DiagnosticCode.UNKNOWN_CAPABILITY, place,
                NLS.bind(Messages.Check_unknownCapability, new Object[] { type.getName(), named,
                        Nearest.hint(named, offered.keySet()) }),
                Suggestions.nearest(place, named, offered.keySet()));
    }

    /** Nodes that host each other are told as one fault, at the connection that is wrong. */
    private boolean closesCircle(NodeTemplate node, RequirementAssignment requirement) {
        if (!Hosting.isHosting(requirement)) {
            return false;
        }
        Set<String> seen = new HashSet<>(List.of(node.getName()));
        Optional<NodeTemplate> host = scope.node(requirement.getNode());
        while (host.isPresent() && seen.size() < MAX_HOSTS && seen.add(host.get().getName())) {
            host = Hosting.of(host.get()).flatMap(scope::node);
        }
        return host.isPresent() && host.get().getName().equals(node.getName());
    }
}
