package org.deepworkbench.modelserver.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BrowserSessionsTest {

    private Instant now = Instant.EPOCH;
    private final BrowserSessions sessions = new BrowserSessions(() -> now);

    @Test
    void aLinkOpensOnceWithinAMinute() {
        String first = sessions.newLink();
        String second = sessions.newLink();
        assertNotEquals(first, second);
        assertEquals(43, first.length());
        now = now.plus(Duration.ofSeconds(60));
        Optional<String> cookie = sessions.open(first);
        assertTrue(cookie.isPresent());
        assertNotEquals(first, cookie.get());
        assertEquals(Optional.empty(), sessions.open(first));
        now = now.plus(Duration.ofSeconds(1));
        assertEquals(Optional.empty(), sessions.open(second));
    }

    @Test
    void linksAreForgottenWhenThereAreMany() {
        String first = sessions.newLink();
        IntStream.range(0, 16).forEach(i -> sessions.newLink());
        assertEquals(Optional.empty(), sessions.open(first));
    }
}
