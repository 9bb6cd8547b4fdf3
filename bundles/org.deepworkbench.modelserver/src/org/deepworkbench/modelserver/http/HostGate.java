package org.deepworkbench.modelserver.http;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.modelserver.Texts;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets only those in who address a server on the loopback by one of its own names, so that a web page which a person
 * visits cannot reach it under a name that the page's author controls. A server that listens elsewhere has names that
 * it does not know, and lets all in.
 */
final class HostGate extends Handler.Wrapper {

    private static final Texts TEXTS = Texts.beside(HostGate.class);
    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

    private final boolean guarded;

    /** Guards a handler of a server that listens at this name or address. */
    HostGate(String host, Handler inside) {
        super(inside);
        this.guarded = ServerSettings.isLoopback(host);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String host = String.valueOf(Request.getServerName(request)).toLowerCase(Locale.ROOT);
        if (!guarded || NAMES.contains(host)) {
            return super.handle(request, response, callback);
        }
        new Exchange(request, response, callback, Map.of()).failure(HttpStatus.UNAUTHORIZED_401, TEXTS.get("host"));
        return true;
    }
}
