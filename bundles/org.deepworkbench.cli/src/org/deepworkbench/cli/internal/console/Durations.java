package org.deepworkbench.cli.internal.console;

import java.time.Duration;
import java.util.Locale;
import org.deepworkbench.cli.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Tells durations to people. */
public final class Durations {

    private static final Duration PRECISE = Duration.ofSeconds(10);
    private static final Duration IN_SECONDS = Duration.ofSeconds(100);

    private Durations() {
    }

    /** {@return such as {@code 0.3 s}, {@code 42 s}, {@code 2 min 5 s}, {@code 3 h 4 min}} */
    public static String spoken(Duration duration) {
        if (duration.compareTo(PRECISE) < 0) {
            return NLS.bind(Messages.Durations_seconds,
                    String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0));
        }
        if (duration.compareTo(IN_SECONDS) < 0) {
            return NLS.bind(Messages.Durations_seconds, rounded(duration));
        }
        long seconds = rounded(duration);
        if (seconds < 3600) {
            return NLS.bind(Messages.Durations_minutes, seconds / 60, seconds % 60);
        }
        return NLS.bind(Messages.Durations_hours, seconds / 3600, seconds % 3600 / 60);
    }

    /** {@return such as {@code 1:05} or {@code 2:00:09}} */
    public static String clock(Duration duration) {
        long seconds = rounded(duration);
        String tail = String.format(Locale.ROOT, "%02d", seconds % 60);
        if (seconds < 3600) {
            return seconds / 60 + ":" + tail;
        }
        return String.format(Locale.ROOT, "%d:%02d:%s", seconds / 3600, seconds % 3600 / 60, tail);
    }

    private static long rounded(Duration duration) {
        return Math.round(duration.toMillis() / 1000.0);
    }
}
