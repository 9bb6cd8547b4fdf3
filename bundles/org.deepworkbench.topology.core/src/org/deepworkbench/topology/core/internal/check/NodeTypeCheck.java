package org.deepworkbench.topology.core.internal.check;

import java.util.List;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.eclipse.osgi.util.NLS;

/** Checks the capabilities and requirements that a node type of the file defines (Simple Profile 1.3, 3.7.9). */
final class NodeTypeCheck {

    private final Scope scope;
    private final KnownTypes known;
    private final DefinitionCheck definitions;

    NodeTypeCheck(Scope scope, DefinitionCheck definitions) {
        this.scope = scope;
        this.known = new KnownTypes(scope);
        this.definitions = definitions;
    }

    void check(NodeType type) {
        List<NodeType> ancestors = scope.types().lineage(type).stream().skip(1).toList();
        type.getCapabilities().forEach(capability -> capability(capability, ancestors));
        type.getRequirements().forEach(requirement -> requirement(requirement, ancestors));
    }

    private void capability(CapabilityDefinition capability, List<NodeType> ancestors) {
        boolean refines = ancestors.stream().flatMap(step -> step.getCapabilities().stream())
                .anyMatch(inherited -> inherited.getName().equals(capability.getName()));
        if (capability.getType() == null && !refines) {
            scope.findings().error(DiagnosticCode.MISSING_KEY, capability.getNamePlace(),
                    NLS.bind(Messages.Form_missingKey, capability.getName(), "type"));
        }
        known.require(capability.getType(), capability.getName(), Places.of(capability, "type"),
                CapabilityType.class);
        List<String> sources = capability.getValidSourceTypes();
        for (int i = 0; i < sources.size(); i++) {
            known.expect(sources.get(i), capability.getName(), Places.item(capability, i, "valid_source_types"),
                    NodeType.class);
        }
        capability.getProperties().forEach(definitions::check);
        capability.getAttributes().forEach(definitions::checkType);
    }

    private void requirement(RequirementDefinition requirement, List<NodeType> ancestors) {
        boolean refines = ancestors.stream().flatMap(step -> step.getRequirements().stream())
                .anyMatch(inherited -> inherited.getName().equals(requirement.getName()));
        if (requirement.getCapability() == null && !refines) {
            scope.findings().warning(DiagnosticCode.MISSING_KEY, requirement.getNamePlace(),
                    NLS.bind(Messages.Form_missingKey, requirement.getName(), "capability"));
        }
        known.expect(requirement.getCapability(), requirement.getName(), Places.of(requirement, "capability"),
                CapabilityType.class);
        known.expect(requirement.getNode(), requirement.getName(), Places.of(requirement, "node"), NodeType.class);
        known.expect(requirement.getRelationship(), requirement.getName(),
                Places.of(requirement, "relationship", "type"), RelationshipType.class);
    }
}
