package org.deepworkbench.cli.internal.training;

import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.run.core.Run;

/** Shows one training. Used by one thread. */
public final class TrainingDisplay {

    private final Console console;
    private final TrainingBar bar;
    private final SparseLines lines = new SparseLines();

    public TrainingDisplay(Console console) {
        this.console = console;
        bar = new TrainingBar(console.terminal());
    }

    /** Shows how the training stands now. Cheap: may be called several times a second. */
    public void show(Run run) {
        Reading reading = Reading.of(run);
        if (console.terminal().interactive()) {
            console.live(bar.render(reading));
        } else {
            lines.due(reading).ifPresent(console::print);
        }
    }
}
