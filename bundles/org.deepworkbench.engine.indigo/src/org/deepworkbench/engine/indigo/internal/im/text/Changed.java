package org.deepworkbench.engine.indigo.internal.im.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What data should be after a value was set in it. */
final class Changed {

    private Changed() {
    }

    static Map<Object, Object> data(Map<?, ?> data, List<String> path, Object value) {
        Map<Object, Object> changed = new LinkedHashMap<>(data);
        String key = path.getFirst();
        Map<?, ?> inner = data.get(key) instanceof Map<?, ?> map ? map : Map.of();
        changed.put(key, path.size() == 1 ? normal(value) : data(inner, path.subList(1, path.size()), value));
        return changed;
    }

    /** {@return a value as the reader of YAML gives it} */
    static Object normal(Object value) {
        return switch (value) {
            case Long number when number == number.intValue() -> number.intValue();
            case Map<?, ?> map -> map.entrySet().stream().collect(Collectors.toMap(
                    Map.Entry::getKey, entry -> normal(entry.getValue()), (a, b) -> b, LinkedHashMap::new));
            case List<?> list -> list.stream().map(Changed::normal).toList();
            case null -> null;
            default -> value;
        };
    }
}
