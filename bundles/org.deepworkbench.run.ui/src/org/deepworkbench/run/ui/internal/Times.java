package org.deepworkbench.run.ui.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Times as people read them. */
public final class Times {

    private Times() {
    }

    /** {@return such as {@code 0:07}, {@code 12:30} or {@code 1:02:03}} */
    public static String clock(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        return seconds < 3600 ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60) //$NON-NLS-1$
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60); //$NON-NLS-1$
    }

    /** {@return the time of day if it was today, else day and time, in the person's own notation} */
    public static String moment(Instant instant) {
        return moment(instant, LocalDate.now(), ZoneId.systemDefault());
    }

    static String moment(Instant instant, LocalDate today, ZoneId zone) {
        ZonedDateTime time = instant.atZone(zone);
        DateTimeFormatter formatter = time.toLocalDate().equals(today)
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return formatter.format(time);
    }
}
