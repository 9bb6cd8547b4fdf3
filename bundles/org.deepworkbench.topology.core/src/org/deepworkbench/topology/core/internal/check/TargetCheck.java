package org.deepworkbench.topology.core.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.eclipse.osgi.util.NLS;

/** Decides whether a node can be the target of a requirement. Says nothing where a type is not known. */
final class TargetCheck {

    /**
     * Why a target does not fit.
     *
     * @param refused whether services refuse it too
     * @param message for a person
     */
    record Misfit(boolean refused, String message) {
    }

    private final Scope scope;

    TargetCheck(Scope scope) {
        this.scope = scope;
    }

    /**
     * @param node        who asks
     * @param requirement what it asks with
     * @param definition  what its type says of that; null if nothing
     * @param target      name of the node or type that is to serve it
     * @param type        its type
     */
    Optional<Misfit> misfit(NodeTemplate node, RequirementAssignment requirement, RequirementDefinition definition,
            String target, NodeType type) {
        if (definition == null || !scope.isWhole(type)) {
            return Optional.empty();
        }
        List<CapabilityDefinition> offered = new ArrayList<>(scope.types().capabilities(type).values());
        for (CapabilityDefinition capability : offered) {
            if (!scope.isWhole(capability)) {
                return Optional.empty();
            }
        }
        String asked = definition.getCapability();
        if (asked != null && scope.types().find(CapabilityType.class, asked).isPresent()) {
            offered.removeIf(capability -> !offers(capability, asked));
            if (offered.isEmpty()) {
                return Optional.of(new Misfit(true, NLS.bind(Messages.Check_wrongTarget,
                        new Object[] { node.getName(), requirement.getName(), asked, target, type.getName() })));
            }
        }
        return otherNodeType(node, requirement, definition, target, type)
                .or(() -> wrongSource(node, requirement, offered, target))
                .or(() -> wrongRelationship(node, requirement, definition, offered, target));
    }

    private boolean offers(CapabilityDefinition capability, String wanted) {
        return scope.types().derives(CapabilityType.class, capability.getType(), wanted);
    }

    private Optional<Misfit> otherNodeType(NodeTemplate node, RequirementAssignment requirement,
            RequirementDefinition definition, String target, NodeType type) {
        String asked = definition.getNode();
        boolean fits = asked == null || scope.types().find(NodeType.class, asked).isEmpty()
                || scope.types().derives(NodeType.class, type.getName(), asked);
        return fits ? Optional.empty()
                : Optional.of(new Misfit(false, NLS.bind(Messages.Check_otherNodeType,
                        new Object[] { node.getName(), requirement.getName(), asked, target, type.getName() })));
    }

    private Optional<Misfit> wrongSource(NodeTemplate node, RequirementAssignment requirement,
            List<CapabilityDefinition> offered, String target) {
        for (CapabilityDefinition capability : offered) {
            List<String> sources = sources(capability);
            if (sources.isEmpty() || sources.stream().anyMatch(source -> accepts(node, source))) {
                return Optional.empty();
            }
        }
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Misfit(false, NLS.bind(Messages.Check_wrongSource,
                new Object[] { node.getName(), requirement.getName(), target, offered.get(0).getName(),
                        Nearest.list(sources(offered.get(0))) })));
    }

    private boolean accepts(NodeTemplate node, String source) {
        return scope.types().find(NodeType.class, source).isEmpty()
                || scope.types().derives(NodeType.class, node.getType(), source)
                || scope.typeOf(node).filter(scope::isWhole).isEmpty();
    }

    private List<String> sources(CapabilityDefinition capability) {
        return capability.getValidSourceTypes().isEmpty()
                ? scope.types().find(CapabilityType.class, capability.getType())
                        .map(CapabilityType::getValidSourceTypes).map(List::copyOf).orElse(List.of())
                : capability.getValidSourceTypes();
    }

    private Optional<Misfit> wrongRelationship(NodeTemplate node, RequirementAssignment requirement,
            RequirementDefinition definition, List<CapabilityDefinition> offered, String target) {
        Optional<RelationshipType> type = Relationships.typeOf(scope, requirement, definition);
        if (type.isEmpty() || !scope.isWhole(type.get()) || offered.isEmpty()) {
            return Optional.empty();
        }
        List<String> targets = targets(type.get());
        boolean fits = targets.isEmpty() || targets.stream().anyMatch(wanted -> scope.types()
                .find(CapabilityType.class, wanted).isEmpty()
                || offered.stream().anyMatch(capability -> offers(capability, wanted)));
        return fits ? Optional.empty()
                : Optional.of(new Misfit(false, NLS.bind(Messages.Check_wrongRelationship,
                        new Object[] { node.getName(), requirement.getName(), type.get().getName(),
                                Nearest.list(targets), target })));
    }

    private List<String> targets(RelationshipType type) {
        for (RelationshipType step : scope.types().lineage(type)) {
            if (!step.getValidTargetTypes().isEmpty()) {
                return step.getValidTargetTypes();
            }
        }
        return List.of();
    }
}
