package org.deepworkbench.topology.core.assist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.InterfaceDefinition;
import org.deepworkbench.topology.model.tosca.InterfaceType;
import org.deepworkbench.topology.model.tosca.NamedElement;

/**
 * Tells which interfaces and operations types have: what a type says itself before what it inherits.
 *
 * @param types the types of the topology
 */
record OperationNames(TypeLibrary types) {

    /** {@return the interfaces of a type} */
    Stream<InterfaceDefinition> interfaces(Optional<? extends EntityType> type) {
        return distinct(declared(type));
    }

    private Stream<InterfaceDefinition> declared(Optional<? extends EntityType> type) {
        return type.stream().flatMap(found -> types.lineage((EntityType) found).stream())
                .flatMap(step -> step.getInterfaces().stream());
    }

    /** {@return the operations of an interface of a type} */
    Stream<NamedElement> operations(Optional<? extends EntityType> type, String name) {
        return distinct(declared(type).filter(found -> found.getName().equals(name))
                .flatMap(found -> Stream.concat(found.getOperations().stream(), operations(found.getType()))));
    }

    /** {@return the operations of a type of interfaces} */
    Stream<NamedElement> operations(String interfaceType) {
        return distinct(types.find(InterfaceType.class, interfaceType).stream()
                .flatMap(type -> types.lineage(type).stream()).flatMap(type -> type.getOperations().stream()));
    }

    private static <E extends NamedElement> Stream<E> distinct(Stream<? extends E> elements) {
        Map<String, E> all = new LinkedHashMap<>();
        elements.forEach(element -> all.putIfAbsent(element.getName(), element));
        return List.copyOf(all.values()).stream();
    }
}
