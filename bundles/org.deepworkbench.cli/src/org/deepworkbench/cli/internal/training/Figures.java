package org.deepworkbench.cli.internal.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.console.Durations;
import org.deepworkbench.run.core.RunProgress;
import org.eclipse.osgi.util.NLS;

/** The figures of a reading in words, in the order of reading; what is not known is left out. */
final class Figures {

    /**
     * @param rank the higher, the sooner it is left out where room is short
     */
    record Figure(int rank, String text) {
    }

    private Figures() {
    }

    /** {@return such as {@code epoch 3/8}, {@code batch 12/47}, {@code loss 0.412}, {@code 0:35 left}} */
    static List<Figure> of(Reading reading) {
        List<Figure> figures = new ArrayList<>();
        RunProgress progress = reading.progress();
        progress.epoch().ifPresent(epoch -> figures.add(new Figure(0, epoch(epoch, progress))));
        reading.batch().ifPresent(batch -> figures.add(
                new Figure(4, NLS.bind(Messages.Figures_batch, batch, reading.batches().getAsLong()))));
        add(figures, 3, Messages.Figures_loss, reading.loss());
        add(figures, 2, Messages.Figures_accuracy, reading.accuracy());
        figures.add(new Figure(1, progress.left()
                .map(left -> NLS.bind(Messages.Figures_left, Durations.clock(left)))
                .orElseGet(() -> NLS.bind(Messages.Figures_elapsed, Durations.clock(progress.elapsed())))));
        return figures;
    }

    private static String epoch(int epoch, RunProgress progress) {
        return progress.epochs().isPresent()
                ? NLS.bind(Messages.Figures_epochOf, epoch, progress.epochs().getAsInt())
                : NLS.bind(Messages.Figures_epoch, epoch);
    }

    private static void add(List<Figure> figures, int rank, String message, OptionalDouble value) {
        value.ifPresent(number -> figures.add(
                new Figure(rank, NLS.bind(message, String.format(Locale.ROOT, "%.3f", number)))));
    }
}
