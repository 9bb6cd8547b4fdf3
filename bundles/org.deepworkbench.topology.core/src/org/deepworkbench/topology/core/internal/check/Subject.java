package org.deepworkbench.topology.core.internal.check;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.NodeTemplate;

/**
 * Something whose properties and attributes functions ask for.
 *
 * @param name       for a person
 * @param type       its type
 * @param properties the properties it is given
 * @param attributes the attributes it is given
 * @param node       the node template it is, if it is one
 */
record Subject(String name, EntityType type, List<Assignment> properties, List<Assignment> attributes,
        Optional<NodeTemplate> node) {

    /** {@return the node template with its type, if that is known} */
    static Optional<Subject> of(Scope scope, NodeTemplate node) {
        return scope.typeOf(node).map(type -> new Subject(node.getName(), type, node.getProperties(),
                node.getAttributes(), Optional.of(node)));
    }

    /** {@return something of that type, of which no more is known} */
    static Subject of(EntityType type) {
        return new Subject(type.getName(), type, List.of(), List.of(), Optional.empty());
    }

    /** {@return the value it is given for a property} */
    Optional<Assignment> given(String property) {
        for (Assignment assignment : properties) {
            if (property.equals(assignment.getName())) {
                return Optional.of(assignment);
            }
        }
        return Optional.empty();
    }

    /** {@return whether it has the property or attribute without its type saying so} */
    boolean gives(String name) {
        return given(name).isPresent() || attributes.stream().anyMatch(given -> name.equals(given.getName()));
    }
}
