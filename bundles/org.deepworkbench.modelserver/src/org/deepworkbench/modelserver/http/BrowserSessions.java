package org.deepworkbench.modelserver.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Optional;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Request;

/**
 * The browsers that may use the server without its token. A link to the page opens once, within a minute; it gives the
 * browser a cookie that holds as long as the server runs. Thread-safe.
 */
final class BrowserSessions {

    private static final Duration LINK_LASTS = Duration.ofMinutes(1);
    private static final int MOST = 16;
    private static final int SECRET_BYTES = 32;

    private final InstantSource clock;
    private final Deque<Link> links = new ArrayDeque<>();
    private final Deque<String> cookies = new ArrayDeque<>();

    BrowserSessions(InstantSource clock) {
        this.clock = clock;
    }

    /** A link that has not been opened. */
    private record Link(String key, Instant end) {
    }

    /** {@return the key of a new link} */
    synchronized String newLink() {
        String key = newSecret();
        add(links, new Link(key, clock.instant().plus(LINK_LASTS)));
        return key;
    }

    /** {@return the value of a new browser's cookie, if the key is that of a link that can still be opened} */
    synchronized Optional<String> open(String key) {
        links.removeIf(link -> link.end().isBefore(clock.instant()));
        if (!links.removeIf(link -> isSame(link.key(), key))) {
            return Optional.empty();
        }
        String cookie = newSecret();
        add(cookies, cookie);
        return Optional.of(cookie);
    }

    /** {@return whether a request has the cookie of a browser that a link let in} */
    synchronized boolean isOpen(Request request) {
        String name = cookieName(request);
        return Request.getCookies(request).stream().filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue).anyMatch(value -> cookies.stream().anyMatch(known -> isSame(known, value)));
    }

    /** {@return the name of the cookie; a browser shares them among all ports of a machine} */
    static String cookieName(Request request) {
        return "deepaas-" + Request.getLocalPort(request);
    }

    private static String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private static boolean isSame(String known, String given) {
        return MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> void add(Deque<T> all, T one) {
        all.addLast(one);
        if (all.size() > MOST) {
            all.removeFirst();
        }
    }
}
