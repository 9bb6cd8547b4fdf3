package org.deepworkbench.modelserver.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.modelserver.Texts;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets only those in who know the token, and browsers with a cookie that a one-time link gave them; how long the answer
 * takes tells nothing about either. Since a browser sends its cookie by itself, it must tell, where something changes,
 * that the server's own page asked for it.
 */
final class AccessGate extends Handler.Wrapper {

    private static final Texts TEXTS = Texts.beside(AccessGate.class);
    private static final String SCHEME = "bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final byte[] token;
    private final BrowserSessions sessions;

    /** Guards a handler with this token, and with cookies of these sessions. */
    AccessGate(String token, BrowserSessions sessions, Handler inside) {
        super(inside);
        this.token = token.getBytes(StandardCharsets.UTF_8);
        this.sessions = sessions;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (hasToken(request) || sessions.isOpen(request) && isFromOwnPage(request)) {
            return super.handle(request, response, callback);
        }
        response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Bearer");
        new Exchange(request, response, callback, Map.of())
                .failure(HttpStatus.UNAUTHORIZED_401, TEXTS.get("unauthorized"));
        return true;
    }

    private boolean hasToken(Request request) {
        String credentials = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        return credentials != null && credentials.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(token,
                        credentials.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8));
    }

    /** An origin that is given was found to be the server's own before. */
    private static boolean isFromOwnPage(Request request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        return (site == null || OWN_SITES.contains(site))
                && (READING.contains(request.getMethod()) || request.getHeaders().contains(HttpHeader.ORIGIN));
    }
}
