package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.InterfaceDefinition;
import org.deepworkbench.topology.model.tosca.InterfaceType;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.OperationDefinition;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;

/** Finds the operations of node types. */
public final class Operations {

    private final TypeLibrary types;
    private final Map<String, Set<String>> found = new LinkedHashMap<>();

    private Operations(TypeLibrary types) {
        this.types = types;
    }

    /**
     * {@return the names of operations by interface, those of the farthest ancestors first; no interface without any}
     *
     * @param type the node type, where it is known
     * @param own  what a node template adds
     */
    public static Map<String, Set<String>> of(TypeLibrary types, Optional<NodeType> type,
            List<InterfaceDefinition> own) {
        Operations operations = new Operations(types);
        type.map(types::lineage).orElse(List.of()).reversed()
                .forEach(step -> step.getInterfaces().forEach(operations::note));
        own.forEach(operations::note);
        operations.found.values().removeIf(Set::isEmpty);
        return operations.found;
    }

    /**
     * {@return what an operation is to be told, as types and the node template say; those of the farthest ancestors
     * first}
     *
     * @param type  the node type, where it is known
     * @param own   what a node template adds
     * @param owner name of the interface
     * @param name  name of the operation
     */
    static List<ParameterDefinition> inputs(TypeLibrary types, Optional<NodeType> type,
            List<InterfaceDefinition> own, String owner, String name) {
        List<InterfaceDefinition> definitions = new ArrayList<>();
        type.map(types::lineage).orElse(List.of()).reversed().forEach(step -> definitions.addAll(step.getInterfaces()));
        definitions.addAll(own);
        List<ParameterDefinition> inputs = new ArrayList<>();
        definitions.stream().filter(definition -> owner.equals(definition.getName())).forEach(definition -> {
            types.find(InterfaceType.class, definition.getType()).map(types::lineage).orElse(List.of()).reversed()
                    .forEach(step -> {
                        inputs.addAll(step.getInputs());
                        inputs.addAll(inputs(step.getOperations(), name));
                    });
            inputs.addAll(definition.getInputs());
            inputs.addAll(inputs(definition.getOperations(), name));
        });
        return inputs;
    }

    private static List<ParameterDefinition> inputs(List<OperationDefinition> operations, String name) {
        return Forms.named(operations, name).<List<ParameterDefinition>>map(OperationDefinition::getInputs)
                .orElse(List.of());
    }

    /** An interface has the operations of its type and those that it adds. */
    private void note(InterfaceDefinition definition) {
        Set<String> names = found.computeIfAbsent(definition.getName(), name -> new LinkedHashSet<>());
        types.find(InterfaceType.class, definition.getType()).map(types::lineage).orElse(List.of()).reversed()
                .forEach(type -> type.getOperations().forEach(operation -> names.add(operation.getName())));
        definition.getOperations().forEach(operation -> names.add(operation.getName()));
    }
}
