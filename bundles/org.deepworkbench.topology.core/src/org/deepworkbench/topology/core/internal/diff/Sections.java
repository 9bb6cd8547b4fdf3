package org.deepworkbench.topology.core.internal.diff;

import static org.deepworkbench.topology.model.tosca.ToscaPackage.Literals.*;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.diff.ElementKind;
import org.deepworkbench.topology.core.diff.Subject;
import org.deepworkbench.topology.model.tosca.ArtifactType;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.GroupType;
import org.deepworkbench.topology.model.tosca.InterfaceType;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PolicyType;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the parts of a topology are called and which of their names are names of types. */
final class Sections {

    /** Sections whose elements are of a kind of their own; others are part of the element that they stand in. */
    private static final Map<EStructuralFeature, ElementKind> KINDS = Map.ofEntries(
            Map.entry(SERVICE_TEMPLATE__VERSION, ElementKind.VERSION),
            Map.entry(SERVICE_TEMPLATE__DESCRIPTION, ElementKind.DESCRIPTION),
            Map.entry(SERVICE_TEMPLATE__METADATA, ElementKind.METADATA),
            Map.entry(SERVICE_TEMPLATE__IMPORTS, ElementKind.IMPORT),
            Map.entry(SERVICE_TEMPLATE__REPOSITORIES, ElementKind.REPOSITORY),
            Map.entry(SERVICE_TEMPLATE__TYPES, ElementKind.TYPE),
            Map.entry(SERVICE_TEMPLATE__EXTRAS, ElementKind.SECTION),
            Map.entry(TOPOLOGY_TEMPLATE__DESCRIPTION, ElementKind.DESCRIPTION),
            Map.entry(TOPOLOGY_TEMPLATE__INPUTS, ElementKind.INPUT),
            Map.entry(TOPOLOGY_TEMPLATE__NODE_TEMPLATES, ElementKind.NODE),
            Map.entry(TOPOLOGY_TEMPLATE__RELATIONSHIP_TEMPLATES, ElementKind.RELATIONSHIP),
            Map.entry(TOPOLOGY_TEMPLATE__OUTPUTS, ElementKind.OUTPUT),
            Map.entry(TOPOLOGY_TEMPLATE__GROUPS, ElementKind.GROUP),
            Map.entry(TOPOLOGY_TEMPLATE__POLICIES, ElementKind.POLICY),
            Map.entry(TOPOLOGY_TEMPLATE__WORKFLOWS, ElementKind.WORKFLOW),
            Map.entry(TOPOLOGY_TEMPLATE__SUBSTITUTION, ElementKind.SUBSTITUTION),
            Map.entry(TOPOLOGY_TEMPLATE__EXTRAS, ElementKind.SECTION),
            Map.entry(NODE_TEMPLATE__PROPERTIES, ElementKind.PROPERTY),
            Map.entry(NODE_TEMPLATE__ATTRIBUTES, ElementKind.ATTRIBUTE),
            Map.entry(NODE_TEMPLATE__CAPABILITIES, ElementKind.CAPABILITY),
            Map.entry(CAPABILITY_ASSIGNMENT__PROPERTIES, ElementKind.CAPABILITY),
            Map.entry(NODE_TEMPLATE__REQUIREMENTS, ElementKind.REQUIREMENT),
            Map.entry(NODE_TEMPLATE__ARTIFACTS, ElementKind.ARTIFACT),
            Map.entry(NODE_TEMPLATE__INTERFACES, ElementKind.INTERFACE));

    private static final Map<EStructuralFeature, Class<? extends EntityType>> TYPE_NAMES = Map.ofEntries(
            Map.entry(NODE_TEMPLATE__TYPE, NodeType.class),
            Map.entry(RELATIONSHIP_TEMPLATE__TYPE, RelationshipType.class),
            Map.entry(GROUP__TYPE, GroupType.class),
            Map.entry(POLICY__TYPE, PolicyType.class),
            Map.entry(ARTIFACT_DEFINITION__TYPE, ArtifactType.class),
            Map.entry(INTERFACE_DEFINITION__TYPE, InterfaceType.class),
            Map.entry(PROPERTY_DEFINITION__TYPE, DataType.class),
            Map.entry(SCHEMA_DEFINITION__TYPE, DataType.class),
            Map.entry(CAPABILITY_DEFINITION__TYPE, CapabilityType.class),
            Map.entry(CAPABILITY_DEFINITION__VALID_SOURCE_TYPES, NodeType.class),
            Map.entry(CAPABILITY_TYPE__VALID_SOURCE_TYPES, NodeType.class),
            Map.entry(RELATIONSHIP_TYPE__VALID_TARGET_TYPES, CapabilityType.class),
            Map.entry(REQUIREMENT_DEFINITION__CAPABILITY, CapabilityType.class),
            Map.entry(REQUIREMENT_DEFINITION__NODE, NodeType.class),
            Map.entry(REQUIREMENT_DEFINITION__RELATIONSHIP, RelationshipType.class),
            Map.entry(REQUIREMENT_ASSIGNMENT__CAPABILITY, CapabilityType.class),
            Map.entry(REQUIREMENT_ASSIGNMENT__RELATIONSHIP, RelationshipType.class),
            Map.entry(REQUIREMENT_ASSIGNMENT__NODE, NodeType.class),
            Map.entry(GROUP_TYPE__MEMBERS, NodeType.class),
            Map.entry(POLICY_TYPE__TARGETS, NodeType.class),
            Map.entry(SUBSTITUTION_MAPPING__NODE_TYPE, NodeType.class));

    private Sections() {
    }

    /** {@return the keyname that a feature stands for} */
    static String keyname(EStructuralFeature feature) {
        return feature == PROPERTY_DEFINITION__DEFAULT_VALUE ? "default"
                : feature.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** {@return the subject of an unnamed part of an element} */
    static Subject part(Subject owner, EStructuralFeature feature) {
        ElementKind kind = KINDS.get(feature);
        if (feature == SERVICE_TEMPLATE__VERSION || feature == SERVICE_TEMPLATE__DESCRIPTION) {
            return new Subject(kind, owner.path());
        }
        return owner.child(kind == null ? owner.kind() : kind, keyname(feature));
    }

    /** {@return the subject of a named part of an element} */
    static Subject part(Subject owner, EStructuralFeature feature, String name) {
        ElementKind kind = KINDS.get(feature);
        return kind == null ? owner.child(keyname(feature)).child(name) : owner.child(kind, name);
    }

    /** {@return the kind of type that a feature names, if it names types} */
    static Optional<Class<? extends EntityType>> typeNamedBy(EStructuralFeature feature, EObject owner) {
        if (feature == ENTITY_TYPE__DERIVED_FROM) {
            return Optional.of(((EntityType) owner).eClass().getInstanceClass().asSubclass(EntityType.class));
        }
        return Optional.ofNullable(TYPE_NAMES.get(feature));
    }
}
