package org.deepworkbench.topology.core.type;

import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.model.tosca.EntityType;

/** Where types come from: a file, or a library that the workbench carries. */
public interface TypeSource {

    /** {@return the names of the types of a kind, such as {@code NodeType.class}} */
    Set<String> names(Class<? extends EntityType> kind);

    /** {@return the type of that kind and name} */
    Optional<EntityType> find(Class<? extends EntityType> kind, String name);

    /** {@return the text that defines the type of that kind and name, if the source has it and knows its text} */
    default Optional<TypeText> text(Class<? extends EntityType> kind, String name) {
        return Optional.empty();
    }
}
