package org.deepworkbench.run.core.internal.runs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deepworkbench.run.core.Prediction.Ranked;

/**
 * Finds a classification in a prediction. Modules answer in several shapes: {@code labels} and {@code probabilities} as
 * two lists, one list of objects with both, or either of these within {@code predictions}.
 */
final class Ranking {

    private Ranking() {
    }

    /** {@return the classes by falling probability; empty if the answer is none} */
    static List<Ranked> of(JsonNode answer) {
        for (JsonNode place : List.of(answer, answer.path("predictions"), answer.path("output"))) { //$NON-NLS-1$ //$NON-NLS-2$
            List<Ranked> ranking = read(place);
            if (!ranking.isEmpty()) {
                ranking.sort(Comparator.comparingDouble(Ranked::probability).reversed());
                return ranking;
            }
        }
        return List.of();
    }

    private static List<Ranked> read(JsonNode place) {
        JsonNode labels = place.isArray() ? place : place.path("labels"); //$NON-NLS-1$
        JsonNode probabilities = place.path("probabilities"); //$NON-NLS-1$
        List<Ranked> ranking = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            JsonNode label = labels.get(i);
            JsonNode probability = label.isObject() ? label.path("probability") : probabilities.path(i); //$NON-NLS-1$
            String name = (label.isObject() ? label.path("label") : label).asText(); //$NON-NLS-1$
            if (probability.isNumber() && !name.isEmpty()) {
                ranking.add(new Ranked(name, probability.asDouble()));
            }
        }
        return ranking;
    }
}
