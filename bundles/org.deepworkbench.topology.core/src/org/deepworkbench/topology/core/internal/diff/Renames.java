package org.deepworkbench.topology.core.internal.diff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was only renamed: nodes and inputs that one side has and the other has not, and that agree in most of what is
 * said of them and by whom they are used.
 *
 * @param nodes  new names of nodes by their old ones
 * @param inputs new names of inputs by their old ones
 */
record Renames(Map<String, String> nodes, Map<String, String> inputs) {

    /** Stands for every name that may have changed, so that it makes no difference whose name it is. */
    private static final String ANY = "\u0000";

    /** One side with the names that the other side has not. */
    private record Half(Side side, List<String> nodes, List<String> inputs) {

        static Half of(Side side, Side other) {
            return new Half(side, rest(side.nodes(), other.nodes()), rest(side.inputs(), other.inputs()));
        }

        private static List<String> rest(List<String> names, List<String> others) {
            Set<String> known = Set.copyOf(others);
            return names.stream().filter(name -> !known.contains(name)).toList();
        }
    }

    static Renames find(Side older, Side newer) {
        Half before = Half.of(older, newer);
        Half after = Half.of(newer, older);
        boolean nodes = !before.nodes().isEmpty() && !after.nodes().isEmpty();
        boolean inputs = !before.inputs().isEmpty() && !after.inputs().isEmpty();
        if (!nodes && !inputs) {
            return new Renames(Map.of(), Map.of());
        }
        Traits of = new Traits(before.side(), names(before));
        Traits to = new Traits(after.side(), names(after));
        return new Renames(Likeness.pairs(of.nodes(before.nodes()), to.nodes(after.nodes())),
                Likeness.pairs(of.inputs(before.inputs()), to.inputs(after.inputs())));
    }

    private static Names names(Half half) {
        return new Names(Set.copyOf(half.side().nodes()), any(half.nodes()), any(half.inputs()), new References());
    }

    private static Map<String, String> any(List<String> names) {
        return names.stream().collect(Collectors.toMap(Function.identity(), name -> ANY));
    }
}
