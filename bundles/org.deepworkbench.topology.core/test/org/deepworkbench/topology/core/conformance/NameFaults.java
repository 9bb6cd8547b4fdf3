package org.deepworkbench.topology.core.conformance;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Faults that misspell a name. */
final class NameFaults {

    private static final Set<String> FUNCTIONS = Set.of("get_input", "get_property", "get_attribute", "concat");
    private static final Set<String> TARGET_KEYS = Set.of("node", "capability", "relationship");

    private static final List<String> TYPE_SECTIONS = List.of("node_types", "capability_types", "data_types",
            "policy_types", "relationship_types", "artifact_types");

    private final Template template;
    private final Random random;

    NameFaults(Template template, Random random) {
        this.template = template;
        this.random = random;
    }

    void collect(Consumer<Plant> plants) {
        for (Place.Entry node : template.nodes()) {
            node.value().get("type").ifPresent(type -> misspell("type", type, plants));
            node.value().entriesOf("properties").stream()
                    .filter(property -> template.properties(node).containsKey(property.name()))
                    .forEach(property -> misspell("property", property.key(), plants));
            capabilities(node, plants);
            requirements(node, plants);
        }
        template.root().get("topology_template").ifPresent(topology -> functions(topology, plants));
        members(plants);
        sections(plants);
        definitions(plants);
    }

    private void capabilities(Place.Entry node, Consumer<Plant> plants) {
        for (Place.Entry capability : node.value().entriesOf("capabilities")) {
            misspell("capability name", capability.key(), plants);
            capability.value().entriesOf("properties").stream()
                    .filter(property -> template.properties(node, capability.name()).containsKey(property.name()))
                    .forEach(property -> misspell("property", property.key(), plants));
        }
    }

    private void requirements(Place.Entry node, Consumer<Plant> plants) {
        node.value().get("requirements").stream().flatMap(list -> list.items().stream())
                .filter(item -> item.entries().size() == 1).map(item -> item.entries().get(0)).forEach(requirement -> {
                    misspell("requirement name", requirement.key(), plants);
                    Optional<Place> target = requirement.value().scalar().isPresent()
                            ? Optional.of(requirement.value()) : requirement.value().get("node");
                    target.filter(this::namesNode).ifPresent(place -> misspell("target", place, plants));
                    Optional<Place> relationship = requirement.value().get("relationship");
                    relationship.map(place -> place.get("type").orElse(place))
                            .ifPresent(place -> misspell("relationship type", place, plants));
                });
    }

    private boolean namesNode(Place place) {
        return place.scalar().filter(template.nodeNames()::contains).isPresent();
    }

    private void functions(Place topology, Consumer<Plant> plants) {
        topology.allEntries().filter(entry -> FUNCTIONS.contains(entry.name())).forEach(function -> {
            misspell("function name", function.key(), plants);
            if (function.name().equals("get_input")) {
                Place name = function.value().items().stream().findFirst().orElse(function.value());
                misspell("input", name, plants);
            } else if (!function.name().equals("concat")) {
                arguments(function, plants);
            }
        });
    }

    private void arguments(Place.Entry function, Consumer<Plant> plants) {
        List<Place> arguments = function.value().items();
        if (arguments.size() == 2 && namesNode(arguments.get(0))) {
            misspell("node in " + function.name(), arguments.get(0), plants);
            misspell("name in " + function.name(), arguments.get(1), plants);
        }
    }

    private void members(Consumer<Plant> plants) {
        members("groups", "members", "group member", plants);
        members("policies", "targets", "policy target", plants);
    }

    /** Groups are a map; policies are a list of maps with one entry each. */
    private void members(String section, String key, String kind, Consumer<Plant> plants) {
        Stream<Place.Entry> named = template.root().get("topology_template", section).stream()
                .flatMap(found -> Stream.concat(found.entries().stream(),
                        found.items().stream().flatMap(item -> item.entries().stream())));
        named.map(entry -> entry.value().get(key)).flatMap(Optional::stream)
                .flatMap(list -> list.items().stream()).filter(this::namesNode)
                .forEach(member -> misspell(kind, member, plants));
    }

    private void sections(Consumer<Plant> plants) {
        template.root().get("tosca_definitions_version").ifPresent(version -> misspell("version", version, plants));
    }

    /** Names in the types that the template defines itself, in its inputs, and in what nodes carry. */
    private void definitions(Consumer<Plant> plants) {
        template.root().entriesOf("topology_template", "inputs").forEach(input -> {
            input.value().get("type").ifPresent(type -> misspell("type of an input", type, plants));
            input.value().get("constraints").stream().flatMap(list -> list.items().stream())
                    .flatMap(item -> item.entries().stream())
                    .forEach(constraint -> misspell("constraint name", constraint.key(), plants));
        });
        for (String section : TYPE_SECTIONS) {
            for (Place.Entry type : template.root().entriesOf(section)) {
                type.value().get("derived_from").ifPresent(parent -> misspell("derived_from", parent, plants));
                type.value().entriesOf("properties").forEach(property -> property.value().get("type")
                        .ifPresent(place -> misspell("type of a property", place, plants)));
            }
        }
        for (Place.Entry node : template.nodes()) {
            node.value().entriesOf("artifacts").forEach(artifact -> artifact.value().get("type")
                    .ifPresent(type -> misspell("artifact type", type, plants)));
            node.value().entriesOf("interfaces", "Standard")
                    .forEach(operation -> misspell("operation name", operation.key(), plants));
        }
    }

    private void misspell(String kind, Place place, Consumer<Plant> plants) {
        place.scalar().filter(name -> name.length() > 1 && !TARGET_KEYS.contains(name)).ifPresent(name -> {
            String spoilt = place.plain() ? Misspelling.of(name, random) : "\"" + Misspelling.of(name, random) + "\"";
            plants.accept(new Plant(kind, place.start(), place.length(), spoilt, place.line(), place.line()));
        });
    }
}
