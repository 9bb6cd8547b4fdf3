package org.deepworkbench.sandbox.internal.im;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes a template as the service does: from what it has read, sorted, without comments. */
final class ToscaText {

    private static final DumpSettings SETTINGS =
            DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setIndent(2).setIndicatorIndent(0)
                    .setDereferenceAliases(true).build();

    private ToscaText() {
    }

    static String of(Map<String, Object> yaml) {
        return new Dump(SETTINGS).dumpToString(sorted(yaml));
    }

    private static Object sorted(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> sorted = new TreeMap<>();
                map.forEach((key, child) -> sorted.put(String.valueOf(key), sorted(child)));
                yield sorted;
            }
            case List<?> list -> new ArrayList<>(list.stream().map(ToscaText::sorted).toList());
            case null -> null;
            default -> value;
        };
    }
}
