package org.deepworkbench.cli.internal.training;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.training.Figures.Figure;
import org.eclipse.osgi.util.NLS;

/**
 * Lines on a training for a place that keeps every line, such as a file: one at the start, one when an epoch has
 * passed, but at least five seconds after the one before, and one every thirty seconds anyway.
 */
final class SparseLines {

    private static final Duration LEAST_GAP = Duration.ofSeconds(5);
    private static final Duration GREATEST_GAP = Duration.ofSeconds(30);

    private Optional<Duration> last = Optional.empty();
    private int lastEpoch = 1;

    /** {@return the line that is due now, if one is} */
    Optional<Line> due(Reading reading) {
        Duration elapsed = reading.progress().elapsed();
        int epoch = reading.progress().epoch().orElse(lastEpoch);
        Duration wanted = epoch > lastEpoch ? LEAST_GAP : GREATEST_GAP;
        if (last.isPresent() && elapsed.minus(last.get()).compareTo(wanted) < 0) {
            return Optional.empty();
        }
        last = Optional.of(elapsed);
        lastEpoch = epoch;
        return Optional.of(Line.of("    ").add(
                NLS.bind(Messages.SparseLines_training, String.join(", ", texts(reading)))));
    }

    private static List<String> texts(Reading reading) {
        return Figures.of(reading).stream().map(Figure::text).toList();
    }
}
