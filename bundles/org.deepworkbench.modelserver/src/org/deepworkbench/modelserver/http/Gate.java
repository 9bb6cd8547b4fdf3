package org.deepworkbench.modelserver.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
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
 * Lets only those in who know the token, and who address this machine by a name of its own, so that a web page which a
 * person visits cannot reach the server under a name that its author controls.
 */
final class Gate extends Handler.Wrapper {

    private static final Texts TEXTS = Texts.beside(Gate.class);
    private static final String SCHEME = "bearer ";
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final byte[] token;
    private final Set<String> hosts;

    /**
     * Guards a handler.
     *
     * @param token what a client must present
     * @param host  the name or address that the server listens at
     */
    Gate(String token, String host, Handler inside) {
        super(inside);
        this.token = token.getBytes(StandardCharsets.UTF_8);
        this.hosts = LOOPBACK.contains(host) ? LOOPBACK : Set.of();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (isKnownHost(request) && hasToken(request)) {
            return super.handle(request, response, callback);
        }
        response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Bearer");
        new Exchange(request, response, callback, Map.of())
                .failure(HttpStatus.UNAUTHORIZED_401, TEXTS.get("unauthorized"));
        return true;
    }

    private boolean isKnownHost(Request request) {
        return hosts.isEmpty() || hosts.contains(String.valueOf(Request.getServerName(request)).toLowerCase(Locale.ROOT));
    }

    private boolean hasToken(Request request) {
        String credentials = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        if (credentials == null || !credentials.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        byte[] given = credentials.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(token, given);
    }
}
