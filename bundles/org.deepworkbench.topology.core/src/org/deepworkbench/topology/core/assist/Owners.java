package org.deepworkbench.topology.core.assist;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.internal.check.Hosting;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.ArtifactType;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.GroupType;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PolicyType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;

/**
 * Tells what the names at a place belong to, and of what type that is. The type is taken from the text around the place
 * where it stands there, so that it is right while the text cannot be read.
 *
 * @param context   what is known of the topology
 * @param situation the place
 */
record Owners(AssistContext context, Situation situation) {

    private static final Map<String, Class<? extends EntityType>> TYPED = Map.of("node", NodeType.class,
            "relationship", RelationshipType.class, "inline", RelationshipType.class, "group", GroupType.class,
            "policy", PolicyType.class, "artifact", ArtifactType.class);

    private static final Map<String, Class<? extends EntityType>> TYPES = Map.of("node-type", NodeType.class,
            "relationship-type", RelationshipType.class, "group-type", GroupType.class);

    private TypeLibrary types() {
        return context.types();
    }

    /** {@return the type of the node template that the place is in} */
    Optional<NodeType> nodeType() {
        return type(situation.around("node"), NodeType.class);
    }

    private <T extends EntityType> Optional<T> type(int depth, Class<T> kind) {
        return depth < 0 ? Optional.empty() : situation.child(depth, "type").flatMap(name -> types().find(kind, name));
    }

    /** {@return the type of a node template} */
    Optional<NodeType> typeOf(NodeTemplate node) {
        return types().find(NodeType.class, node.getType());
    }

    /** {@return the name of the node template that the place is in} */
    Optional<String> nodeName() {
        int depth = situation.around("node");
        return depth < 0 ? Optional.empty() : situation.name(depth);
    }

    /** {@return the type of what a function calls SELF or HOST, or by its name} */
    Optional<NodeType> entity(String name) {
        return switch (name) {
            case "SELF" -> nodeType();
            case "HOST" -> nodeName().flatMap(context::node).flatMap(Hosting::of).flatMap(context::node)
                    .flatMap(this::typeOf);
            default -> context.node(name).flatMap(this::typeOf);
        };
    }

    /**
     * @param depth of a map whose keys are properties or attributes
     * @return what its keys may be
     */
    Map<String, PropertyDefinition> definitions(int depth, boolean attributes) {
        int owner = depth - 1;
        if (owner >= 0 && situation.isRule(owner, "capability")) {
            return capability(owner).map(found -> attributes ? types().attributes(found) : types().properties(found))
                    .orElseGet(Map::of);
        }
        return typed(owner).map(type -> attributes ? types().attributes(type) : types().properties(type))
                .orElseGet(Map::of);
    }

    /** {@return the type that stands in the map at a depth} */
    private Optional<? extends EntityType> typed(int depth) {
        return TYPED.entrySet().stream().filter(typed -> depth >= 0 && situation.isRule(depth, typed.getKey()))
                .findFirst().flatMap(typed -> type(depth, typed.getValue()));
    }

    /** {@return the type of what the map at a depth describes, or the type that it defines itself} */
    Optional<? extends EntityType> typeAt(int depth) {
        Optional<? extends EntityType> typed = typed(depth);
        return typed.isPresent() ? typed
                : TYPES.entrySet().stream().filter(type -> depth > 0 && situation.isRule(depth, type.getKey()))
                        .findFirst().flatMap(type -> types().find(type.getValue(), situation.name(depth).orElse("")));
    }

    /** {@return the operations of the interface that the place is in} */
    Stream<NamedElement> operations() {
        int depth = situation.around("interface");
        if (depth < 0) {
            return Stream.empty();
        }
        OperationNames names = new OperationNames(types());
        Stream<NamedElement> written = situation.child(depth, "type").stream().flatMap(names::operations);
        return Stream.concat(written, names.operations(typeAt(depth - 2), situation.name(depth).orElse("")));
    }

    private Optional<CapabilityDefinition> capability(int depth) {
        return situation.name(depth)
                .flatMap(name -> nodeType().map(type -> types().capabilities(type).get(name)));
    }

    /** {@return the name of the requirement that the place is in} */
    Optional<String> requirementName() {
        int names = situation.aroundNames("requirement");
        return names < 0 || names == situation.depth() ? Optional.empty() : situation.name(names + 1);
    }

    /** {@return what the type of the node says of the requirement that the place is in} */
    Optional<RequirementDefinition> requirement() {
        return requirementName()
                .flatMap(name -> nodeType().map(type -> types().requirements(type).get(name)));
    }

    /** {@return the definition of the property or attribute that leads to a depth} */
    Optional<PropertyDefinition> definition(int depth) {
        if (depth < 1 || situation.name(depth).isEmpty()) {
            return Optional.empty();
        }
        boolean attribute = situation.isNames(depth - 1, "attribute");
        return attribute || situation.isNames(depth - 1, "property")
                ? Optional.ofNullable(definitions(depth - 1, attribute).get(situation.name(depth).get()))
                : Optional.empty();
    }

    /** {@return what the value at the place has to be, as far as that is known} */
    Optional<ValueType> valueType() {
        return valueType(situation.depth());
    }

    /** {@return what the value at a depth of the way has to be, as far as that is known} */
    Optional<ValueType> valueType(int to) {
        for (int depth = to; depth > 0; depth--) {
            Optional<ValueType> start = definition(depth).map(ValueType::of).or(parameter(depth));
            if (start.isPresent()) {
                for (int next = depth + 1; next <= to && start.isPresent(); next++) {
                    start = start.get().after(situation.step(next), types());
                }
                return start;
            }
        }
        return Optional.empty();
    }

    /** A default or a value has the type that stands beside it. */
    private Supplier<Optional<ValueType>> parameter(int depth) {
        return () -> situation.name(depth).filter(name -> name.equals("default") || name.equals("value"))
                .flatMap(name -> situation.child(depth - 1, "type")).map(ValueType::of);
    }
}
