package org.deepworkbench.topology.core.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Faults in what belongs to what: circles, absent types, names given twice, keys nobody knows. */
final class StructureFaults {

    private final Template template;

    StructureFaults(Template template) {
        this.template = template;
    }

    void collect(Consumer<Plant> plants) {
        hosts(plants);
        types(plants);
        template.nodes().forEach(node -> {
            node.value().get("type").flatMap(this::line).ifPresent(line -> plants.accept(new Plant("missing type",
                    line.offset(), line.length(), "", node.key().line(), node.lastLine())));
            unknownKey(node, plants);
        });
        twice(plants);
        unfitHosts(plants);
    }

    private record Line(int offset, int length) {
    }

    /** {@return the line of an entry whose value this is, if nothing else stands on it} */
    private Optional<Line> line(Place value) {
        String text = template.text();
        int start = text.lastIndexOf('\n', value.start()) + 1;
        int end = text.indexOf('\n', value.start()) + 1;
        boolean alone = end > 0 && text.substring(start, end).matches("\\s*type:\\s+[\\w.\"':-]+\\s*\\R");
        return alone ? Optional.of(new Line(start, end - start)) : Optional.empty();
    }

    /** {@return where each hosted node names its host, in words that can be replaced} */
    private Map<String, Place> hostTargets() {
        Map<String, Place> hosts = new HashMap<>();
        template.nodes().forEach(node -> node.value().get("requirements").stream()
                .flatMap(list -> list.items().stream()).flatMap(item -> item.entries().stream())
                .filter(requirement -> requirement.name().equals("host"))
                .map(requirement -> requirement.value().scalar().isPresent() ? Optional.of(requirement.value())
                        : requirement.value().get("node"))
                .flatMap(Optional::stream).filter(target -> target.scalar().isPresent()).findFirst()
                .ifPresent(target -> hosts.put(node.name(), target)));
        return hosts;
    }

    private void hosts(Consumer<Plant> plants) {
        Map<String, Place> hosts = hostTargets();
        hosts.forEach((guest, target) -> {
            target(plants, guest, target);
            Optional.ofNullable(hosts.get(target.scalar().orElse(""))).ifPresent(next -> target(plants, guest, next));
        });
    }

    private static void target(Consumer<Plant> plants, String guest, Place target) {
        plants.accept(new Plant("host cycle", target.start(), target.length(), guest, target.line(), target.line()));
    }

    private void types(Consumer<Plant> plants) {
        for (String section : List.of("node_types", "data_types", "policy_types", "relationship_types")) {
            List<Place.Entry> types = template.root().entriesOf(section);
            for (Place.Entry type : types) {
                type.value().get("derived_from").ifPresent(parent -> {
                    List<String> descendants = new ArrayList<>(List.of(type.name()));
                    types.stream().filter(each -> each.value().get("derived_from").flatMap(Place::scalar)
                            .filter(type.name()::equals).isPresent()).forEach(each -> descendants.add(each.name()));
                    descendants.forEach(name -> plants.accept(new Plant("type cycle", parent.start(),
                            parent.length(), name, parent.line(), parent.line())));
                });
            }
        }
    }

    private void unknownKey(Place.Entry node, Consumer<Plant> plants) {
        node.value().entries().stream().filter(entry -> entry.name().equals("properties")
                || entry.name().equals("requirements")).forEach(entry -> plants.accept(new Plant("unknown key",
                        entry.key().start(), entry.key().length(), entry.name() + "x", entry.key().line(),
                        entry.key().line())));
    }

    /** Hosts what runs on a server on a volume or a network. */
    private void unfitHosts(Consumer<Plant> plants) {
        template.nodes().stream().filter(node -> node.value().get("type").flatMap(Place::scalar)
                .filter(type -> type.matches(".*(BlockStorage|[nN]etwork\\.Network)")).isPresent())
                .forEach(unfit -> hostTargets().forEach((guest, target) -> plants.accept(new Plant("unfit host",
                        target.start(), target.length(), unfit.name(), target.line(), target.line()))));
    }

    private void twice(Consumer<Plant> plants) {
        List<Place.Entry> nodes = template.nodes();
        for (int i = 1; i < nodes.size(); i++) {
            Place key = nodes.get(i).key();
            plants.accept(new Plant("name given twice", key.start(), key.length(), nodes.get(0).name(), key.line(),
                    key.line()));
        }
    }
}
