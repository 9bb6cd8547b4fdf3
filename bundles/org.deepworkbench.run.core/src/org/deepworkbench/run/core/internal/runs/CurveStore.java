package org.deepworkbench.run.core.internal.runs;

import java.util.LinkedHashMap;
import java.util.Map;
import org.deepworkbench.run.core.Curve;
import org.deepworkbench.spi.run.MetricSample;

/** The metrics of a run as far as memory needs them. Safe to use from any thread. */
final class CurveStore {

    /** A service that invents more metrics than this gets no more curves; their samples are on disk all the same. */
    private static final int MOST_CURVES = 64;

    private final Map<String, Series> series = new LinkedHashMap<>();

    synchronized void add(MetricSample sample) {
        Series one = series.get(sample.name());
        if (one == null && series.size() < MOST_CURVES) {
            one = new Series(sample.name());
            series.put(sample.name(), one);
        }
        if (one != null) {
            one.add(sample.step(), sample.epoch(), sample.value());
        }
    }

    synchronized Map<String, Curve> snapshot() {
        Map<String, Curve> curves = new LinkedHashMap<>();
        series.forEach((name, one) -> curves.put(name, one.snapshot()));
        return curves;
    }

    synchronized Map<String, Double> lastValues() {
        Map<String, Double> last = new LinkedHashMap<>();
        series.forEach((name, one) -> last.put(name, one.last()));
        return last;
    }
}
