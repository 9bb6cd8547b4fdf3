package org.deepworkbench.cli.internal.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.console.Durations;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.eclipse.osgi.util.NLS;

/** Shows on a terminal, until closed, that something outside is waited for, and for how much longer. */
final class Waiting implements AutoCloseable {

    private final Console console;
    private final InstantSource clock;
    private final Instant end;
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("Waiting for a sign-in").factory());

    Waiting(Console console, InstantSource clock, Instant end) {
        this.console = console;
        this.clock = clock;
        this.end = end;
        beat.scheduleAtFixedRate(this::show, 0, 1, TimeUnit.SECONDS);
    }

    private void show() {
        Duration left = Duration.between(clock.instant(), end);
        if (left.isPositive()) {
            console.live(Line.of("  ").add(Style.FAINT, console.terminal().glyphs().going()).add(" ")
                    .add(NLS.bind(Messages.Waiting_left, Durations.clock(left))));
        }
    }

    @Override
    public void close() {
        beat.close();
        console.endLive();
    }
}
