package org.deepworkbench.topology.core.assist;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.assist.Proposal.Kind;
import org.deepworkbench.topology.core.type.TypeNames;
import org.deepworkbench.topology.model.tosca.InterfaceType;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;

/**
 * Proposes keys: keynames, and names that the type of what they stand in tells.
 *
 * @param context what is known of the topology
 * @param owners  what the place is in
 */
record KeyCandidates(AssistContext context, Owners owners) {

    /** {@return what may be the key of an entry of a map of that shape} */
    Stream<Candidate> of(Shape shape) {
        return switch (shape) {
            case Shape.Rule rule -> Stream.concat(keynames(rule), rule.others().stream().flatMap(this::of));
            case Shape.Names names -> names(names);
            case Shape.Leaf leaf when leaf.kind().equals("value") ->
                owners.valueType().stream().flatMap(type -> properties(type.fields(context.types()), leaf));
            default -> Stream.empty();
        };
    }

    private static Stream<Candidate> keynames(Shape.Rule rule) {
        return rule.keys().entrySet().stream().map(key -> key(Kind.KEYNAME, key.getKey(), "",
                () -> Documents.keyname(rule.name(), key.getKey()), key.getValue()));
    }

    private static Candidate key(Kind kind, String name, String detail, Supplier<Documentation> documentation,
            Shape behind) {
        return new Candidate(kind, name, detail, documentation,
                new Candidate.Written.Key(behind.options().toList()));
    }

    private Stream<Candidate> names(Shape.Names names) {
        int depth = owners.situation().depth();
        return switch (names.kind()) {
            case "property" -> properties(owners.definitions(depth, false), names.each());
            case "attribute" -> properties(owners.definitions(depth, true), names.each());
            case "requirement" -> requirements(names.each());
            case "capability" -> capabilities(names.each());
            case "interface" -> interfaces(names.each());
            case "operation" -> operations(names.each());
            case "artifact" -> artifacts(names.each());
            default -> Stream.empty();
        };
    }

    /** Those that must be given first. */
    private Stream<Candidate> properties(Map<String, PropertyDefinition> properties, Shape behind) {
        Documents documents = new Documents(context.types());
        List<PropertyDefinition> all = List.copyOf(properties.values());
        return Stream.concat(all.stream().filter(Documents::mustBeGiven),
                all.stream().filter(property -> !Documents.mustBeGiven(property)))
                .map(property -> key(Kind.PROPERTY, property.getName(), detail(property),
                        () -> documents.property(property), behind));
    }

    private static String detail(PropertyDefinition property) {
        String type = TypeNames.shortName(Documents.typeName(property));
        return Documents.mustBeGiven(property) ? type + ", " + Messages.Proposal_required : type;
    }

    private Stream<Candidate> requirements(Shape behind) {
        Documents documents = new Documents(context.types());
        return owners.nodeType().stream().flatMap(type -> context.types().requirements(type).values().stream())
                .map(requirement -> key(Kind.REQUIREMENT, requirement.getName(),
                        TypeNames.shortName(requirement.getCapability()), () -> documents.requirement(requirement),
                        behind));
    }

    private Stream<Candidate> capabilities(Shape behind) {
        Documents documents = new Documents(context.types());
        return owners.nodeType().stream().flatMap(type -> context.types().capabilities(type).values().stream())
                .map(capability -> key(Kind.CAPABILITY, capability.getName(),
                        TypeNames.shortName(capability.getType()), () -> documents.capability(capability), behind));
    }

    private Stream<Candidate> interfaces(Shape behind) {
        return owners.nodeType().stream().flatMap(this::interfaceNames)
                .map(name -> key(Kind.VALUE, name, "", () -> Documentation.NONE, behind));
    }

    /** {@return the names of the interfaces of a type} */
    Stream<String> interfaceNames(NodeType type) {
        return context.types().lineage(type).stream().flatMap(step -> step.getInterfaces().stream())
                .map(NamedElement::getName).distinct();
    }

    private Stream<Candidate> operations(Shape behind) {
        String asked = owners.interfaceName().orElse("");
        return owners.nodeType().stream().flatMap(type -> operationNames(type, asked))
                .map(name -> key(Kind.VALUE, name, "", () -> Documentation.NONE, behind));
    }

    /** {@return the operations of an interface of a type} */
    Stream<String> operationNames(NodeType type, String asked) {
        return context.types().lineage(type).stream().flatMap(step -> step.getInterfaces().stream())
                .filter(found -> found.getName().equals(asked))
                .flatMap(found -> Stream.concat(found.getOperations().stream(),
                        context.types().find(InterfaceType.class, found.getType()).stream()
                                .flatMap(interfaceType -> context.types().lineage(interfaceType).stream())
                                .flatMap(interfaceType -> interfaceType.getOperations().stream())))
                .map(NamedElement::getName).distinct();
    }

    private Stream<Candidate> artifacts(Shape behind) {
        return owners.nodeType().stream().flatMap(type -> context.types().lineage(type).stream())
                .flatMap(type -> type.getArtifacts().stream())
                .map(artifact -> key(Kind.VALUE, artifact.getName(), TypeNames.shortName(artifact.getType()),
                        () -> Documentation.NONE, behind));
    }
}
