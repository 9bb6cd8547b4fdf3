package org.deepworkbench.modelserver.http;

import java.util.Map;
import org.deepworkbench.modelserver.Texts;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses what the page of another server asks for in a person's browser, also of one on another port of this machine.
 * Programs tell no origin, and are let pass.
 */
final class OriginGate extends Handler.Wrapper {

    private static final Texts TEXTS = Texts.beside(OriginGate.class);

    OriginGate(Handler inside) {
        super(inside);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        String host = request.getHeaders().get(HttpHeader.HOST);
        // The scheme is not compared: a proxy in front of a container may add the encryption.
        if (origin == null || origin.replaceFirst("^https?://", "").equalsIgnoreCase(host)) {
            return super.handle(request, response, callback);
        }
        new Exchange(request, response, callback, Map.of()).failure(HttpStatus.FORBIDDEN_403, TEXTS.get("origin"));
        return true;
    }
}
