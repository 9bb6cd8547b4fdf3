package org.deepworkbench.modelserver.http;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The DEEPaaS API V2 of one or several models, listening on one port. */
public final class DeepaasServer implements AutoCloseable {

    private static final String API_VERSION = "2.4.0";
    private static final int MAX_THREADS = 48;
    private static final int MIN_THREADS = 4;

    private final Server server;
    private final URI address;

    private DeepaasServer(Server server, URI address) {
        this.server = server;
        this.address = address;
    }

    /**
     * Starts to listen.
     *
     * @param host   name or address to listen at
     * @param port   port to listen at, or 0 for any that is free
     * @param token  what clients must present as bearer token; all are let in if there is none
     * @param models what is served
     * @return the server, which answers already
     * @throws IOException if the port is in use or the host is none of this machine
     */
    public static DeepaasServer start(String host, int port, Optional<String> token, List<Model> models)
            throws IOException {
        Server server = new Server(new QueuedThreadPool(MAX_THREADS, MIN_THREADS));
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        connector.setHost(host);
        connector.setPort(port);
        server.addConnector(connector);
        String shownHost = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        Router router = new Router(routes(models));
        Handler inside = token.isPresent() ? new TokenGate(token.get(), router) : router;
        server.setHandler(new HostGate(shownHost, new ApiPage(inside)));
        try {
            connector.open();
            server.start();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e.getMessage(), e);
        }
        return new DeepaasServer(server, URI.create("http://" + shownHost + ":" + connector.getLocalPort()));
    }

    private static List<Route> routes(List<Model> models) {
        List<Route> routes = new ArrayList<>();
        routes.add(get("/", Map.of("versions", List.of(version()))));
        routes.add(get("/v2/", version()));
        routes.add(get("/v2/models/", Map.of("models", models.stream().map(DeepaasServer::metadata).toList())));
        routes.add(get("/swagger.json", Swagger.describe(
                models.stream().map(model -> model.module().description()).toList(), API_VERSION)));
        routes.add(new Route("GET", "/v2/debug/", exchange -> exchange.empty(HttpStatus.NO_CONTENT_204)));
        for (Model model : models) {
            String path = "/v2/models/" + model.name() + "/";
            routes.add(get(path, metadata(model)));
            routes.addAll(new TrainEndpoints(model).routes(path + "train/"));
            routes.add(new Route("POST", path + "predict/", new PredictEndpoint(model.module())::answer));
        }
        return routes;
    }

    private static Route get(String path, Object answer) {
        return new Route("GET", path, exchange -> exchange.json(HttpStatus.OK_200, answer));
    }

    private static Map<String, Object> version() {
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("version", "stable");
        version.put("id", "v2");
        version.put("links", List.of(Map.of("rel", "self", "type", "application/json", "href", "/v2/")));
        return version;
    }

    private static Map<String, Object> metadata(Model model) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        // As the original does, whose models all have this one.
        metadata.put("id", "0");
        metadata.put("name", model.name());
        metadata.put("links", List.of(Map.of("rel", "self", "href", "/v2/models/" + model.name())));
        metadata.putAll(Descriptions.metadata(model.module().description()));
        return metadata;
    }

    /** {@return the address that it listens at, without a slash at the end} */
    public URI address() {
        return address;
    }

    /** Stops to listen and ends all requests. */
    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
