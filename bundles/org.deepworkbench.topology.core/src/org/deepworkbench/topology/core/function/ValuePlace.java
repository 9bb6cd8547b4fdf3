package org.deepworkbench.topology.core.function;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.ArtifactDefinition;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.CapabilityAssignment;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.Group;
import org.deepworkbench.topology.model.tosca.GroupType;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.Policy;
import org.deepworkbench.topology.model.tosca.PolicyType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.RelationshipTemplate;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.Value;

/**
 * What is known of the place of a value.
 *
 * @param present    the value that stands there
 * @param definition what the type of its owner says of it; of a nested value nothing
 * @param type       the type that the value is to be of, nested or not
 * @param node       name of the node that it belongs to, which {@code SELF} stands for
 */
public record ValuePlace(Optional<Value> present, Optional<PropertyDefinition> definition, Optional<String> type,
        Optional<String> node) {

    private static final int NAME = 2;
    private static final int SECTION = 3;
    private static final int PROPERTY = 4;
    private static final String PROPERTIES = "properties";
    private static final ValuePlace UNKNOWN = new ValuePlace(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());

    /** What stands at the beginning of the way into a value. */
    private record Root(Optional<Value> value, Optional<PropertyDefinition> definition, int length) {
    }

    /** {@return what is known of the place; nothing of one in a part of the file that the model does not keep} */
    public static ValuePlace of(TopologyDocument document, ValuePath path) {
        List<Object> steps = path.steps();
        TopologyTemplate topology = document.serviceTemplate().getTopology();
        if (topology == null || steps.size() <= SECTION) {
            return UNKNOWN;
        }
        Optional<NodeTemplate> node = steps.get(1).equals("node_templates") ? named(topology.getNodeTemplates(), steps)
                : Optional.empty();
        return root(document, topology, steps).map(root -> nested(document, root, steps, node)).orElse(UNKNOWN);
    }

    private static ValuePlace nested(TopologyDocument document, Root root, List<Object> steps,
            Optional<NodeTemplate> node) {
        Optional<Value> value = root.value();
        Described described = root.definition().map(Described::of).orElse(Described.NOTHING);
        for (Object step : steps.subList(root.length(), steps.size())) {
            value = value.flatMap(outer -> child(outer, step));
            described = described.into(step, document.types());
        }
        return new ValuePlace(value, steps.size() == root.length() ? root.definition() : Optional.empty(),
                described.type(), node.map(NamedElement::getName));
    }

    private static Optional<Root> root(TopologyDocument document, TopologyTemplate topology, List<Object> steps) {
        TypeLibrary types = document.types();
        return switch (steps.get(1).toString()) {
            case "node_templates" -> named(topology.getNodeTemplates(), steps)
                    .flatMap(node -> ofNode(types, node, steps));
            case "inputs" -> named(topology.getInputs(), steps).map(input -> parameter(input, "default", steps));
            case "outputs" -> named(topology.getOutputs(), steps).map(output -> parameter(output, "value", steps));
            case "groups" -> ValuePlace.<Group>named(topology.getGroups(), steps)
                    .flatMap(group -> property(types, GroupType.class, group.getType(), group.getProperties(), steps));
            case "policies" -> ValuePlace.<Policy>named(topology.getPolicies(), steps).flatMap(
                    policy -> property(types, PolicyType.class, policy.getType(), policy.getProperties(), steps));
            case "relationship_templates" ->
                ValuePlace.<RelationshipTemplate>named(topology.getRelationshipTemplates(), steps)
                        .flatMap(link -> property(types, RelationshipType.class, link.getType(),
                                link.getProperties(), steps));
            default -> Optional.empty();
        };
    }

    private static Root parameter(ParameterDefinition parameter, String keyname, List<Object> steps) {
        Value value = keyname.equals("value") ? parameter.getValue() : parameter.getDefaultValue();
        return new Root(steps.get(SECTION).equals(keyname) ? Optional.ofNullable(value) : Optional.empty(),
                parameter.getType() == null ? Optional.empty() : Optional.of(parameter), PROPERTY);
    }

    private static Optional<Root> ofNode(TypeLibrary types, NodeTemplate node, List<Object> steps) {
        return switch (steps.get(SECTION).toString()) {
            case "capabilities" -> steps.size() > PROPERTY + 2 ? ofCapability(types, node, steps) : Optional.empty();
            case "artifacts" -> steps.size() > PROPERTY ? ofArtifact(node, steps) : Optional.empty();
            default -> property(types, NodeType.class, node.getType(), node.getProperties(), steps);
        };
    }

    private static Optional<Root> ofArtifact(NodeTemplate node, List<Object> steps) {
        return ValuePlace.<ArtifactDefinition>find(node.getArtifacts(), steps.get(PROPERTY)).map(
                artifact -> new Root(Optional.ofNullable(artifact.getFile()), Optional.empty(), steps.size()));
    }

    private static Optional<Root> ofCapability(TypeLibrary types, NodeTemplate node, List<Object> steps) {
        String name = steps.get(PROPERTY + 2).toString();
        Optional<Value> value = ValuePlace.<CapabilityAssignment>find(node.getCapabilities(), steps.get(PROPERTY))
                .flatMap(given -> ValuePlace.<Assignment>find(given.getProperties(), name)).map(Assignment::getValue);
        Optional<PropertyDefinition> definition = types.find(NodeType.class, node.getType())
                .map(type -> types.capabilities(type).get(steps.get(PROPERTY).toString()))
                .map(capability -> types.properties(capability).get(name));
        return Optional.of(new Root(value, definition, PROPERTY + NAME + 1));
    }

    private static <T extends EntityType> Optional<Root> property(TypeLibrary types, Class<T> kind, String type,
            List<Assignment> given, List<Object> steps) {
        if (!steps.get(SECTION).equals(PROPERTIES) || steps.size() <= PROPERTY) {
            return Optional.empty();
        }
        String name = steps.get(PROPERTY).toString();
        Optional<PropertyDefinition> definition = types.find(kind, type).map(found -> types.properties(found).get(name));
        return Optional.of(new Root(find(given, name).map(Assignment::getValue), definition, PROPERTY + 1));
    }

    private static <T extends NamedElement> Optional<T> named(List<T> elements, List<Object> steps) {
        return find(elements, steps.get(NAME));
    }

    private static <T extends NamedElement> Optional<T> find(List<T> elements, Object name) {
        return elements.stream().filter(element -> name.toString().equals(element.getName())).findFirst();
    }

    /** {@return what stands at a name or index in a value} */
    static Optional<Value> child(Value outer, Object step) {
        return switch (outer) {
            case MapValue map -> find(map.getEntries(), step).map(Assignment::getValue);
            case ListValue list when step instanceof Integer index && index >= 0 && index < list.getItems().size() ->
                Optional.of(list.getItems().get(index));
            default -> Optional.empty();
        };
    }
}
