package org.deepworkbench.run.core.internal.artifacts;

import java.time.Duration;
import java.util.Locale;
import org.deepworkbench.run.core.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Numbers as a person reads them. */
final class Numbers {

    private Numbers() {
    }

    /** {@return the number with about four digits} */
    static String text(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e9) {
            return Long.toString((long) number);
        }
        double size = Math.abs(number);
        return size >= 1e-3 && size < 1e6 ? String.format(Locale.ROOT, size < 10 ? "%.4f" : "%.2f", number) //$NON-NLS-1$ //$NON-NLS-2$
                : String.format(Locale.ROOT, "%.3g", number); //$NON-NLS-1$
    }

    static String percent(double fraction) {
        return String.format(Locale.ROOT, "%.1f %%", fraction * 100); //$NON-NLS-1$
    }

    static String text(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 60) {
            return NLS.bind(Messages.Duration_seconds,
                    String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0)); //$NON-NLS-1$
        }
        return seconds < 3600 ? NLS.bind(Messages.Duration_minutes, seconds / 60, seconds % 60)
                : NLS.bind(Messages.Duration_hours, seconds / 3600, seconds / 60 % 60);
    }
}
