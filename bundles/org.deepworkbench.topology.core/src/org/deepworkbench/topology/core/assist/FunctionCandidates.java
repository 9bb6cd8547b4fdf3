package org.deepworkbench.topology.core.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.assist.Proposal.Kind;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.type.TypeNames;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;

/**
 * Proposes values of properties: likely ones, inputs of the same type, functions, and arguments of functions.
 *
 * @param context what is known of the topology
 * @param owners  what the place is in
 */
record FunctionCandidates(AssistContext context, Owners owners) {

    /** Functions by name, with whether they take a list (TOSCA Simple Profile 1.3, chapter 4). */
    private static final List<Map.Entry<String, Boolean>> FUNCTIONS = List.of(Map.entry("get_input", false),
            Map.entry("get_property", true), Map.entry("get_attribute", true), Map.entry("concat", true),
            Map.entry("join", true), Map.entry("token", true), Map.entry("get_artifact", true),
            Map.entry("get_operation_output", true), Map.entry("get_nodes_of_type", false));

    /** {@return whether it is the name of a function, with or without the dollar sign of TOSCA 2.0} */
    static boolean isFunction(String name) {
        String plain = name.startsWith("$") ? name.substring(1) : name;
        return FUNCTIONS.stream().anyMatch(function -> function.getKey().equals(plain));
    }

    /** {@return what may stand at the place} */
    Stream<Candidate> all() {
        Situation situation = owners.situation();
        for (int depth = situation.depth(); depth > 0; depth--) {
            Optional<String> name = situation.name(depth).filter(FunctionCandidates::isFunction);
            if (name.isPresent()) {
                return arguments(name.get().replace("$", ""), depth);
            }
        }
        return Stream.of(likely(), inputs(), functions()).flatMap(found -> found);
    }

    private Stream<Candidate> likely() {
        return owners.valueType().stream()
                .flatMap(type -> ValueCandidates.words(Kind.VALUE, type.likely(context.types())));
    }

    /** Inputs that have the type that is wanted. */
    private Stream<Candidate> inputs() {
        String wanted = owners.valueType().map(ValueType::type).orElse("");
        Documents documents = new Documents(context.types());
        return parameters().filter(input -> wanted.equals(input.getType()))
                .map(input -> new Candidate(Kind.INPUT, input.getName(), "get_input",
                        () -> documents.property(input),
                        new Candidate.Written.Value("{ get_input: " + YamlString.of(input.getName()) + " }"),
                        Optional.of(input)));
    }

    private Stream<ParameterDefinition> parameters() {
        return context.topology().stream().flatMap(topology -> topology.getInputs().stream());
    }

    /** {@return the functions themselves} */
    Stream<Candidate> functions() {
        return FUNCTIONS.stream().map(function -> new Candidate(Kind.FUNCTION, function.getKey(), "",
                () -> Documents.keyname("function", function.getKey()),
                new Candidate.Written.Call(function.getValue()), Optional.empty()));
    }

    private Stream<Candidate> arguments(String function, int depth) {
        Situation situation = owners.situation();
        List<String> before = situation.depth() > depth && situation.step(depth + 1) instanceof Step.Item item
                ? item.before()
                : List.of();
        boolean nested = situation.depth() > depth + 1;
        return switch (function) {
            case "get_input" -> before.isEmpty() ? inputNames() : Stream.empty();
            case "get_property", "get_attribute" -> nested ? Stream.empty()
                    : reached(before, function.equals("get_attribute"));
            case "get_artifact" -> before.isEmpty() ? entities() : artifacts(before.get(0));
            case "get_operation_output" -> before.isEmpty() ? entities() : operations(before);
            case "get_nodes_of_type" -> new ValueCandidates(context, owners).of("node-type");
            default -> functions();
        };
    }

    private Stream<Candidate> inputNames() {
        Documents documents = new Documents(context.types());
        return parameters().map(input -> ValueCandidates.value(Kind.INPUT, input,
                TypeNames.shortName(input.getType()), () -> documents.property(input)));
    }

    /** What a function can reach: first whose value it is, then a name of that, then a field of it. */
    private Stream<Candidate> reached(List<String> before, boolean attributes) {
        return switch (before.size()) {
            case 0 -> entities();
            case 1 -> owners.entity(before.get(0)).map(type -> members(type, attributes)).orElseGet(Stream::empty);
            case 2 -> owners.entity(before.get(0)).map(type -> fields(type, before.get(1), attributes))
                    .orElseGet(Stream::empty);
            default -> Stream.empty();
        };
    }

    private Stream<Candidate> entities() {
        List<String> words = new ArrayList<>();
        if (owners.situation().around("node") >= 0) {
            words.addAll(List.of("SELF", "HOST"));
        }
        if (owners.situation().around("relationship") >= 0 || owners.situation().around("inline") >= 0) {
            words.addAll(List.of("SOURCE", "TARGET"));
        }
        return Stream.of(ValueCandidates.words(Kind.VALUE, words),
                new ValueCandidates(context, owners).nodes(context.nodes().stream()),
                context.topology().stream().map(TopologyTemplate::getRelationshipTemplates)
                        .flatMap(List::stream)
                        .map(found -> ValueCandidates.value(Kind.NODE, found, "", () -> Documentation.NONE)))
                .flatMap(found -> found);
    }

    private Stream<Candidate> members(NodeType type, boolean attributes) {
        Documents documents = new Documents(context.types());
        return Stream.of(definitions(own(type, attributes)),
                context.types().capabilities(type).values().stream().map(capability -> ValueCandidates.value(
                        Kind.CAPABILITY, capability, TypeNames.shortName(capability.getType()),
                        () -> documents.capability(capability))),
                context.types().requirements(type).values().stream().map(requirement -> ValueCandidates.value(
                        Kind.REQUIREMENT, requirement, TypeNames.shortName(requirement.getCapability()),
                        () -> documents.requirement(requirement))))
                .flatMap(found -> found);
    }

    private Map<String, PropertyDefinition> own(EntityType type, boolean attributes) {
        return attributes ? context.types().attributes(type) : context.types().properties(type);
    }

    private Stream<Candidate> definitions(Map<String, PropertyDefinition> definitions) {
        Documents documents = new Documents(context.types());
        return definitions.values().stream().map(property -> ValueCandidates.value(Kind.PROPERTY, property,
                TypeNames.shortName(Documents.typeName(property)), () -> documents.property(property)));
    }

    /** A capability's own, those of what a requirement asks for, or the fields of a property of a data type. */
    private Stream<Candidate> fields(NodeType type, String name, boolean attributes) {
        CapabilityDefinition capability = context.types().capabilities(type).get(name);
        if (capability != null) {
            return definitions(attributes ? context.types().attributes(capability)
                    : context.types().properties(capability));
        }
        if (context.types().requirements(type).containsKey(name)) {
            String asked = context.types().requirements(type).get(name).getCapability();
            return context.types().find(CapabilityType.class, asked).stream()
                    .flatMap(found -> definitions(own(found, attributes)));
        }
        return Optional.ofNullable(own(type, attributes).get(name)).map(ValueType::of).stream()
                .flatMap(value -> definitions(value.fields(context.types())));
    }

    private Stream<Candidate> artifacts(String entity) {
        Optional<NodeTemplate> node = entity.equals("SELF") ? owners.nodeName().flatMap(context::node)
                : context.node(entity);
        return node.stream().flatMap(found -> found.getArtifacts().stream())
                .map(new ValueCandidates(context, owners)::named);
    }

    private Stream<Candidate> operations(List<String> before) {
        Optional<NodeType> type = owners.entity(before.get(0));
        OperationNames names = new OperationNames(context.types());
        Stream<? extends NamedElement> found = switch (before.size()) {
            case 1 -> names.interfaces(type);
            case 2 -> names.operations(type, before.get(1));
            default -> Stream.empty();
        };
        return found.map(new ValueCandidates(context, owners)::named);
    }
}
