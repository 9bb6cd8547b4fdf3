package org.deepworkbench.topology.core.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.eclipse.osgi.util.NLS;

/** Checks connections: that they exist where they must, and that their targets offer what is asked for. */
final class RequirementCheck {

    private static final String HOSTED_ON = "tosca.relationships.HostedOn";

    private final Scope scope;

    RequirementCheck(Scope scope) {
        this.scope = scope;
    }

    void check(NodeTemplate node) {
        Optional<NodeType> type = scope.typeOf(node);
        node.getRequirements().forEach(requirement -> requirement(node, type, requirement));
        type.ifPresent(known -> missingHost(node, known));
    }

    private void requirement(NodeTemplate node, Optional<NodeType> type, RequirementAssignment requirement) {
        relationship(requirement);
        Map<String, RequirementDefinition> known = type.map(scope.types()::requirements).orElse(Map.of());
        RequirementDefinition definition = known.get(requirement.getName());
        if (type.filter(scope::isWhole).isPresent() && definition == null) {
            scope.findings().error(DiagnosticCode.UNKNOWN_REQUIREMENT, requirement.getNamePlace(), NLS.bind(Messages.Check_unknownRequirement, new Object[] {
                            node.getType(), requirement.getName(),
                            Nearest.hint(requirement.getName(), known.keySet()) }));
        }
        if (requirement.getNode() != null) {
            target(node, requirement, definition);
        }
    }

    private void relationship(RequirementAssignment requirement) {
        String name = requirement.getRelationship();
        boolean template = scope.template().getTopology().getRelationshipTemplates().stream()
                .anyMatch(known -> known.getName().equals(name));
        if (name == null || template || !scope.types().isComplete()
                || scope.types().find(RelationshipType.class, name).isPresent()) {
            return;
        }
        Place place = Places.of(requirement, "relationship");
        scope.findings().error(DiagnosticCode.UNKNOWN_TYPE, place,
                NLS.bind(Messages.Check_unknownRelationship, new Object[] { requirement.getName(), name,
                        Nearest.hint(name, scope.types().names(RelationshipType.class)) }));
    }

    private void target(NodeTemplate node, RequirementAssignment requirement, RequirementDefinition definition) {
        NodeTemplate target = scope.node(requirement.getNode()).orElse(null);
        Place place = Places.of(requirement, "node");
        if (target == null) {
            if (scope.types().find(NodeType.class, requirement.getNode()).isEmpty() && scope.types().isComplete()) {
                scope.findings().error(DiagnosticCode.UNKNOWN_NODE, place,
                        NLS.bind(Messages.Check_unknownTarget, new Object[] { node.getName(), requirement.getName(),
                                requirement.getNode(),
                                Nearest.hint(requirement.getNode(), scope.nodeNames()) }));
            }
            return;
        }
        Optional<NodeType> targetType = scope.typeOf(target);
        if (targetType.filter(scope::isWhole).isEmpty()) {
            return;
        }
        List<CapabilityDefinition> offered = new ArrayList<>(scope.types().capabilities(targetType.get()).values());
        if (!offered.stream().allMatch(scope::isWhole)) {
            return;
        }
        String asked = definition == null ? null : definition.getCapability();
        if (asked != null) {
            offered.removeIf(capability -> !offers(capability, asked));
        }
        String named = requirement.getCapability();
        if (named != null) {
            offered.removeIf(capability -> !capability.getName().equals(named) && !offers(capability, named));
        }
        if (offered.isEmpty()) {
            scope.findings().error(DiagnosticCode.WRONG_TARGET, place,
                    NLS.bind(Messages.Check_wrongTarget, new Object[] { node.getName(), requirement.getName(),
                            named == null ? asked : named, target.getName(), target.getType() }));
        }
    }

    private boolean offers(CapabilityDefinition capability, String wanted) {
        return scope.types().derives(CapabilityType.class, capability.getType(), wanted);
    }

    /** A node hosted by way of any requirement needs no other host, whatever its ancestors ask for. */
    private void missingHost(NodeTemplate node, NodeType type) {
        Map<String, RequirementDefinition> known = scope.types().requirements(type);
        RequirementDefinition host = known.get(Hosting.HOST);
        boolean hosted = node.getRequirements().stream().anyMatch(given -> given.getName().equals(Hosting.HOST)
                || hosts(known.get(given.getName())));
        if (host != null && host.getMinimum() > 0 && hosts(host) && !hosted) {
            scope.findings().error(DiagnosticCode.MISSING_REQUIREMENT, node.getNamePlace(),
                    NLS.bind(Messages.Check_missingHost, new Object[] { node.getName(), node.getType(),
                            host.getNode() == null ? host.getCapability() : host.getNode() }));
        }
    }

    private boolean hosts(RequirementDefinition definition) {
        return definition != null && definition.getRelationship() != null
                && scope.types().derives(RelationshipType.class, definition.getRelationship(), HOSTED_ON);
    }
}
