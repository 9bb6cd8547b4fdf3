package org.deepworkbench.topology.core.internal.check;

import java.util.Optional;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.NodeTemplate;

/**
 * What SELF, SOURCE and TARGET stand for where a value is written (TOSCA Simple Profile 1.3, section 4.1). What is not
 * known is empty, and nothing is said about it.
 */
record Around(Optional<Subject> self, Optional<Subject> source, Optional<Subject> target) {

    /** Where none of the words means anything, or nobody knows what. */
    static final Around NOTHING = new Around(Optional.empty(), Optional.empty(), Optional.empty());

    static Around node(Scope scope, NodeTemplate node) {
        return new Around(Subject.of(scope, node), Optional.empty(), Optional.empty());
    }

    /** {@return what is around the definitions of a type} */
    static Around type(EntityType type) {
        return new Around(Optional.of(Subject.of(type)), Optional.empty(), Optional.empty());
    }
}
