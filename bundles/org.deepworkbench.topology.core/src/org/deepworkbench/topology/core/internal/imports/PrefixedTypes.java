package org.deepworkbench.topology.core.internal.imports;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.type.TypeSource;
import org.deepworkbench.topology.core.type.TypeText;
import org.deepworkbench.topology.model.tosca.EntityType;

/**
 * Types under the prefix that an import gives their names (TOSCA Simple Profile 1.3, section 3.6.8).
 *
 * @param prefix the prefix with its colon
 * @param types  the types
 */
record PrefixedTypes(String prefix, TypeSource types) implements TypeSource {

    @Override
    public Set<String> names(Class<? extends EntityType> kind) {
        return types.names(kind).stream().map(name -> prefix + name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<EntityType> find(Class<? extends EntityType> kind, String name) {
        return name.startsWith(prefix) ? types.find(kind, name.substring(prefix.length())) : Optional.empty();
    }

    @Override
    public Optional<TypeText> text(Class<? extends EntityType> kind, String name) {
        return name.startsWith(prefix) ? types.text(kind, name.substring(prefix.length())) : Optional.empty();
    }
}
