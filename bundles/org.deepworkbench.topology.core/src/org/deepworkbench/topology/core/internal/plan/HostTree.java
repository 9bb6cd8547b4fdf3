package org.deepworkbench.topology.core.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.internal.check.Hosting;
import org.deepworkbench.topology.model.tosca.NodeTemplate;

/** Which nodes stand on which. */
final class HostTree {

    private final Map<String, NodeTemplate> nodes;
    private final Map<NodeTemplate, NodeTemplate> hosts = new HashMap<>();
    private final Map<NodeTemplate, List<NodeTemplate>> guests;

    HostTree(List<NodeTemplate> all) {
        nodes = all.stream().collect(Collectors.toMap(NodeTemplate::getName, Function.identity(), (a, b) -> b));
        all.forEach(node -> Hosting.of(node).map(nodes::get).ifPresent(host -> hosts.put(node, host)));
        guests = all.stream().filter(hosts::containsKey).collect(Collectors.groupingBy(hosts::get));
    }

    /** {@return the nodes that stand directly on the node} */
    List<NodeTemplate> guests(NodeTemplate node) {
        return guests.getOrDefault(node, List.of());
    }

    /** {@return what the node stands on, from its host to what stands on nothing; a circle ends where it closes} */
    List<NodeTemplate> below(NodeTemplate node) {
        Set<NodeTemplate> seen = new HashSet<>(Set.of(node));
        List<NodeTemplate> below = new ArrayList<>();
        Optional<NodeTemplate> host = Optional.ofNullable(hosts.get(node));
        while (host.isPresent() && seen.add(host.get())) {
            below.add(host.get());
            host = Optional.ofNullable(hosts.get(host.get()));
        }
        return below;
    }
}
