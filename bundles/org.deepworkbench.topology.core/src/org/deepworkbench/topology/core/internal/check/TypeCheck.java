package org.deepworkbench.topology.core.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.model.tosca.ArtifactDefinition;
import org.deepworkbench.topology.model.tosca.ArtifactType;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.GroupType;
import org.deepworkbench.topology.model.tosca.InterfaceDefinition;
import org.deepworkbench.topology.model.tosca.InterfaceType;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.OperationDefinition;
import org.deepworkbench.topology.model.tosca.PolicyType;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.eclipse.osgi.util.NLS;

/** Checks the types that the file itself defines (TOSCA Simple Profile 1.3, section 3.7). */
final class TypeCheck {

    private final Scope scope;
    private final KnownTypes known;
    private final DefinitionCheck definitions;
    /** Types whose circle is reported already. */
    private final Set<EntityType> circling = new HashSet<>();

    TypeCheck(Scope scope) {
        this.scope = scope;
        this.known = new KnownTypes(scope);
        this.definitions = new DefinitionCheck(scope);
    }

    void run() {
        scope.template().getTypes().forEach(this::type);
    }

    private void type(EntityType type) {
        parent(type);
        type.getProperties().forEach(property -> {
            definitions.requireType(property, scope.types().properties(type).get(property.getName()));
            definitions.check(property);
        });
        type.getAttributes().forEach(definitions::checkType);
        type.getInterfaces().forEach(this::interfaceDefinition);
        switch (type) {
            case NodeType node -> {
                new NodeTypeCheck(scope, definitions).check(node);
                node.getArtifacts().forEach(this::artifact);
            }
            case CapabilityType capability -> names(type, "valid_source_types", capability.getValidSourceTypes(),
                    NodeType.class);
            case RelationshipType relationship -> names(type, "valid_target_types",
                    relationship.getValidTargetTypes(), CapabilityType.class, NodeType.class);
            case DataType data -> dataType(data);
            case GroupType group -> names(type, "members", group.getMembers(), NodeType.class, GroupType.class);
            case PolicyType policy -> names(type, "targets", policy.getTargets(), NodeType.class, GroupType.class,
                    RelationshipType.class);
            case InterfaceType interfaceType -> {
                interfaceType.getInputs().forEach(definitions::check);
                operations(interfaceType.getOperations());
            }
            default -> {
            }
        }
    }

    private void parent(EntityType type) {
        String parent = type.getDerivedFrom();
        if (parent == null || type instanceof DataType && ScalarForm.isPrimitive(parent)) {
            return;
        }
        known.require(parent, type.getName(), Places.of(type, "derived_from"), kind(type));
        circle(type);
    }

    /** One diagnostic for each circle, at the first of its types; types that only lead into it are not at fault. */
    private void circle(EntityType type) {
        List<EntityType> lineage = scope.types().lineage(type);
        String beyond = lineage.get(lineage.size() - 1).getDerivedFrom();
        if (beyond != null && scope.types().find(kind(type), beyond).filter(found -> found == type).isPresent()
                && circling.add(type)) {
            circling.addAll(lineage);
            scope.findings().error(DiagnosticCode.TYPE_CYCLE, Places.of(type, "derived_from"),
                    NLS.bind(Messages.Check_typeCycle, type.getName(), beyond));
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends EntityType> kind(EntityType type) {
        return (Class<? extends EntityType>) type.eClass().getInstanceClass();
    }

    @SafeVarargs
    private void names(EntityType type, String keyname, List<String> names, Class<? extends EntityType>... kinds) {
        for (int i = 0; i < names.size(); i++) {
            known.require(names.get(i), type.getName(), Places.item(type, i, keyname), kinds);
        }
    }

    private void interfaceDefinition(InterfaceDefinition definition) {
        known.require(definition.getType(), definition.getName(), Places.of(definition, "type"),
                InterfaceType.class);
        definition.getInputs().forEach(definitions::checkType);
        operations(definition.getOperations());
    }

    private void operations(List<OperationDefinition> operations) {
        operations.forEach(operation -> operation.getInputs().forEach(definitions::checkType));
    }

    private void artifact(ArtifactDefinition artifact) {
        known.doubt(artifact.getType(), artifact.getName(), Places.of(artifact, "type"), ArtifactType.class);
    }

    private void dataType(DataType type) {
        List<DataType> lineage = scope.types().lineage(type);
        String base = lineage.get(lineage.size() - 1).getDerivedFrom();
        boolean ofPrimitive = base != null && ScalarForm.isPrimitive(base);
        definitions.constraints(type.getConstraints(), ofPrimitive ? base : type.getName());
        definitions.schema(type.getEntrySchema(), type.getName());
        if (ofPrimitive && !type.getProperties().isEmpty()) {
            scope.findings().error(DiagnosticCode.NATIVE_TYPE_EXTENDED, Places.of(type, "derived_from"),
                    NLS.bind(Messages.Check_nativeExtended, type.getName(), base));
        }
    }
}
