package org.deepworkbench.topology.core.internal.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.topology.core.diff.Change;
import org.deepworkbench.topology.core.diff.ElementKind;
import org.deepworkbench.topology.core.diff.Subject;

/** Compares the facts of two topologies. */
public final class Comparison {

    private final List<Change> changes = new ArrayList<>();

    private Comparison() {
    }

    /** {@return what is different} */
    public static List<Change> of(Side older, Side newer) {
        Renames renames = Renames.find(older, newer);
        Comparison comparison = new Comparison();
        comparison.renamed(ElementKind.NODE, renames.nodes());
        comparison.renamed(ElementKind.INPUT, renames.inputs());
        comparison.compare(
                older.facts(new Names(Set.copyOf(older.nodes()), renames.nodes(), renames.inputs(), new References())),
                newer.facts(new Names(Set.copyOf(newer.nodes()), Map.of(), Map.of(), new References())));
        comparison.changes.sort(Comparator.comparing(change -> change.subject().kind()));
        return List.copyOf(comparison.changes);
    }

    private void renamed(ElementKind kind, Map<String, String> names) {
        names.forEach((before, after) -> changes
                .add(new Change.Renamed(new Subject(kind, List.of(after)), before)));
    }

    private void compare(Fact older, Fact newer) {
        if (older instanceof Fact.Group before && newer instanceof Fact.Group after) {
            after.parts().forEach((key, part) -> part(before.parts().get(key), part));
            before.parts().forEach((key, part) -> {
                if (!after.parts().containsKey(key)) {
                    removed(part);
                }
            });
        } else if (older instanceof Fact.Row before && newer instanceof Fact.Row after) {
            rows(before.items(), after.items());
        } else if (older instanceof Fact.Bag || newer instanceof Fact.Bag) {
            bags(items(older), items(newer));
        } else if (!older.meaning().equals(newer.meaning())) {
            changes.add(new Change.Changed(newer.subject(), older.shown(), newer.shown()));
        }
    }

    private void part(Fact before, Fact after) {
        if (before == null) {
            added(after);
        } else {
            compare(before, after);
        }
    }

    private void added(Fact fact) {
        items(fact).forEach(item -> changes.add(new Change.Added(item.subject(), item.shown())));
    }

    private void removed(Fact fact) {
        items(fact).forEach(item -> changes.add(new Change.Removed(item.subject(), item.shown())));
    }

    private static List<Fact> items(Fact fact) {
        return fact instanceof Fact.Bag bag ? bag.items() : List.of(fact);
    }

    /** What is the same at both ends stayed; what is between was changed in its order, then added or removed. */
    private void rows(List<Fact> before, List<Fact> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && same(before.get(start), after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && same(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end))) {
            end++;
        }
        pairs(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
    }

    private void bags(List<Fact> before, List<Fact> after) {
        List<Fact> gone = without(before, after);
        List<Fact> come = without(after, before);
        if (gone.stream().allMatch(Fact.Group.class::isInstance)) {
            pairs(gone, come);
        } else {
            come.forEach(this::added);
            gone.forEach(this::removed);
        }
    }

    private void pairs(List<Fact> before, List<Fact> after) {
        int common = Math.min(before.size(), after.size());
        for (int i = 0; i < common; i++) {
            compare(before.get(i), after.get(i));
        }
        after.subList(common, after.size()).forEach(this::added);
        before.subList(common, before.size()).forEach(this::removed);
    }

    /** {@return the facts that have no counterpart among the others; each counterpart counts once} */
    private static List<Fact> without(List<Fact> facts, List<Fact> others) {
        Map<String, Integer> counts = new HashMap<>();
        others.forEach(other -> counts.merge(other.meaning(), 1, Integer::sum));
        return facts.stream().filter(fact -> counts.merge(fact.meaning(), -1, Integer::sum) < 0).toList();
    }

    private static boolean same(Fact one, Fact other) {
        return one.meaning().equals(other.meaning());
    }
}
