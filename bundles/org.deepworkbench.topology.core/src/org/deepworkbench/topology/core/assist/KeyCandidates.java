package org.deepworkbench.topology.core.assist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.assist.Proposal.Kind;
import org.deepworkbench.topology.core.type.TypeNames;
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

    private Targets targets() {
        return new Targets(context, owners.situation());
    }

    private static Stream<Candidate> keynames(Shape.Rule rule) {
        return rule.keys().entrySet().stream().map(key -> key(Kind.KEYNAME, key.getKey(), "",
                () -> Documents.keyname(rule.name(), key.getKey()), key.getValue(), Optional.empty()));
    }

    private static Candidate key(Kind kind, NamedElement element, String detail,
            Supplier<Documentation> documentation, Shape behind) {
        return key(kind, element.getName(), detail, documentation, behind, Optional.of(element));
    }

    private static Candidate key(Kind kind, String name, String detail, Supplier<Documentation> documentation,
            Shape behind, Optional<? extends NamedElement> element) {
        return new Candidate(kind, name, detail, documentation,
                new Candidate.Written.Key(behind.options().toList()), element);
    }

    private Stream<Candidate> names(Shape.Names names) {
        int depth = owners.situation().depth();
        return switch (names.kind()) {
            case "property" -> properties(owners.definitions(depth, false), names.each());
            case "attribute" -> properties(owners.definitions(depth, true), names.each());
            case "requirement" -> requirements(names.each());
            case "capability" -> capabilities(owners.nodeType(), names.each());
            case "interface" -> new OperationNames(context.types()).interfaces(owners.typeAt(depth - 1))
                    .map(found -> named(found, names.each()));
            case "operation" -> owners.operations().map(found -> named(found, names.each()));
            case "artifact" -> artifacts(names.each());
            case "filter-property" -> properties(targets().filterProperties(), names.each());
            case "filter-capability" -> capabilities(targets().ofFilter(), names.each());
            case "watched" -> properties(targets().watched(), names.each());
            default -> Stream.empty();
        };
    }

    /** Those that must be given first. */
    private Stream<Candidate> properties(Map<String, PropertyDefinition> properties, Shape behind) {
        Documents documents = new Documents(context.types());
        List<PropertyDefinition> all = List.copyOf(properties.values());
        return Stream.concat(all.stream().filter(Documents::mustBeGiven),
                all.stream().filter(property -> !Documents.mustBeGiven(property)))
                .map(property -> key(Kind.PROPERTY, property, detail(property),
                        () -> documents.property(property), behind));
    }

    private static String detail(PropertyDefinition property) {
        String type = TypeNames.shortName(Documents.typeName(property));
        return Documents.mustBeGiven(property) ? type + ", " + Messages.Proposal_required : type;
    }

    private Stream<Candidate> requirements(Shape behind) {
        Documents documents = new Documents(context.types());
        return owners.nodeType().stream().flatMap(type -> context.types().requirements(type).values().stream())
                .map(requirement -> key(Kind.REQUIREMENT, requirement,
                        TypeNames.shortName(requirement.getCapability()), () -> documents.requirement(requirement),
                        behind));
    }

    private Stream<Candidate> capabilities(Optional<NodeType> owner, Shape behind) {
        Documents documents = new Documents(context.types());
        return owner.stream().flatMap(type -> context.types().capabilities(type).values().stream())
                .map(capability -> key(Kind.CAPABILITY, capability,
                        TypeNames.shortName(capability.getType()), () -> documents.capability(capability), behind));
    }

    private Candidate named(NamedElement element, Shape behind) {
        return key(Kind.VALUE, element, "", () -> new Documents(context.types()).of(element), behind);
    }

    private Stream<Candidate> artifacts(Shape behind) {
        return owners.nodeType().stream().flatMap(type -> context.types().lineage(type).stream())
                .flatMap(type -> type.getArtifacts().stream())
                .map(artifact -> named(artifact, behind));
    }
}
