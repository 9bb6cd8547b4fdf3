package org.deepworkbench.topology.core.function;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.ValuePath;
import org.deepworkbench.topology.core.function.Expression.Asked;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.core.type.TypeNames;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/** Tells what may stand at each place of an expression, going by what a topology has and what its types say. */
public final class Candidates {

    private static final String SELF = "SELF";
    private static final String HOST = "HOST";
    private static final String HOST_REQUIREMENT = "host";
    /** A list without a value may get this many items. */
    private static final int LIKELY_ITEMS = 3;

    private final TopologyDocument document;
    private final TypeLibrary types;
    private final Optional<String> self;

    /**
     * @param document the topology
     * @param self     name of the node that the expression belongs to
     */
    public Candidates(TopologyDocument document, Optional<String> self) {
        this.document = document;
        this.types = document.types();
        this.self = self;
    }

    /** What a name or index on the way leads to. */
    private record Reached(Described described, Optional<Value> value) {
    }

    /** {@return the candidates, those first that fit a value of the wanted type} */
    public static List<Candidate> sorted(List<Candidate> candidates, Optional<String> wanted) {
        return candidates.stream().sorted(Comparator.comparingInt(one -> one.distance(wanted))).toList();
    }

    /** {@return the inputs} */
    public List<Candidate> inputs() {
        return Optional.ofNullable(document.serviceTemplate().getTopology()).map(TopologyTemplate::getInputs).stream()
                .flatMap(List::stream).map(input -> candidate(input.getName(), Described.of(input))).toList();
    }

    /** {@return what can be asked for something: the nodes, and the words for the nodes around the expression} */
    public List<Candidate> owners() {
        List<Candidate> owners = new ArrayList<>();
        document.nodes().forEach(node -> owners.add(new Candidate(node.getName(), Optional.empty(),
                TypeNames.family(String.valueOf(node.getType())), true)));
        if (self.isPresent()) {
            owners.add(new Candidate(SELF, Optional.empty(), Messages.Member_self, true));
            owners.add(new Candidate(HOST, Optional.empty(), Messages.Member_host, true));
        }
        return owners;
    }

    /**
     * @param asked what is asked for
     * @param steps the node and the way inwards so far; nothing for {@link #owners()}
     * @return what may come next; nothing where that is not known
     */
    public List<Candidate> after(Asked asked, List<Object> steps) {
        if (steps.isEmpty()) {
            return owners();
        }
        return node(steps.get(0).toString()).map(node -> after(asked, node, steps.subList(1, steps.size())))
                .orElse(List.of());
    }

    private Optional<NodeTemplate> node(String name) {
        return switch (name) {
            case SELF -> self.flatMap(document::node);
            case HOST -> self.flatMap(document::node).flatMap(node -> node.getRequirements().stream()
                    .filter(requirement -> HOST_REQUIREMENT.equals(requirement.getName())).findFirst()
                    .flatMap(requirement -> document.node(requirement.getNode())));
            default -> document.node(name);
        };
    }

    private List<Candidate> after(Asked asked, NodeTemplate node, List<Object> way) {
        Optional<NodeType> type = types.find(NodeType.class, node.getType());
        if (asked == Asked.ARTIFACT) {
            return way.isEmpty() ? node.getArtifacts().stream().map(artifact -> new Candidate(artifact.getName(),
                    Optional.of("string"), Messages.Member_artifact, false)).toList() : List.of();
        }
        if (type.isEmpty() || asked == Asked.OPERATION_OUTPUT) {
            return List.of();
        }
        Map<String, PropertyDefinition> own = members(asked, types.attributes(type.get()),
                types.properties(type.get()));
        Map<String, CapabilityDefinition> capabilities = types.capabilities(type.get());
        if (way.isEmpty()) {
            List<Candidate> first = new ArrayList<>(candidates(own));
            capabilities.values().stream().filter(capability -> !own.containsKey(capability.getName()))
                    .filter(capability -> !members(asked, capability).isEmpty())
                    .forEach(capability -> first.add(new Candidate(capability.getName(), Optional.empty(),
                            Messages.Member_capability, true)));
            return first;
        }
        String name = way.get(0).toString();
        if (own.containsKey(name)) {
            return inside(reached(own.get(name), ValuePath.property(node.getName(), name)), way.subList(1, way.size()));
        }
        return Optional.ofNullable(capabilities.get(name))
                .map(capability -> inCapability(asked, node, capability, way.subList(1, way.size())))
                .orElse(List.of());
    }

    private List<Candidate> inCapability(Asked asked, NodeTemplate node, CapabilityDefinition capability,
            List<Object> way) {
        Map<String, PropertyDefinition> members = members(asked, capability);
        if (way.isEmpty()) {
            return candidates(members);
        }
        String name = way.get(0).toString();
        return Optional.ofNullable(members.get(name)).map(definition -> inside(
                reached(definition, ValuePath.capability(node.getName(), capability.getName(), name)),
                way.subList(1, way.size()))).orElse(List.of());
    }

    private Map<String, PropertyDefinition> members(Asked asked, CapabilityDefinition capability) {
        return members(asked, types.attributes(capability), types.properties(capability));
    }

    /** Every property is an attribute too (TOSCA Simple Profile 1.3, section 3.6.10). */
    private static Map<String, PropertyDefinition> members(Asked asked, Map<String, PropertyDefinition> attributes,
            Map<String, PropertyDefinition> properties) {
        Map<String, PropertyDefinition> members = new LinkedHashMap<>();
        if (asked == Asked.ATTRIBUTE) {
            members.putAll(attributes);
        }
        properties.forEach(members::putIfAbsent);
        return members;
    }

    private Reached reached(PropertyDefinition definition, ValuePath path) {
        Optional<Value> given = ValuePlace.of(document, path).present();
        return new Reached(Described.of(definition), given.or(() -> Optional.ofNullable(definition.getDefaultValue())));
    }

    private List<Candidate> inside(Reached start, List<Object> way) {
        Reached reached = start;
        for (Object step : way) {
            Optional<Value> outer = reached.value();
            reached = new Reached(reached.described().into(step, types),
                    outer.flatMap(value -> ValuePlace.child(value, step)));
        }
        Described described = reached.described();
        if (described.isList(types)) {
            int size = reached.value().orElse(null) instanceof ListValue list ? list.getItems().size() : LIKELY_ITEMS;
            return IntStream.range(0, size).mapToObj(index -> item(index, described)).toList();
        }
        if (described.isMap(types)) {
            return reached.value().orElse(null) instanceof MapValue map ? map.getEntries().stream()
                    .map(entry -> candidate(entry.getName(), described.into(entry.getName(), types))).toList()
                    : List.of();
        }
        return candidates(described.fields(types));
    }

    private Candidate item(int index, Described list) {
        Described item = list.into(index, types);
        return new Candidate(index, item.type(), NLS.bind(Messages.Member_item, index + 1), item.isNested(types));
    }

    private List<Candidate> candidates(Map<String, PropertyDefinition> definitions) {
        return definitions.values().stream()
                .map(definition -> candidate(definition.getName(), Described.of(definition))).toList();
    }

    private Candidate candidate(String name, Described described) {
        String type = described.type().map(TypeNames::shortName).orElse("");
        String detail = described.description().isEmpty() ? type
                : type.isEmpty() ? described.description() : type + ", " + described.description();
        return new Candidate(name, described.type(), detail, described.isNested(types));
    }
}
