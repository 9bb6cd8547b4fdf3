package org.deepworkbench.topology.core.internal.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.SchemaDefinition;

/** Finds which types values are of, as far as definitions say. Remembers what it found; used by one thread. */
final class Shapes {

    /**
     * The type of a value.
     *
     * @param type    its name; empty if nobody says
     * @param entries the type of the items of a list or the entries of a map
     */
    record Shape(String type, Optional<SchemaDefinition> entries) {

        static final Shape UNKNOWN = new Shape("", Optional.empty());

        static Shape of(SchemaDefinition schema) {
            return new Shape(schema.getType() == null ? "" : schema.getType(),
                    Optional.ofNullable(schema.getEntrySchema()));
        }

        static Shape of(PropertyDefinition definition) {
            return definition == null ? UNKNOWN
                    : new Shape(definition.getType() == null ? "" : definition.getType(),
                            Optional.ofNullable(definition.getEntrySchema()));
        }
    }

    private final TypeLibrary types;
    private final Map<EntityType, Map<String, PropertyDefinition>> properties = new HashMap<>();
    private final Map<NodeType, Map<String, CapabilityDefinition>> capabilities = new HashMap<>();

    Shapes(TypeLibrary types) {
        this.types = types;
    }

    /** {@return the shapes of the properties of a type} */
    Map<String, PropertyDefinition> properties(Class<? extends EntityType> kind, String type) {
        return types.find(kind, type).map(this::properties).orElse(Map.of());
    }

    /** {@return the shapes of the properties of a capability of a node type} */
    Map<String, PropertyDefinition> properties(String nodeType, String capability) {
        return types.find(NodeType.class, nodeType)
                .map(type -> capabilities.computeIfAbsent(type, types::capabilities).get(capability))
                .map(types::properties).orElse(Map.of());
    }

    /** {@return the shape of what a value of a shape holds under a name} */
    Shape member(Shape shape, String name) {
        if (shape.entries().isPresent()) {
            return Shape.of(shape.entries().get());
        }
        return shape.type().isEmpty() ? Shape.UNKNOWN : Shape.of(properties(DataType.class, shape.type()).get(name));
    }

    /** {@return the shape of the items of a list} */
    Shape item(Shape shape) {
        return shape.entries().map(Shape::of).orElse(Shape.UNKNOWN);
    }

    /** {@return the primitive type that a shape's type comes down to, or the type itself} */
    String primitive(Shape shape) {
        return types.find(DataType.class, shape.type())
                .map(type -> types.lineage(type).getLast().getDerivedFrom()).orElse(shape.type());
    }

    private Map<String, PropertyDefinition> properties(EntityType type) {
        return properties.computeIfAbsent(type, types::properties);
    }
}
