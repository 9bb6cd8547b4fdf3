package org.deepworkbench.topology.core.internal.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.internal.yaml.YamlEntry;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;

/** Compares what two texts mean: aliases followed, merged maps merged. */
final class Difference {

    private Difference() {
    }

    /** {@return whether both mean the same but for what stands at the path} */
    static boolean isOnlyAt(YamlNode before, YamlNode after, List<?> path) {
        if (path.isEmpty()) {
            return true;
        }
        YamlNode left = before.resolved();
        YamlNode right = after.resolved();
        if (left instanceof YamlMapping old && right instanceof YamlMapping now) {
            return entries(old, now, path.get(0).toString(), path.subList(1, path.size()));
        }
        if (left instanceof YamlSequence old && right instanceof YamlSequence now
                && path.get(0) instanceof Integer index) {
            return items(old.items(), now.items(), index, path.subList(1, path.size()));
        }
        return left instanceof YamlScalar scalar && scalar.isNull() || Blocks.isEmpty(left);
    }

    /** {@return whether both mean the same, but for an item and its next exchanged in the list at the path} */
    static boolean isSwapAt(YamlNode before, YamlNode after, List<?> path, int index) {
        return isOnlyAt(before, after, path) && at(before, path) instanceof YamlSequence old
                && at(after, path) instanceof YamlSequence now && isSwap(old.items(), now.items(), index);
    }

    private static boolean isSwap(List<YamlNode> before, List<YamlNode> after, int index) {
        List<YamlNode> expected = new ArrayList<>(before);
        Collections.swap(expected, index, index + 1);
        return items(expected, after, -1, List.of());
    }

    private static YamlNode at(YamlNode root, List<?> path) {
        YamlNode node = root.resolved();
        for (Object step : path) {
            node = Child.effective(node, step).orElseThrow().resolved();
        }
        return node;
    }

    private static boolean entries(YamlMapping before, YamlMapping after, String name, List<?> rest) {
        Map<String, YamlNode> old = values(before);
        Map<String, YamlNode> now = values(after);
        YamlNode left = old.remove(name);
        YamlNode right = now.remove(name);
        return (left == null || right == null || isOnlyAt(left, right, rest)) && old.keySet().equals(now.keySet())
                && old.entrySet().stream().allMatch(entry -> same(entry.getValue(), now.get(entry.getKey())));
    }

    private static boolean items(List<YamlNode> before, List<YamlNode> after, int at, List<?> rest) {
        if (after.size() == before.size() + 1 && at == before.size()) {
            return items(before, after.subList(0, at), -1, rest);
        }
        if (after.size() == before.size() - 1 && at >= 0 && rest.isEmpty()) {
            return items(before.subList(0, at), after.subList(0, at), -1, rest)
                    && items(before.subList(at + 1, before.size()), after.subList(at, after.size()), -1, rest);
        }
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            boolean alike = i == at ? isOnlyAt(before.get(i), after.get(i), rest) : same(before.get(i), after.get(i));
            if (!alike) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(YamlNode before, YamlNode after) {
        return switch (before.resolved()) {
            case YamlScalar old -> after.resolved() instanceof YamlScalar now && old.text().equals(now.text())
                    && old.kind() == now.kind();
            case YamlMapping old -> after.resolved() instanceof YamlMapping now
                    && sameEntries(values(old), values(now));
            case YamlSequence old -> after.resolved() instanceof YamlSequence now
                    && items(old.items(), now.items(), -1, List.of());
            default -> false;
        };
    }

    private static boolean sameEntries(Map<String, YamlNode> before, Map<String, YamlNode> after) {
        return before.keySet().equals(after.keySet())
                && before.entrySet().stream().allMatch(entry -> same(entry.getValue(), after.get(entry.getKey())));
    }

    private static Map<String, YamlNode> values(YamlMapping mapping) {
        return mapping.effective().stream().collect(Collectors.toMap(YamlEntry::name, YamlEntry::value,
                (first, second) -> second, HashMap::new));
    }
}
