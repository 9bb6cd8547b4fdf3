package org.deepworkbench.modelserver.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.ModuleException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the endpoint for a request, and turns what goes wrong in it into an answer. */
final class Router extends Handler.Abstract {

    private static final Logger LOG = LoggerFactory.getLogger(Router.class);
    private static final Texts TEXTS = Texts.beside(Router.class);

    private final List<Route> routes;
    private final Limits limits;

    /** Finds among these, and hears clients out that it refuses within the limits. */
    Router(List<Route> routes, Limits limits) {
        this.routes = List.copyOf(routes);
        this.limits = limits;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = Request.getPathInContext(request);
        List<Route> matching = matching(path);
        Exchange unmatched = new Exchange(request, response, callback, Map.of());
        if (matching.isEmpty()) {
            elsewhere(path, unmatched);
            return true;
        }
        String method = "HEAD".equals(request.getMethod()) ? "GET" : request.getMethod();
        Optional<Route> route = matching.stream().filter(r -> r.method().equals(method)).findFirst();
        if (route.isEmpty()) {
            response.getHeaders().put(HttpHeader.ALLOW, String.join(",", new TreeSet<>(
                    matching.stream().map(Route::method).toList())));
            unmatched.status(HttpStatus.METHOD_NOT_ALLOWED_405);
        } else {
            answer(route.get(), new Exchange(request, response, callback, route.get().match(path).orElseThrow()));
        }
        return true;
    }

    private void elsewhere(String path, Exchange exchange) {
        if (matching(path + "/").isEmpty()) {
            exchange.status(HttpStatus.NOT_FOUND_404);
        } else {
            HttpURI uri = exchange.request().getHttpURI();
            exchange.redirect(uri.getPath() + "/" + (uri.getQuery() == null ? "" : "?" + uri.getQuery()));
        }
    }

    private List<Route> matching(String path) {
        return routes.stream().filter(route -> route.match(path).isPresent()).toList();
    }

    private void answer(Route route, Exchange exchange) {
        try {
            route.endpoint().answer(exchange);
        } catch (InvalidArgumentsException e) {
            // The original leaves the character set out here.
            exchange.answer(HttpStatus.UNPROCESSABLE_ENTITY_422, "application/json", Json.bytes(e.problems()));
        } catch (ModuleException e) {
            exchange.failure(HttpStatus.BAD_REQUEST_400, e.getMessage());
        } catch (RefusedException e) {
            exchange.refuse(e.status(), e.getMessage(), limits);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exchange.callback().failed(e);
        } catch (Exception | OutOfMemoryError e) {
            LOG.error("{} {} failed", exchange.request().getMethod(), route.path(), e);
            if (exchange.response().isCommitted()) {
                exchange.callback().failed(e);
            } else {
                exchange.failure(HttpStatus.INTERNAL_SERVER_ERROR_500, TEXTS.get("unexpected", e));
            }
        }
    }
}
