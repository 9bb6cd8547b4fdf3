package org.deepworkbench.topology.core.internal.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;

/** Finds what refers to a node template. */
public final class NodeReferences {

    private static final String TOPOLOGY = "topology_template";
    private static final String NODES = "node_templates";
    private static final String REQUIREMENTS = "requirements";
    private static final Set<String> FUNCTIONS = Set.of("get_attribute", "get_property", "get_operation_output",
            "get_artifact");

    private NodeReferences() {
    }

    /** {@return the scalars that name the node: in requirements, functions, groups, policies, mappings, workflows} */
    public static List<YamlScalar> scalars(YamlScript script, String node) {
        List<YamlScalar> found = new ArrayList<>();
        Consumer<YamlScalar> collect = scalar -> {
            if (scalar.text().equals(node) && !found.contains(scalar)) {
                found.add(scalar);
            }
        };
        script.root().ifPresent(root -> TreeWalk.calls(root, FUNCTIONS, (function, name) -> collect.accept(name)));
        for (YamlEntry template : entries(script.mapping(TOPOLOGY, NODES))) {
            requirements(template).forEach(entry -> target(entry.value()).ifPresent(collect));
            child(template.value(), "copy").ifPresent(copied -> TreeWalk.scalars(copied, collect));
        }
        for (List<YamlNode> names : memberLists(script)) {
            names.forEach(name -> TreeWalk.scalars(name, collect));
        }
        script.mapping(TOPOLOGY).ifPresent(topology -> {
            mappedNodes(topology).forEach(collect);
            stepTargets(topology).forEach(collect);
        });
        return found;
    }

    /**
     * {@return the paths of requirements that point to the nodes, and of their memberships, ordered so that taking one
     * away moves none of those that follow}
     */
    public static List<List<Object>> memberships(YamlScript script, Set<String> nodes) {
        List<List<Object>> paths = new ArrayList<>();
        for (YamlEntry template : entries(script.mapping(TOPOLOGY, NODES))) {
            List<YamlEntry> requirements = requirements(template);
            for (int i = 0; i < requirements.size(); i++) {
                if (target(requirements.get(i).value()).map(YamlScalar::text).filter(nodes::contains).isPresent()) {
                    paths.add(RequirementPaths.item(script, template.name(), i));
                }
            }
        }
        members(script, "groups", "members", nodes, paths);
        members(script, "policies", "targets", nodes, paths);
        Collections.reverse(paths);
        return paths;
    }

    private static void members(YamlScript script, String section, String list, Set<String> nodes,
            List<List<Object>> paths) {
        Optional<YamlNode> root = script.find(List.of(TOPOLOGY, section));
        if (root.orElse(null) instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                for (YamlEntry entry : entries(sequence.items().get(i))) {
                    collect(entry, List.of(TOPOLOGY, section, i, entry.name(), list), list, nodes, paths);
                }
            }
        } else {
            root.ifPresent(map -> entries(map).forEach(entry -> collect(entry,
                    List.of(TOPOLOGY, section, entry.name(), list), list, nodes, paths)));
        }
    }

    private static void collect(YamlEntry owner, List<Object> path, String list, Set<String> nodes,
            List<List<Object>> paths) {
        if (child(owner.value(), list).orElse(null) instanceof YamlSequence names) {
            for (int i = 0; i < names.items().size(); i++) {
                if (names.items().get(i) instanceof YamlScalar name && nodes.contains(name.text())) {
                    paths.add(RequirementPaths.with(path, i));
                }
            }
        }
    }

    private static List<List<YamlNode>> memberLists(YamlScript script) {
        List<List<YamlNode>> lists = new ArrayList<>();
        for (YamlEntry group : entries(script.mapping(TOPOLOGY, "groups"))) {
            child(group.value(), "members").ifPresent(members -> lists.add(List.of(members)));
        }
        Optional<YamlNode> policies = script.find(List.of(TOPOLOGY, "policies"));
        List<YamlNode> maps = policies.orElse(null) instanceof YamlSequence sequence ? sequence.items()
                : policies.map(List::of).orElse(List.of());
        for (YamlNode map : maps) {
            for (YamlEntry policy : entries(map)) {
                child(policy.value(), "targets").ifPresent(targets -> lists.add(List.of(targets)));
            }
        }
        return lists;
    }

    /** Substitution mappings name a node as the first of two: {@code capability: [ node, capability ]}. */
    private static List<YamlScalar> mappedNodes(YamlMapping topology) {
        List<YamlScalar> nodes = new ArrayList<>();
        topology.get("substitution_mappings").ifPresent(mappings -> entries(mappings)
                .forEach(section -> entries(section.value()).forEach(mapped -> {
                    if (mapped.value() instanceof YamlSequence pair && !pair.items().isEmpty()
                            && pair.items().get(0) instanceof YamlScalar node) {
                        nodes.add(node);
                    }
                })));
        return nodes;
    }

    /** The steps of a workflow name the node they work on as their target. */
    private static List<YamlScalar> stepTargets(YamlMapping topology) {
        List<YamlScalar> nodes = new ArrayList<>();
        topology.get("workflows").ifPresent(workflows -> entries(workflows).forEach(workflow -> child(workflow.value(),
                "steps").ifPresent(steps -> entries(steps).forEach(step -> child(step.value(), "target")
                        .filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast).ifPresent(nodes::add)))));
        return nodes;
    }

    /** {@return the requirements of a node template, each as name and value} */
    private static List<YamlEntry> requirements(YamlEntry template) {
        Optional<YamlNode> section = child(template.value(), REQUIREMENTS);
        if (section.orElse(null) instanceof YamlSequence list) {
            return list.items().stream().flatMap(item -> entries(item).stream()).toList();
        }
        return section.map(NodeReferences::entries).orElse(List.of());
    }

    private static Optional<YamlScalar> target(YamlNode requirement) {
        Optional<YamlNode> target = requirement instanceof YamlMapping ? child(requirement, "node")
                : Optional.of(requirement);
        return target.filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast);
    }

    private static Optional<YamlNode> child(YamlNode node, String name) {
        return node.resolved() instanceof YamlMapping mapping ? mapping.written(name).map(YamlEntry::value)
                : Optional.empty();
    }

    private static List<YamlEntry> entries(Optional<YamlMapping> mapping) {
        return mapping.map(YamlMapping::entries).orElse(List.of());
    }

    private static List<YamlEntry> entries(YamlNode node) {
        return node.resolved() instanceof YamlMapping mapping ? mapping.entries() : List.of();
    }
}
