package org.deepworkbench.run.core.internal.runs;

import java.util.LinkedHashMap;
import java.util.Map;

/** The one number that stays of each metric when a run has ended. */
final class FinalMetrics {

    private FinalMetrics() {
    }

    /**
     * @param result     what the service gave as the result; its numbers count first, also those in maps within it
     * @param lastValues last value of each curve
     */
    static Map<String, Double> of(Map<String, Object> result, Map<String, Double> lastValues) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        collect(result.get("metrics"), metrics); //$NON-NLS-1$
        result.forEach((name, value) -> {
            if (value instanceof Number number) {
                metrics.putIfAbsent(name, number.doubleValue());
            }
        });
        lastValues.forEach(metrics::putIfAbsent);
        return metrics;
    }

    private static void collect(Object map, Map<String, Double> metrics) {
        if (map instanceof Map<?, ?> entries) {
            entries.forEach((name, value) -> {
                if (value instanceof Number number) {
                    metrics.put(String.valueOf(name), number.doubleValue());
                }
            });
        }
    }
}
