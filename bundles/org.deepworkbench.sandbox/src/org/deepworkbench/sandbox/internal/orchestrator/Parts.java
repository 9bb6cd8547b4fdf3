package org.deepworkbench.sandbox.internal.orchestrator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.deepworkbench.sandbox.internal.play.Template;
import org.deepworkbench.sandbox.internal.play.TemplateNode;

/** Makes the parts of a deployment from its template: as many of each node as are wanted. */
final class Parts {

    private Parts() {
    }

    /**
     * @param made   what it is to be made of
     * @param before the parts that were there already; as far as they are still wanted they stay
     * @param now    when the others are made
     * @return the parts, in the order of the template
     */
    static List<Part> of(Template made, List<Part> before, Instant now) {
        Map<String, List<Part>> byNode = new LinkedHashMap<>();
        for (TemplateNode node : made.nodes()) {
            List<Part> mine = new ArrayList<>(before.stream().filter(part -> part.node.equals(node.name()))
                    .limit(node.count()).toList());
            while (mine.size() < node.count()) {
                mine.add(new Part(UUID.randomUUID().toString(), node.name(), node.type(), node.machine(),
                        new ArrayList<>(), now));
            }
            byNode.put(node.name(), mine);
        }
        byNode.values().forEach(list -> list.forEach(part -> part.requiredBy.clear()));
        made.nodes().forEach(node -> node.requires().forEach(needed -> byNode.getOrDefault(needed, List.of())
                .forEach(part -> byNode.get(node.name()).forEach(one -> part.requiredBy.add(one.id)))));
        return byNode.values().stream().flatMap(List::stream).toList();
    }
}
