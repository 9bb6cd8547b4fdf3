package org.deepworkbench.modelserver.http;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as the original service writes them: Python's {@code datetime} and {@code timedelta}, in UTC. */
final class Dates {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int NANOS_IN_MICRO = 1000;

    private Dates() {
    }

    static String date(Instant instant) {
        return DATE.format(instant);
    }

    static String duration(Duration duration) {
        String days = switch ((int) duration.toDays()) {
            case 0 -> "";
            case 1 -> "1 day, ";
            default -> duration.toDays() + " days, ";
        };
        return days + String.format(Locale.ROOT, "%d:%02d:%02d.%06d", duration.toHoursPart(),
                duration.toMinutesPart(), duration.toSecondsPart(), duration.toNanosPart() / NANOS_IN_MICRO);
    }

    /** {@return seconds since the beginning of 1970, with thousandths} */
    static double seconds(Instant instant) {
        return instant.toEpochMilli() / 1000.0;
    }
}
