package org.deepworkbench.topology.core.viewpoint.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.internal.check.Hosting;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Edge;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Kind;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Link;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Vertex;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.Value;

/** Collects what values flow through, and how. */
final class FlowParts {

    private static final int DEEPEST = 100;

    /** What a vertex is known by: an input's or output's name alone, or what of which node. */
    private record Key(Kind kind, String element, List<String> path) {
    }

    private final TypeLibrary types;
    private final Map<String, NodeTemplate> nodes = new LinkedHashMap<>();
    private final Map<Key, Integer> indices = new HashMap<>();
    private final List<Vertex> vertices = new ArrayList<>();
    private final Set<Edge> edges = new LinkedHashSet<>();

    FlowParts(TopologyTemplate topology, TypeLibrary types) {
        this.types = types;
        topology.getNodeTemplates().forEach(node -> nodes.putIfAbsent(node.getName(), node));
    }

    static List<String> path(String[] in, String name) {
        List<String> path = new ArrayList<>(List.of(in));
        path.add(String.valueOf(name));
        return path;
    }

    void input(ParameterDefinition input) {
        String type = input.getType() == null ? "" : input.getType();
        String detail = input.getDefaultValue() instanceof ScalarValue value && !value.getText().isEmpty()
                ? type + " = " + value.getText() : type;
        vertex(new Key(Kind.INPUT, String.valueOf(input.getName()), List.of()), input.getName(), detail);
    }

    int output(ParameterDefinition output) {
        return vertex(new Key(Kind.OUTPUT, String.valueOf(output.getName()), List.of()), output.getName(),
                output.getDescription() == null ? "" : output.getDescription().strip());
    }

    private int ofNode(Kind kind, String node, List<String> path) {
        return vertex(new Key(kind, node, path), String.join(".", path), node);
    }

    private int vertex(Key key, String title, String detail) {
        return indices.computeIfAbsent(key, any -> {
            vertices.add(new Vertex(key.kind(), String.valueOf(title), detail, key.element()));
            return vertices.size() - 1;
        });
    }

    /** Follows a value of a node where it uses a function. */
    void flow(Value value, Kind kind, String node, List<String> path) {
        if (usesFunction(value, 0)) {
            flow(value, ofNode(kind, String.valueOf(node), path), node);
        }
    }

    private static boolean usesFunction(Value value, int depth) {
        return depth < DEEPEST && switch (value) {
            case FunctionValue function -> true;
            case ListValue list -> list.getItems().stream().anyMatch(item -> usesFunction(item, depth + 1));
            case MapValue map -> map.getEntries().stream()
                    .anyMatch(entry -> usesFunction(entry.getValue(), depth + 1));
            case null, default -> false;
        };
    }

    /** Follows every function in a value to {@code target}. */
    void flow(Value value, int target, String self) {
        flow(value, target, self, 0);
    }

    private void flow(Value value, int target, String self, int depth) {
        if (depth < DEEPEST) {
            switch (value) {
                case FunctionValue function -> {
                    source(function, self)
                            .ifPresent(source -> edges.add(new Edge(source, target, Link.VALUE)));
                    function.getArguments().forEach(argument -> flow(argument, target, self, depth + 1));
                }
                case ListValue list -> list.getItems().forEach(item -> flow(item, target, self, depth + 1));
                case MapValue map -> map.getEntries()
                        .forEach(entry -> flow(entry.getValue(), target, self, depth + 1));
                case null, default -> { }
            }
        }
    }

    /** {@return what a function refers to, if it is there} */
    private Optional<Integer> source(FunctionValue function, String self) {
        List<String> words = function.getArguments().stream().filter(ScalarValue.class::isInstance)
                .map(argument -> ((ScalarValue) argument).getText()).toList();
        String name = function.getFunction().startsWith("$") ? function.getFunction().substring(1)
                : function.getFunction();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (name.equals("get_input")) {
            return Optional.ofNullable(indices.get(new Key(Kind.INPUT, words.get(0), List.of())));
        }
        Optional<String> node = node(words.get(0), self);
        if (node.isEmpty() || words.size() < 2) {
            return Optional.empty();
        }
        return switch (name) {
            case "get_property" -> Optional.of(ofNode(Kind.PROPERTY, node.get(), place(node.get(), words)));
            case "get_attribute" -> Optional.of(ofNode(Kind.ATTRIBUTE, node.get(), place(node.get(), words)));
            case "get_artifact" -> Optional.of(ofNode(Kind.PROPERTY, node.get(), words.subList(1, 2)));
            case "get_operation_output" ->
                Optional.of(ofNode(Kind.ATTRIBUTE, node.get(), words.subList(1, Math.min(4, words.size()))));
            default -> Optional.empty();
        };
    }

    private Optional<String> node(String written, String self) {
        Optional<String> node = switch (written) {
            case "SELF" -> Optional.of(self);
            case "HOST" -> Optional.ofNullable(nodes.get(self)).flatMap(Hosting::of);
            default -> Optional.of(written);
        };
        return node.filter(nodes::containsKey);
    }

    /** The name of a capability leads on to its property; what follows a property is inside its value. */
    private List<String> place(String node, List<String> words) {
        boolean capability = words.size() > 2 && isCapability(nodes.get(node), words.get(1));
        return words.subList(1, capability ? 3 : 2);
    }

    private boolean isCapability(NodeTemplate node, String name) {
        return node.getCapabilities().stream().anyMatch(capability -> name.equals(capability.getName()))
                || types.find(NodeType.class, node.getType()).map(types::capabilities)
                        .filter(capabilities -> capabilities.containsKey(name)).isPresent();
    }

    /** {@return the graph; nodes join their properties to their attributes} */
    ViewGraph graph() {
        Map<String, List<Integer>> attributes = new LinkedHashMap<>();
        Map<String, List<Integer>> properties = new LinkedHashMap<>();
        for (int i = 0; i < vertices.size(); i++) {
            Vertex vertex = vertices.get(i);
            if (vertex.kind() == Kind.ATTRIBUTE) {
                attributes.computeIfAbsent(vertex.element(), any -> new ArrayList<>()).add(i);
            } else if (vertex.kind() == Kind.PROPERTY) {
                properties.computeIfAbsent(vertex.element(), any -> new ArrayList<>()).add(i);
            }
        }
        attributes.forEach((node, ends) -> join(node, properties.getOrDefault(node, List.of()), ends));
        return ViewGraph.of(vertices, List.copyOf(edges));
    }

    private void join(String node, List<Integer> from, List<Integer> to) {
        String type = nodes.get(node) == null || nodes.get(node).getType() == null ? "" : nodes.get(node).getType();
        int middle = vertex(new Key(Kind.NODE, node, List.of()), node, type);
        from.forEach(property -> edges.add(new Edge(property, middle, Link.EFFECT)));
        to.forEach(attribute -> edges.add(new Edge(middle, attribute, Link.EFFECT)));
    }
}
