package org.deepworkbench.spi.engine;

import java.util.List;

/**
 * What a deployment would make and take, before anything is made.
 *
 * @param parts    what goes where, in the order of the topology
 * @param estimate what it costs or how much of a quota it takes, in the words of the target; empty where it tells
 *                 nothing
 * @param warnings what should be known before the start
 */
public record Forecast(List<Part> parts, List<String> estimate, List<String> warnings) {

    /**
     * @param node  name of the node template
     * @param place where it goes, for people
     * @param needs what it needs there, for people
     */
    public record Part(String node, String place, String needs) {
    }

    public Forecast {
        parts = List.copyOf(parts);
        estimate = List.copyOf(estimate);
        warnings = List.copyOf(warnings);
    }
}
