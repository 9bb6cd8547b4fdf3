package org.deepworkbench.run.ui.internal.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunProgress;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Times;
import org.deepworkbench.ui.Icons;
import org.deepworkbench.ui.TwoLineRow.Content;
import org.eclipse.osgi.util.NLS;

/** A run in words. */
final class RunWords {

    private static final String BETWEEN = "  ·  "; //$NON-NLS-1$
    /** The figure that tells most of an ended run, by falling preference. */
    private static final List<String> TELLING = List.of("accuracy", "val_accuracy", "loss"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private RunWords() {
    }

    static String state(RunState state) {
        return switch (state) {
            case STARTING -> Messages.RunWords_starting;
            case RUNNING -> Messages.RunWords_running;
            case DONE -> Messages.RunWords_done;
            case FAILED -> Messages.RunWords_failed;
            case CANCELLED -> Messages.RunWords_cancelled;
            case INTERRUPTED -> Messages.RunWords_interrupted;
        };
    }

    static Icons icon(RunState state) {
        return switch (state) {
            case STARTING -> Icons.BUSY;
            case RUNNING -> Icons.RUNNING;
            case DONE -> Icons.GOOD;
            case FAILED -> Icons.FAILED;
            case CANCELLED -> Icons.STOPPED;
            case INTERRUPTED -> Icons.INTERRUPTED;
        };
    }

    /** {@return such as {@code Training  ·  epoch 3 of 8  ·  0:41 elapsed  ·  about 1:05 left}} */
    static String summary(Run run) {
        RunProgress progress = run.progress();
        List<String> parts = new ArrayList<>(List.of(state(run.state())));
        if (progress.epoch().isPresent() && progress.epochs().orElse(0) != 1) {
            parts.add(progress.epochs().isPresent()
                    ? NLS.bind(Messages.RunWords_epochOf, progress.epoch().getAsInt(), progress.epochs().getAsInt())
                    : NLS.bind(Messages.RunWords_epoch, progress.epoch().getAsInt()));
        }
        String elapsed = Times.clock(progress.elapsed());
        parts.add(NLS.bind(run.state().isFinal() ? Messages.RunWords_took : Messages.RunWords_elapsed, elapsed));
        if (!run.state().isFinal()) {
            progress.left().ifPresent(left -> parts.add(NLS.bind(Messages.RunWords_left, Times.clock(left))));
        }
        return String.join(BETWEEN, parts);
    }

    /** {@return a run as it is listed} */
    static Content row(Run run) {
        String detail = brief(run) + BETWEEN + Times.moment(run.started());
        return new Content(icon(run.state()), run.title(), detail, Optional.empty(), run.title() + '\n' + detail);
    }

    /** {@return a run as text for the clipboard} */
    static String copyable(Run run) {
        return run.title() + '\t' + summary(run);
    }

    /** {@return how a run stands in a list: where it is while it goes on, what came of it afterwards} */
    static String brief(Run run) {
        RunProgress progress = run.progress();
        if (!run.state().isFinal() && progress.fraction().isPresent()) {
            return state(run.state()) + ' ' + percent(progress.fraction().getAsDouble());
        }
        if (run.state() == RunState.DONE) {
            return TELLING.stream().filter(run.metrics()::containsKey).findFirst()
                    .map(name -> state(run.state()) + BETWEEN + name + ' ' + number(run.metrics().get(name)))
                    .orElseGet(() -> state(run.state()));
        }
        return state(run.state());
    }

    /** {@return a metric's value with as many digits as say something} */
    static String number(double value) {
        boolean plain = value == 0 || Math.abs(value) >= 0.001 && Math.abs(value) < 100_000;
        return String.format(Locale.ROOT, plain ? "%.4f" : "%.3e", value); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String percent(double fraction) {
        return String.format(Locale.ROOT, "%d %%", Math.round(100 * fraction)); //$NON-NLS-1$
    }
}
