package org.deepworkbench.run.ui.internal.runs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.run.core.Curve;

/**
 * A metric as it is drawn in one chart.
 *
 * @param name       name of the metric, such as {@code loss}
 * @param training   its course on the training data
 * @param validation its course on held-out data
 */
record CurveGroup(String name, Optional<Curve> training, Optional<Curve> validation) {

    private static final String HELD_OUT = "val_"; //$NON-NLS-1$
    /** What tells how far the training is, not how well it learns. */
    private static final Set<String> HOUSEKEEPING = Set.of("progress", "learning_rate"); //$NON-NLS-1$ //$NON-NLS-2$
    /** Metrics that go by their initials. */
    private static final Set<String> INITIALS = Set.of("mae", "mse", "rmse", "psnr", "smape", "r2", "auc"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
    /** What people look at first. */
    private static final List<String> FIRST = List.of("loss", "accuracy"); //$NON-NLS-1$ //$NON-NLS-2$

    /** {@return the groups, loss and accuracy first, the others in the order they came} */
    static List<CurveGroup> of(Map<String, Curve> curves) {
        Set<String> names = new LinkedHashSet<>();
        curves.keySet().forEach(name -> names.add(metric(name)));
        names.removeAll(HOUSEKEEPING);
        List<CurveGroup> groups = new ArrayList<>();
        for (String name : names) {
            groups.add(new CurveGroup(name, Optional.ofNullable(curves.get(name)),
                    Optional.ofNullable(curves.get(HELD_OUT + name))));
        }
        groups.sort(Comparator.comparingInt(CurveGroup::rank));
        return groups;
    }

    /** {@return the name of a metric for people, such as «Tau int» or «Bicubic RMSE»} */
    static String readable(String name) {
        String words = Arrays.stream(name.split("_")) //$NON-NLS-1$
                .map(word -> INITIALS.contains(word) ? word.toUpperCase(Locale.ROOT) : word)
                .collect(Collectors.joining(" ")); //$NON-NLS-1$
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String metric(String name) {
        return name.startsWith(HELD_OUT) ? name.substring(HELD_OUT.length()) : name;
    }

    private int rank() {
        int place = FIRST.indexOf(name);
        return place < 0 ? FIRST.size() : place;
    }
}
