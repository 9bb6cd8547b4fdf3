package org.deepworkbench.topology.core.viewpoint;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.EntityType;

/**
 * A type with those that it derives from.
 *
 * @param distances how far each name stands above the type, which itself is at 0
 */
record Lineage(Map<String, Integer> distances) {

    private static final String ANY = "*";

    /** {@return the lineage of a type by its full or short name; of one that nobody knows it is all that is known} */
    static <T extends EntityType> Lineage of(Class<T> kind, String name, TypeLibrary types,
            Collection<String> asked) {
        List<String> lineage = types.find(kind, name)
                .map(type -> types.lineage(type).stream().map(EntityType::getName).toList()).orElse(List.of(name));
        Map<String, Integer> distances = new HashMap<>();
        for (String ancestor : asked) {
            String full = types.find(kind, ancestor).map(EntityType::getName).orElse(ancestor);
            int distance = ancestor.equals(ANY) ? lineage.size() : lineage.indexOf(full);
            if (distance >= 0) {
                distances.put(ancestor, distance);
            }
        }
        return new Lineage(distances);
    }

    /** {@return what is said of the type or of one that it derives from; what is said of the nearest one last} */
    <M> List<M> generalFirst(List<M> said, Function<M, String> type) {
        return said.stream().filter(each -> distances.containsKey(type.apply(each)))
                .sorted(Comparator.comparing((M each) -> distances.get(type.apply(each))).reversed()).toList();
    }
}
