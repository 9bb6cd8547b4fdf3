package org.deepworkbench.topology.core.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What a text means to a reader of YAML that is not ours: maps, lists and scalars, aliases followed, maps merged. */
final class Meaning {

    /** A scalar: its content, and what YAML takes it for. */
    record Leaf(String content, String tag) {
    }

    private Meaning() {
    }

    /** {@return whether the text is YAML} */
    static boolean isReadable(String text) {
        try {
            of(text);
            return true;
        } catch (YamlEngineException notYaml) {
            return false;
        }
    }

    static Object of(String text) {
        LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(true).setMaxAliasesForCollections(10_000)
                .setCodePointLimit(Integer.MAX_VALUE).setSchema(new CoreSchema()).build();
        String read = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return merged(new Compose(settings).composeString(read).map(Meaning::plain).orElse(null));
    }

    private static Object plain(Node node) {
        return switch (node) {
            case MappingNode mapping -> {
                Map<Object, Object> values = new LinkedHashMap<>();
                mapping.getValue().forEach(entry -> values.put(key(entry.getKeyNode()), plain(entry.getValueNode())));
                yield values;
            }
            case SequenceNode sequence -> sequence.getValue().stream().map(Meaning::plain).toList();
            case ScalarNode scalar -> new Leaf(scalar.getValue(), scalar.getTag().getValue());
            default -> throw new AssertionError(node);
        };
    }

    private static Object key(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : plain(node);
    }

    private static Object merged(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Meaning::merged).collect(ArrayList::new, List::add, List::addAll);
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<Object, Object> result = new LinkedHashMap<>();
        map.forEach((key, item) -> {
            if (!"<<".equals(key)) {
                result.put(key, merged(item));
            }
        });
        Object sources = merged(map.get("<<"));
        for (Object source : sources instanceof List<?> list ? list : sources == null ? List.of() : List.of(sources)) {
            if (source instanceof Map<?, ?> inherited) {
                inherited.forEach(result::putIfAbsent);
            }
        }
        return result;
    }

    /** {@return the paths of all scalars in a value} */
    static List<List<Object>> leaves(Object value) {
        List<List<Object>> paths = new ArrayList<>();
        leaves(value, List.of(), paths);
        return paths;
    }

    private static void leaves(Object value, List<Object> path, List<List<Object>> paths) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> leaves(item, with(path, String.valueOf(key)), paths));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                leaves(list.get(i), with(path, i), paths);
            }
        } else {
            paths.add(path);
        }
    }

    static List<Object> with(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    /** {@return what stands at a path, or null} */
    static Object at(Object value, List<?> path) {
        Object at = value;
        for (Object step : path) {
            at = at instanceof Map<?, ?> map ? map.get(step)
                    : at instanceof List<?> list && step instanceof Integer index && index < list.size()
                            ? list.get(index)
                            : null;
        }
        return at;
    }

    /** {@return the paths of what differs between two values} */
    static List<List<Object>> differences(Object before, Object after) {
        List<List<Object>> paths = new ArrayList<>();
        differences(before, after, List.of(), paths);
        return paths;
    }

    private static void differences(Object before, Object after, List<Object> path, List<List<Object>> paths) {
        if (before instanceof Map<?, ?> old && after instanceof Map<?, ?> now) {
            Set<Object> keys = new HashSet<>(old.keySet());
            keys.addAll(now.keySet());
            keys.forEach(key -> differences(old.get(key), now.get(key), with(path, String.valueOf(key)), paths));
        } else if (before instanceof List<?> old && after instanceof List<?> now && old.size() == now.size()) {
            for (int i = 0; i < old.size(); i++) {
                differences(old.get(i), now.get(i), with(path, i), paths);
            }
        } else if (!Objects.equals(before, after)) {
            paths.add(path);
        }
    }
}
