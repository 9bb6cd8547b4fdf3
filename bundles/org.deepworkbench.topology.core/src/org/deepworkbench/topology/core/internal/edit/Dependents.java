package org.deepworkbench.topology.core.internal.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;

/**
 * What goes with nodes that are deleted, because it depends on nothing else: requirements that point to them, steps of
 * workflows that work on them, mappings of substitution, outputs that read from them only, their memberships, and the
 * groups and policies that no other member or target is left to. What depends on other nodes too stays.
 */
public final class Dependents {

    private static final String NODE = "node";
    private static final String GROUP = "group";
    /** Number of places whose containers stay: down to the topology template, or to an element of a section. */
    private static final int SECTION = 1;
    private static final int ELEMENT = 3;

    private final YamlNode root;
    private final Set<String> nodes;
    private final Set<String> groups;
    private final Map<List<Child>, Integer> cuts = new LinkedHashMap<>();

    private Dependents(YamlNode root, Set<String> nodes, Set<String> groups) {
        this.root = root;
        this.nodes = nodes;
        this.groups = new HashSet<>(groups);
    }

    /**
     * @param root   the root of a topology file
     * @param nodes  names of the nodes that are to be deleted
     * @param groups names of the groups that are to be deleted
     * @param all    names of all nodes
     */
    public static List<Cut> of(YamlNode root, Set<String> nodes, Set<String> groups, Set<String> all) {
        Dependents dependents = new Dependents(root, nodes, groups);
        dependents.collect();
        dependents.outputs(all);
        return dependents.cuts.entrySet().stream().map(cut -> new Cut(cut.getKey(), cut.getValue())).toList();
    }

    private void collect() {
        Map<YamlNode, Set<Child>> members = new IdentityHashMap<>();
        for (Reference reference : References.to(root, Map.of(NODE, nodes, GROUP, Set.of()))) {
            if (reference.written() && !reference.function()) {
                cut(reference, members);
            }
        }
        int known;
        do {
            known = groups.size();
            for (Reference reference : References.to(root, Map.of(GROUP, groups))) {
                if (reference.written() && !reference.function()) {
                    cut(reference, members);
                }
            }
        } while (groups.size() > known);
    }

    private void cut(Reference reference, Map<YamlNode, Set<Child>> members) {
        Optional<String> section = reference.section().filter(any -> reference.way().size() > ELEMENT);
        switch (section.orElse("")) {
            case "node_templates" -> {
                if (reference.step(3).equals("requirements") && reference.way().size() > 4) {
                    cut(reference, 4, ELEMENT);
                }
            }
            case "groups" -> member(reference, "members", members);
            case "policies" -> member(reference, "targets", members);
            case "substitution_mappings" -> cut(reference,
                    reference.step(3) instanceof Integer ? 4 : 3, 2);
            case "workflows" -> {
                if (reference.step(3).equals("steps") && reference.way().size() > 5) {
                    step(reference, members);
                }
            }
            default -> {
            }
        }
    }

    private void cut(Reference reference, int depth, int keep) {
        if (reference.way().size() > depth) {
            cuts.put(List.copyOf(reference.way().subList(0, depth + 1)), keep);
        }
    }

    /** A group or policy goes with the last of its members or targets: without any, a policy would concern all. */
    private void member(Reference reference, String list, Map<YamlNode, Set<Child>> members) {
        int element = reference.elementDepth();
        if (reference.way().size() < element + 2 || !reference.step(element + 1).equals(list)) {
            return;
        }
        Child last = reference.way().get(reference.way().size() - 1);
        Set<Child> gone = members.computeIfAbsent(last.container(), container -> new HashSet<>());
        gone.add(last);
        boolean all = !(last.container() instanceof YamlSequence names) || gone.size() == names.items().size();
        if (!all) {
            cuts.put(List.copyOf(reference.way()), ELEMENT);
            return;
        }
        whole(reference, element);
        if (list.equals("members")) {
            groups.add(reference.step(element).toString());
        }
    }

    /** An element goes with all that would go of it anyway. */
    private void whole(Reference reference, int element) {
        Child owner = reference.way().get(element);
        cuts.keySet().removeIf(way -> way.size() > element + 1 && way.get(element).equals(owner));
        cut(reference, element, SECTION);
    }

    /** A workflow goes with the last of its steps. */
    private void step(Reference reference, Map<YamlNode, Set<Child>> members) {
        Child gone = reference.way().get(4);
        Set<Child> all = members.computeIfAbsent(gone.container(), container -> new HashSet<>());
        all.add(gone);
        if (all.size() == Child.size(gone.container())) {
            whole(reference, 2);
            return;
        }
        cut(reference, 4, ELEMENT);
        String step = reference.step(4).toString();
        YamlNode steps = reference.way().get(4).container();
        for (Child other : Child.all(steps)) {
            for (String next : List.of("on_success", "on_failure")) {
                Child.of(other.value().resolved(), next).ifPresent(child -> {
                    List<Child> way = new ArrayList<>(reference.way().subList(0, 4));
                    way.add(other);
                    way.add(child);
                    named(child.value(), step, way);
                });
            }
        }
    }

    private void named(YamlNode node, String step, List<Child> way) {
        if (node instanceof YamlScalar scalar && scalar.text().equals(step)) {
            cuts.put(List.copyOf(way), ELEMENT);
        } else if (node instanceof YamlSequence list) {
            for (Child item : Child.all(list)) {
                List<Child> longer = new ArrayList<>(way);
                longer.add(item);
                named(item.value(), step, longer);
            }
        }
    }

    private void outputs(Set<String> all) {
        Map<Integer, List<Reference>> readers = new HashMap<>();
        for (Reference reference : References.to(root, Map.of(NODE, all))) {
            boolean output = reference.written() && reference.section().filter("outputs"::equals).isPresent()
                    && reference.way().size() > 2 && reference.way().get(2).container() instanceof YamlMapping;
            if (output) {
                readers.computeIfAbsent(reference.way().get(2).index(), index -> new ArrayList<>()).add(reference);
            }
        }
        for (List<Reference> read : readers.values()) {
            if (read.stream().allMatch(reference -> nodes.contains(reference.name().text()))) {
                cut(read.get(0), 2, SECTION);
            }
        }
    }
}
