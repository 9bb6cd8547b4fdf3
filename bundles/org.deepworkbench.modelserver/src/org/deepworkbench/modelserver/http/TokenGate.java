package org.deepworkbench.modelserver.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import org.deepworkbench.modelserver.Texts;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets only those in who know the token; how long the answer takes tells nothing about it. */
final class TokenGate extends Handler.Wrapper {

    private static final Texts TEXTS = Texts.beside(TokenGate.class);
    private static final String SCHEME = "bearer ";

    private final byte[] token;

    /** Guards a handler with this token. */
    TokenGate(String token, Handler inside) {
        super(inside);
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String credentials = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        if (credentials != null && credentials.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && isToken(credentials.substring(SCHEME.length()).strip())) {
            return super.handle(request, response, callback);
        }
        response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Bearer");
        new Exchange(request, response, callback, Map.of())
                .failure(HttpStatus.UNAUTHORIZED_401, TEXTS.get("unauthorized"));
        return true;
    }

    private boolean isToken(String given) {
        return MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8));
    }
}
