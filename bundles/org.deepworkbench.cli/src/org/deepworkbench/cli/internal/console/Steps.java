package org.deepworkbench.cli.internal.console;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.deepworkbench.cli.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Tells the steps of a command, each as a short line with the time it took. */
public final class Steps {

    private static final String INDENT = "  ";

    private final Console console;
    private final InstantSource clock;

    public Steps(Console console, InstantSource clock) {
        this.console = console;
        this.clock = clock;
    }

    /**
     * Does one step. What it is doing is shown live on a terminal; how it ended stays.
     *
     * @param doing what is being done, such as {@code Reading x.yaml}
     * @param work  the step itself
     * @param done  tells the result in a few words, such as {@code Read x.yaml: 2 nodes}
     * @return the result of the step
     * @throws Exception what {@code work} throws; the step is then shown as failed
     */
    public <T> T take(String doing, Callable<T> work, Function<T, String> done) throws Exception {
        Instant start = clock.instant();
        Glyphs glyphs = console.terminal().glyphs();
        console.live(Line.of(INDENT).add(Style.FAINT, glyphs.going()).add(" ").add(doing));
        try {
            T result = work.call();
            console.print(ended(Style.GOOD, glyphs.done(), done.apply(result), start));
            return result;
        } catch (Exception e) {
            console.print(ended(Style.BAD, glyphs.failed(), doing, start));
            throw e;
        }
    }

    /** Writes a line that belongs to the step before it. */
    public void detail(Line line) {
        console.print(Line.of(INDENT + INDENT).append(line));
    }

    private Line ended(Style style, String mark, String text, Instant start) {
        Duration took = Duration.between(start, clock.instant());
        return Line.of(INDENT).add(style, mark).add(" ").add(text)
                .add(Style.FAINT, " " + NLS.bind(Messages.Steps_took, Durations.spoken(took)));
    }
}
