package org.deepworkbench.topology.core.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.value.Values;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.ArtifactDefinition;
import org.deepworkbench.topology.model.tosca.ArtifactType;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.CapabilityAssignment;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.eclipse.osgi.util.NLS;

/** Checks node templates against their types: properties, capabilities and artifacts. */
final class NodeCheck {

    private final Scope scope;

    NodeCheck(Scope scope) {
        this.scope = scope;
    }

    void check(NodeTemplate node) {
        FunctionCheck functions = new FunctionCheck(scope, Optional.of(node));
        ValueCheck values = new ValueCheck(scope, functions);
        node.getAttributes().forEach(entry -> functions.checkInside(entry.getValue()));
        node.getArtifacts().forEach(artifact -> artifact(artifact, functions));
        Optional<NodeType> type = scope.typeOf(node);
        if (type.isPresent()) {
            Owner owner = new Owner(node.getType(), scope.types().properties(type.get()), scope.isWhole(type.get()));
            properties(node.getProperties(), owner, values, functions);
            missing(node, type.get());
            capabilities(node, type.get(), values, functions);
        } else {
            node.getProperties().forEach(entry -> functions.checkInside(entry.getValue()));
            node.getCapabilities().stream().flatMap(capability -> capability.getProperties().stream())
                    .forEach(entry -> functions.checkInside(entry.getValue()));
            unknownType(node);
        }
    }

    private void unknownType(NodeTemplate node) {
        if (node.getType() == null || !scope.types().isComplete()) {
            return;
        }
        Place place = Places.of(node, "type");
        scope.findings().error(DiagnosticCode.UNKNOWN_TYPE, place,
                NLS.bind(Messages.Check_unknownNodeType, new Object[] { node.getName(), node.getType(),
                        Nearest.hint(node.getType(), scope.types().names(NodeType.class)) }));
    }

    /** What has properties: the name of its type, what is known of them, and whether that is all. */
    private record Owner(String type, Map<String, PropertyDefinition> known, boolean whole) {
    }

    private void properties(List<Assignment> given, Owner owner, ValueCheck values, FunctionCheck functions) {
        for (Assignment assignment : given) {
            PropertyDefinition definition = owner.known().get(assignment.getName());
            if (definition != null) {
                values.check(assignment.getValue(), definition);
                continue;
            }
            functions.checkInside(assignment.getValue());
            if (owner.whole()) {
                scope.findings().error(DiagnosticCode.UNKNOWN_PROPERTY, assignment.getNamePlace(),
                        NLS.bind(Messages.Check_unknownProperty, new Object[] { owner.type(), assignment.getName(),
                                Nearest.hint(assignment.getName(), owner.known().keySet()) }));
            }
        }
    }

    private void missing(NodeTemplate node, NodeType type) {
        Set<String> given = new HashSet<>();
        node.getProperties().stream().filter(assignment -> !Values.isAbsent(assignment.getValue()))
                .forEach(assignment -> given.add(assignment.getName()));
        for (PropertyDefinition definition : scope.types().properties(type).values()) {
            if (definition.isRequired() && definition.getDefaultValue() == null
                    && !given.contains(definition.getName())) {
                scope.findings().error(DiagnosticCode.MISSING_PROPERTY, node.getNamePlace(),
                        NLS.bind(Messages.Check_missingProperty, new Object[] { node.getName(), definition.getName(),
                                node.getType(), definition.getType() }));
            }
        }
    }

    private void capabilities(NodeTemplate node, NodeType type, ValueCheck values, FunctionCheck functions) {
        Map<String, CapabilityDefinition> known = scope.types().capabilities(type);
        for (CapabilityAssignment capability : node.getCapabilities()) {
            CapabilityDefinition definition = known.get(capability.getName());
            if (definition != null) {
                properties(capability.getProperties(), new Owner(definition.getType(),
                        scope.types().properties(definition), scope.isWhole(definition)), values, functions);
            } else if (scope.isWhole(type)) {
                unknownCapability(node, capability, known);
            }
        }
    }

    private void unknownCapability(NodeTemplate node, CapabilityAssignment capability,
            Map<String, CapabilityDefinition> known) {
        scope.findings().error(DiagnosticCode.UNKNOWN_CAPABILITY, capability.getNamePlace(), NLS.bind(Messages.Check_unknownCapability, new Object[] { node.getType(),
                        capability.getName(), Nearest.hint(capability.getName(), known.keySet()) }));
    }

    private void artifact(ArtifactDefinition artifact, FunctionCheck functions) {
        functions.checkInside(artifact.getFile());
        if (artifact.getType() == null || !scope.types().isComplete()
                || scope.types().find(ArtifactType.class, artifact.getType()).isPresent()) {
            return;
        }
        Place place = Places.of(artifact, "type");
        scope.findings().error(DiagnosticCode.UNKNOWN_TYPE, place,
                NLS.bind(Messages.Check_unknownArtifactType, new Object[] { artifact.getName(), artifact.getType(),
                        Nearest.hint(artifact.getType(), scope.types().names(ArtifactType.class)) }));
    }
}
