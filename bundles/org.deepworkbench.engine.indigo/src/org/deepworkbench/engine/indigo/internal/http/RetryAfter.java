package org.deepworkbench.engine.indigo.internal.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long a service asks to be left alone. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}"); //$NON-NLS-1$

    private RetryAfter() {
    }

    /**
     * @param now of this machine
     * @return the time that {@code Retry-After} asks for, from zero to an hour; empty if it is missing or senseless
     */
    static Optional<Duration> of(Reply reply, Instant now) {
        return reply.header("Retry-After").map(String::strip).flatMap(value -> SECONDS.matcher(value).matches() //$NON-NLS-1$
                ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
                // A date is by the clock of the service, which tells the time in the same answer.
                : date(value).map(until -> Duration.between(reply.date().orElse(now), until)))
                .map(RetryAfter::bounded);
    }

    private static Duration bounded(Duration asked) {
        return asked.isNegative() ? Duration.ZERO : asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }

    static Optional<Instant> date(String value) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value.strip())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
