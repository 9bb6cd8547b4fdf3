package org.deepworkbench.sandbox.internal.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who answers a call, by its method and path. */
public final class Routes {

    /** Answers one kind of call. */
    @FunctionalInterface
    public interface Handler {

        /**
         * @param call  what is asked
         * @param names what stands in the path where the route has {@code *}
         */
        Answer handle(Call call, List<String> names) throws Refused;
    }

    private record Route(String method, List<String> pattern, Handler handler) {

        Optional<List<String>> match(List<String> path) {
            if (path.size() != pattern.size()) {
                return Optional.empty();
            }
            List<String> names = new ArrayList<>();
            for (int i = 0; i < path.size(); i++) {
                if (pattern.get(i).equals("*")) {
                    names.add(path.get(i));
                } else if (!pattern.get(i).equals(path.get(i))) {
                    return Optional.empty();
                }
            }
            return Optional.of(names);
        }
    }

    private final List<Route> routes = new ArrayList<>();

    /**
     * Adds a route; the first that fits is taken.
     *
     * @param path such as {@code deployments/*}
     */
    public Routes on(String method, String path, Handler handler) {
        routes.add(new Route(method, path.isEmpty() ? List.of() : List.of(path.split("/")), handler));
        return this;
    }

    /**
     * Answers a call.
     *
     * @throws Refused with 404 or 405 if no route fits, or as its handler says
     */
    public Answer answer(Call call) throws Refused {
        boolean known = false;
        for (Route route : routes) {
            Optional<List<String>> names = route.match(call.path());
            if (names.isPresent() && route.method().equals(call.method())) {
                return route.handler().handle(call, names.get());
            }
            known |= names.isPresent();
        }
        throw known ? new Refused(405, "Request method '" + call.method() + "' not supported")
                : new Refused(404, "Not found: '" + call.pathText() + "'");
    }
}
