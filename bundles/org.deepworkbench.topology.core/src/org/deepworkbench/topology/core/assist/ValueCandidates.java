package org.deepworkbench.topology.core.assist;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.assist.Proposal.Kind;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.internal.dialect.Dialect;
import org.deepworkbench.topology.core.type.TypeNames;
import org.deepworkbench.topology.model.tosca.ArtifactType;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.GroupType;
import org.deepworkbench.topology.model.tosca.InterfaceType;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PolicyType;
import org.deepworkbench.topology.model.tosca.RelationshipType;
import org.deepworkbench.topology.model.tosca.RequirementDefinition;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.WorkflowStep;

/**
 * Proposes values.
 *
 * @param context what is known of the topology
 * @param owners  what the place is in
 */
record ValueCandidates(AssistContext context, Owners owners) {

    private static final Map<String, Class<? extends EntityType>> TYPES = Map.of("node-type", NodeType.class,
            "capability-type", CapabilityType.class, "relationship-type", RelationshipType.class, "interface-type",
            InterfaceType.class, "artifact-type", ArtifactType.class, "data-type", DataType.class, "group-type",
            GroupType.class, "policy-type", PolicyType.class);

    private static final Map<String, List<String>> WORDS = Map.of("version", Dialect.versions(), "boolean",
            List.of("true", "false"), "status", List.of("supported", "unsupported", "experimental", "deprecated"),
            "directive", List.of("select", "substitute", "selectable", "substitutable"), "host",
            List.of("SELF", "HOST", "SOURCE", "TARGET", "ORCHESTRATOR"), "state",
            List.of("initial", "creating", "created", "configuring", "configured", "starting", "started", "stopping",
                    "deleting", "error"));

    /** Types that the language has without a definition. */
    private static final List<String> PRIMITIVES = List.of("string", "integer", "float", "boolean", "timestamp",
            "version", "range", "list", "map", "scalar-unit.size", "scalar-unit.time", "scalar-unit.frequency",
            "scalar-unit.bitrate");

    /** {@return what may be a value of that kind} */
    Stream<Candidate> of(String kind) {
        if (WORDS.containsKey(kind)) {
            return words(Kind.VALUE, WORDS.get(kind));
        }
        return switch (kind) {
            case "value" -> new FunctionCandidates(context, owners).all();
            case "target" -> targets();
            case "target-capability" -> targetCapabilities();
            case "target-type" -> targetTypes();
            case "target-capability-type" -> derived(CapabilityType.class, RequirementDefinition::getCapability);
            case "node" -> nodes(context.nodes().stream());
            case "member" -> members(context.nodes().stream());
            case "target-member" -> Stream.concat(members(context.nodes().stream()),
                    named(TopologyTemplate::getGroups));
            case "relationship" -> Stream.concat(named(TopologyTemplate::getRelationshipTemplates),
                    derived(RelationshipType.class, RequirementDefinition::getRelationship));
            case "step" -> steps();
            case "operation-name" -> operations();
            case "workflow" -> named(TopologyTemplate::getWorkflows);
            case "repository" -> words(Kind.VALUE,
                    context.template().getRepositories().stream().map(NamedElement::getName).toList());
            case "import" -> words(Kind.VALUE, context.importable());
            case "data-type" -> Stream.concat(words(Kind.TYPE, PRIMITIVES), types(DataType.class));
            default -> TYPES.containsKey(kind) ? types(TYPES.get(kind)) : Stream.empty();
        };
    }

    static Candidate value(Kind kind, NamedElement element, String detail, Supplier<Documentation> documentation) {
        return value(kind, element.getName(), detail, documentation, Optional.of(element));
    }

    private static Candidate value(Kind kind, String text, String detail, Supplier<Documentation> documentation,
            Optional<? extends NamedElement> element) {
        return new Candidate(kind, text, detail, documentation,
                new Candidate.Written.Value(kind == Kind.VALUE ? text : YamlString.of(text)), element);
    }

    static Stream<Candidate> words(Kind kind, Collection<String> words) {
        return words.stream().map(word -> value(kind, word, "", () -> Documentation.NONE, Optional.empty()));
    }

    /** {@return what has a name, with what is to be known about it} */
    Candidate named(NamedElement element) {
        return value(Kind.VALUE, element, "", () -> new Documents(context.types()).of(element));
    }

    private Stream<Candidate> types(Class<? extends EntityType> kind) {
        Documents documents = new Documents(context.types());
        return context.types().names(kind).stream().map(name -> value(Kind.TYPE, name, "", () -> context.types()
                .find(kind, name).<Documentation>map(documents::type).orElse(Documentation.NONE),
                context.types().find(kind, name)));
    }

    private interface Section {
        List<? extends NamedElement> of(TopologyTemplate topology);
    }

    private Stream<Candidate> named(Section section) {
        return context.topology().stream().flatMap(topology -> section.of(topology).stream())
                .map(element -> value(Kind.NODE, element, "", () -> Documentation.NONE));
    }

    Stream<Candidate> nodes(Stream<NodeTemplate> nodes) {
        Documents documents = new Documents(context.types());
        return nodes.map(node -> value(Kind.NODE, node, TypeNames.shortName(node.getType()),
                () -> documents.node(node)));
    }

    /** The nodes that can meet the requirement; all others where nothing is known of it. */
    private Stream<Candidate> targets() {
        Optional<RequirementDefinition> wanted = owners.requirement();
        Optional<String> own = owners.nodeName();
        Stream<NodeTemplate> others = context.nodes().stream()
                .filter(node -> !own.equals(Optional.of(node.getName())));
        if (wanted.isEmpty()) {
            return nodes(others);
        }
        Fitting fitting = new Fitting(context.types(), wanted.get(), owners.nodeType());
        return nodes(others.filter(node -> owners.typeOf(node).filter(type -> fitting.among(type).findAny().isEmpty())
                .isEmpty()));
    }

    private Stream<Candidate> targetCapabilities() {
        Documents documents = new Documents(context.types());
        return new Targets(context, owners.situation()).ofRequirement().stream().flatMap(type -> context.types().capabilities(type).values().stream())
                .map(capability -> value(Kind.CAPABILITY, capability, TypeNames.shortName(capability.getType()),
                        () -> documents.capability(capability)));
    }

    /** The types of the nodes that can meet the requirement; all where nothing is known of it. */
    private Stream<Candidate> targetTypes() {
        Optional<Fitting> fitting = owners.requirement()
                .map(wanted -> new Fitting(context.types(), wanted, owners.nodeType()));
        return types(NodeType.class).filter(candidate -> fitting.isEmpty()
                || context.types().find(NodeType.class, candidate.name()).stream().flatMap(fitting.get()::among)
                        .findAny().isPresent());
    }

    /** The types that derive from what is asked for; all where nothing is. */
    private <T extends EntityType> Stream<Candidate> derived(Class<T> kind,
            Function<RequirementDefinition, String> wanted) {
        Optional<String> ancestor = owners.requirement().map(wanted)
                .filter(name -> context.types().find(kind, name).isPresent());
        return types(kind).filter(candidate -> ancestor.isEmpty()
                || context.types().derives(kind, candidate.name(), ancestor.get()));
    }

    /** First those that the type of the group or policy is meant for. */
    private Stream<Candidate> members(Stream<NodeTemplate> nodes) {
        List<String> wanted = new Targets(context, owners.situation()).members();
        return nodes(nodes.sorted(Comparator.comparing(node -> !wanted.isEmpty() && wanted.stream()
                .noneMatch(type -> context.types().derives(NodeType.class, node.getType(), type)))));
    }

    /** The other steps of the workflow, as the text has them now. */
    private Stream<Candidate> steps() {
        int step = owners.situation().around("step");
        Map<String, WorkflowStep> known = context.steps(owners.situation().name(step - 2).orElse(""));
        return owners.situation().keys(step - 1).stream()
                .filter(name -> !owners.situation().name(step).equals(Optional.of(name)))
                .map(name -> value(Kind.NODE, name, "", () -> Documentation.NONE,
                        Optional.ofNullable(known.get(name))));
    }

    /** The operations of the node that the step works on, with their interfaces. */
    private Stream<Candidate> operations() {
        Situation situation = owners.situation();
        Optional<NodeType> type = situation.child(situation.around("step"), "target").flatMap(context::node)
                .flatMap(owners::typeOf);
        OperationNames names = new OperationNames(context.types());
        return names.interfaces(type).flatMap(found -> names.operations(type, found.getName())
                .map(operation -> value(Kind.VALUE, found.getName() + '.' + operation.getName(), "",
                        () -> new Documents(context.types()).of(operation), Optional.of(operation))));
    }
}
