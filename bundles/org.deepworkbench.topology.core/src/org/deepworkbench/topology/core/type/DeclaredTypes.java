package org.deepworkbench.topology.core.type;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;

/** The types that one file defines. */
public final class DeclaredTypes implements TypeSource {

    private final Map<Class<?>, Map<String, EntityType>> types = new HashMap<>();

    public DeclaredTypes(ServiceTemplate file) {
        for (EntityType type : file.getTypes()) {
            types.computeIfAbsent(type.eClass().getInstanceClass(), kind -> new LinkedHashMap<>())
                    .put(type.getName(), type);
        }
    }

    @Override
    public Set<String> names(Class<? extends EntityType> kind) {
        return types.getOrDefault(kind, Map.of()).keySet();
    }

    @Override
    public Optional<EntityType> find(Class<? extends EntityType> kind, String name) {
        return Optional.ofNullable(types.getOrDefault(kind, Map.of()).get(name));
    }
}
