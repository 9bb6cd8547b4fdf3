package org.deepworkbench.modelserver.http;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.module.ModuleDescription;
import org.deepworkbench.modelserver.training.Trainings;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The DEEPaaS API V2 of one module, listening on one port. */
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
     * @param host      name or address to listen at
     * @param port      port to listen at, or 0 for any that is free
     * @param token     what clients must present as bearer token; all are let in if there is none
     * @param module    what is served
     * @param trainings its trainings
     * @return the server, which answers already
     * @throws IOException if the port is in use or the host is none of this machine
     */
    public static DeepaasServer start(String host, int port, Optional<String> token, Module module,
            Trainings trainings) throws IOException {
        Server server = new Server(new QueuedThreadPool(MAX_THREADS, MIN_THREADS));
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        connector.setHost(host);
        connector.setPort(port);
        server.addConnector(connector);
        String shownHost = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        Router router = new Router(routes(module, trainings));
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

    private static List<Route> routes(Module module, Trainings trainings) {
        ModuleDescription description = module.description();
        String model = "/v2/models/" + description.name() + "/";
        List<Route> routes = new ArrayList<>();
        routes.add(get("/", Map.of("versions", List.of(version()))));
        routes.add(get("/v2/", version()));
        routes.add(get("/v2/models/", Map.of("models", List.of(metadata(description)))));
        routes.add(get(model, metadata(description)));
        routes.add(get("/swagger.json", Swagger.describe(description, API_VERSION)));
        routes.add(new Route("GET", "/v2/debug/", exchange -> exchange.empty(HttpStatus.NO_CONTENT_204)));
        routes.addAll(new TrainEndpoints(module, trainings).routes(model + "train/"));
        routes.add(new Route("POST", model + "predict/", new PredictEndpoint(module)::answer));
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

    private static Map<String, Object> metadata(ModuleDescription description) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("id", "0");
        metadata.put("name", description.name());
        metadata.put("links", List.of(Map.of("rel", "self", "href", "/v2/models/" + description.name())));
        metadata.put("description", description.description());
        metadata.put("author", description.author());
        metadata.put("version", description.version());
        metadata.put("url", description.url());
        metadata.put("license", description.license());
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
