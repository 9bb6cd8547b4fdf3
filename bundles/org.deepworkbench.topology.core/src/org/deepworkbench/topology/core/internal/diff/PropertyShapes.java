package org.deepworkbench.topology.core.internal.diff;

import static org.deepworkbench.topology.model.tosca.ToscaPackage.Literals.*;

import java.util.Map;
import org.deepworkbench.topology.core.internal.diff.Shapes.Shape;
import org.deepworkbench.topology.model.tosca.ArtifactDefinition;
import org.deepworkbench.topology.model.tosca.ArtifactType;
import org.deepworkbench.topology.model.tosca.CapabilityAssignment;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.Group;
import org.deepworkbench.topology.model.tosca.GroupType;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.Policy;
import org.deepworkbench.topology.model.tosca.PolicyType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.RelationshipTemplate;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds the types of the values that elements are given. */
final class PropertyShapes {

    private static final String PROPERTIES = "properties";

    private final Shapes shapes;
    /** The type of the node that is being read: an element does not know what it stands in. */
    private String nodeType = "";

    PropertyShapes(Shapes shapes) {
        this.shapes = shapes;
    }

    /** Capabilities asked for from now on are those of the node. */
    void enter(NodeTemplate node) {
        nodeType = node.getType() == null ? "" : node.getType();
    }

    /** {@return the shape of a value that stands alone in an element, such as a default} */
    Shape of(EObject owner, EStructuralFeature feature) {
        boolean typed = feature == PROPERTY_DEFINITION__DEFAULT_VALUE || feature == PARAMETER_DEFINITION__VALUE;
        return typed ? Shape.of((PropertyDefinition) owner) : Shape.UNKNOWN;
    }

    /** {@return the shape of a named value of an element} */
    Shape of(EObject owner, EStructuralFeature feature, String name) {
        return feature.getName().equals(PROPERTIES) ? Shape.of(properties(owner).get(name)) : Shape.UNKNOWN;
    }

    private Map<String, PropertyDefinition> properties(EObject owner) {
        return switch (owner) {
            case NodeTemplate node -> of(NodeType.class, node.getType());
            case CapabilityAssignment capability -> shapes.properties(nodeType, capability.getName());
            case RelationshipTemplate relationship -> of(RelationshipType.class, relationship.getType());
            case RequirementAssignment requirement -> of(RelationshipType.class, requirement.getRelationship());
            case ArtifactDefinition artifact -> of(ArtifactType.class, artifact.getType());
            case Group group -> of(GroupType.class, group.getType());
            case Policy policy -> of(PolicyType.class, policy.getType());
            default -> Map.of();
        };
    }

    private Map<String, PropertyDefinition> of(Class<? extends EntityType> kind, String type) {
        return shapes.properties(kind, type);
    }
}
