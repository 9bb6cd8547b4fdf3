package org.deepworkbench.topology.core.viewpoint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.diagnostic.Severity;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.CapabilityAssignment;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;

/**
 * What viewpoints can know of a node. It belongs to the thread of the node's document.
 *
 * @param node   the node
 * @param types  the types of its topology
 * @param inputs defaults of the topology's inputs by name
 * @param host   name of the node that it is hosted on
 * @param worst  the worst of its problems
 */
public record NodeFacts(NodeTemplate node, TypeLibrary types, Map<String, Value> inputs, Optional<String> host,
        Optional<Severity> worst) {

    private static final String ANY = "*";

    /** {@return the same node on another host} */
    public NodeFacts on(Optional<String> otherHost) {
        return new NodeFacts(node, types, inputs, otherHost, worst);
    }

    /** {@return whether the node is of that type, or of one derived from it; every node is of {@code *}} */
    public boolean isOfType(String type) {
        return type.equals(ANY) || type.equals(node.getType()) || types.derives(NodeType.class, node.getType(), type);
    }

    /** {@return whether there is something at the path} */
    public boolean has(ElementPath path) {
        return switch (path.aspect()) {
            case NAME, TYPE, HOST, DESCRIPTION, PROBLEMS -> text(path).isPresent();
            case PROPERTIES, CAPABILITIES, METADATA -> value(path).isPresent();
        };
    }

    /** {@return what stands at the path as one text; nothing for lists, maps and functions without a known value} */
    public Optional<String> text(ElementPath path) {
        return switch (path.aspect()) {
            case NAME -> Optional.ofNullable(node.getName());
            case TYPE -> Optional.ofNullable(node.getType());
            case HOST -> host;
            case DESCRIPTION -> Optional.ofNullable(node.getDescription());
            case PROBLEMS -> worst.map(severity -> severity.name().toLowerCase(Locale.ROOT));
            case PROPERTIES, CAPABILITIES, METADATA -> value(path).flatMap(this::scalar);
        };
    }

    /** {@return the texts at the path: one, or those of the items of a list or of the keys of a map} */
    public List<String> texts(ElementPath path) {
        Optional<String> single = text(path);
        if (single.isPresent()) {
            return List.of(single.get());
        }
        return switch (value(path).map(this::resolved).orElse(null)) {
            case ListValue list -> list.getItems().stream().map(this::scalar).flatMap(Optional::stream).toList();
            case MapValue map -> map.getEntries().stream().map(NamedElement::getName).filter(Objects::nonNull).toList();
            case null, default -> List.of();
        };
    }

    /** {@return the value at the path, be it given or a default} */
    private Optional<Value> value(ElementPath path) {
        List<String> names = path.names();
        return switch (path.aspect()) {
            case PROPERTIES -> property(names.get(0)).flatMap(value -> nested(value, names.subList(1, names.size())));
            case CAPABILITIES -> capability(names.get(0), names.get(1))
                    .flatMap(value -> nested(value, names.subList(2, names.size())));
            case METADATA -> assigned(node.getMetadata(), names.get(0))
                    .flatMap(value -> nested(value, names.subList(1, names.size())));
            default -> Optional.empty();
        };
    }

    private Optional<Value> property(String name) {
        return assigned(node.getProperties(), name).or(() -> types.find(NodeType.class, node.getType())
                .map(types::properties).map(properties -> properties.get(name))
                .map(PropertyDefinition::getDefaultValue));
    }

    private Optional<Value> capability(String capability, String name) {
        Stream<CapabilityAssignment> own = node.getCapabilities().stream()
                .filter(given -> capability.equals(given.getName()));
        return own.findFirst().flatMap(given -> assigned(given.getProperties(), name))
                .or(() -> types.find(NodeType.class, node.getType()).map(types::capabilities)
                        .map(capabilities -> capabilities.get(capability))
                        .map((CapabilityDefinition definition) -> types.properties(definition).get(name))
                        .map(PropertyDefinition::getDefaultValue));
    }

    private Optional<Value> nested(Value value, List<String> names) {
        if (names.isEmpty()) {
            return Optional.of(value);
        }
        return resolved(value) instanceof MapValue map
                ? assigned(map.getEntries(), names.get(0)).flatMap(inner -> nested(inner, names.subList(1, names.size())))
                : Optional.empty();
    }

    private static Optional<Value> assigned(List<Assignment> assignments, String name) {
        return assignments.stream().filter(assignment -> name.equals(assignment.getName())).findFirst()
                .map(Assignment::getValue);
    }

    private Optional<String> scalar(Value value) {
        return resolved(value) instanceof ScalarValue scalar ? Optional.of(scalar.getText()) : Optional.empty();
    }

    /** An input counts as its default. */
    private Value resolved(Value value) {
        boolean input = value instanceof FunctionValue function && function.getFunction().endsWith("get_input")
                && function.getArguments().size() == 1 && function.getArguments().get(0) instanceof ScalarValue;
        if (!input) {
            return value;
        }
        ScalarValue name = (ScalarValue) ((FunctionValue) value).getArguments().get(0);
        return inputs.getOrDefault(name.getText(), value);
    }
}
