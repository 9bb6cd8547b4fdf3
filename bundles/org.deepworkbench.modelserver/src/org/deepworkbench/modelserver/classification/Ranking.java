package org.deepworkbench.modelserver.classification;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Classes in the order of their probabilities. */
public final class Ranking {

    private Ranking() {
    }

    /**
     * {@return {@code status}, {@code labels} and {@code probabilities} as fields of a prediction, the likeliest first}
     *
     * @param classes       names of the classes
     * @param probabilities of each of them
     * @param most          how many to name at most
     */
    public static Map<String, Object> of(List<String> classes, float[] probabilities, int most) {
        return of(classes, IntStream.range(0, classes.size()).mapToObj(label -> probabilities[label]).toList(), most);
    }

    /** {@return the same of probabilities in double precision, or of any numbers} */
    public static Map<String, Object> of(List<String> classes, List<? extends Number> probabilities, int most) {
        List<Integer> best = IntStream.range(0, classes.size()).boxed()
                .sorted(Comparator.comparing(label -> -probabilities.get(label).doubleValue())).limit(most).toList();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("status", "OK");
        fields.put("labels", best.stream().map(classes::get).toList());
        fields.put("probabilities", best.stream().map(probabilities::get).toList());
        return fields;
    }
}
