package org.deepworkbench.run.core.internal.runs;

import java.util.LinkedHashMap;
import java.util.Map;

/** The one number that stays of each metric when a run has ended. */
final class FinalMetrics {

    private FinalMetrics() {
    }

    /**
     * @param result     what the service gave as the result. Its numbers count first, those in a map {@code metrics}
     *                   before others; whole numbers are counts and settings, not metrics, unless a curve has their
     *                   name
     * @param lastValues last value of each curve
     */
    static Map<String, Double> of(Map<String, Object> result, Map<String, Double> lastValues) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        if (result.get("metrics") instanceof Map<?, ?> told) { //$NON-NLS-1$
            told.forEach((name, value) -> collect(String.valueOf(name), value, metrics));
        }
        result.forEach((name, value) -> {
            if (value instanceof Double || lastValues.containsKey(name)) {
                collect(name, value, metrics);
            }
        });
        lastValues.forEach(metrics::putIfAbsent);
        return metrics;
    }

    private static void collect(String name, Object value, Map<String, Double> metrics) {
        if (value instanceof Number number) {
            metrics.putIfAbsent(name, number.doubleValue());
        }
    }
}
