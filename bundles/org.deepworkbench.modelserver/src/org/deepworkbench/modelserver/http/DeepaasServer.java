package org.deepworkbench.modelserver.http;

import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The DEEPaaS API V2 of one or several models, listening on one port. */
public final class DeepaasServer implements AutoCloseable {

    private static final String API_VERSION = "2.4.0";
    private static final int MAX_THREADS = 64;
    private static final int MIN_THREADS = 4;
    private static final int IDLE_THREAD_MILLIS = 60_000;
    private static final int HEAD_BYTES = 32 << 10;

    private final Server server;
    private final UploadFolder uploads;
    private final URI address;

    private DeepaasServer(Server server, UploadFolder uploads, URI address) {
        this.server = server;
        this.uploads = uploads;
        this.address = address;
    }

    /**
     * Starts to listen.
     *
     * @param models what is served
     * @return the server, which answers already
     * @throws IOException if the port is in use, the host is none of this machine, or uploads have no place
     */
    public static DeepaasServer start(ServerSettings settings, List<Model> models) throws IOException {
        UploadFolder uploads = UploadFolder.open(settings.work());
        // Jetty's own queue would ask the platform's management for the width of a cache line, a third of the start.
        Server server = new Server(new QueuedThreadPool(MAX_THREADS, MIN_THREADS, IDLE_THREAD_MILLIS,
                new LinkedBlockingQueue<>()));
        HeadTimeout outside = new HeadTimeout(settings.limits(), handlers(settings, models, uploads));
        server.setHandler(outside);
        server.setErrorHandler(new Failures(HEAD_BYTES));
        ServerConnector connector = connector(server, settings);
        connector.addBean(outside);
        server.addConnector(connector);
        try {
            connector.open();
            server.start();
        } catch (Exception e) {
            uploads.close();
            throw e instanceof IOException known ? known : new IOException(e.getMessage(), e);
        }
        return new DeepaasServer(server, uploads,
                URI.create("http://" + settings.shownHost() + ":" + connector.getLocalPort()));
    }

    /** {@return what a request comes through, from its address to its endpoint} */
    private static Handler handlers(ServerSettings settings, List<Model> models, UploadFolder uploads) {
        BrowserSessions sessions = new BrowserSessions(InstantSource.system());
        List<Route> routes = new ArrayList<>(routes(models, uploads, settings.limits()));
        routes.add(ApiPage.link(sessions));
        Router router = new Router(routes, settings.limits());
        Handler inside = settings.token().isPresent()
                ? new AccessGate(settings.token().get(), sessions, router) : router;
        return new HostGate(settings.host(), new OriginGate(new ApiPage(sessions, inside)));
    }

    private static ServerConnector connector(Server server, ServerSettings settings) {
        Limits limits = settings.limits();
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setRequestHeaderSize(HEAD_BYTES);
        configuration.setIdleTimeout(limits.patience().toMillis());
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(limits.keptOpen().toMillis());
        connector.addBean(new NetworkConnectionLimit(limits.connections(), connector));
        return connector;
    }

    private static List<Route> routes(List<Model> models, UploadFolder uploads, Limits limits) {
        UploadDesk desk = new UploadDesk(uploads, limits);
        Semaphore computing = new Semaphore(limits.predictions(), true);
        EventStream events = new EventStream(limits.streams());
        List<Route> routes = new ArrayList<>();
        routes.add(get("/", Map.of("versions", List.of(version()))));
        routes.add(get("/v2/", version()));
        routes.add(get("/v2/models/", Map.of("models", models.stream().map(DeepaasServer::metadata).toList())));
        routes.add(new Route("GET", "/swagger.json", exchange -> exchange.json(HttpStatus.OK_200, Swagger.describe(
                models.stream().map(model -> model.module().description()).toList(), API_VERSION))));
        routes.add(new Route("GET", "/v2/debug/", exchange -> exchange.empty(HttpStatus.NO_CONTENT_204)));
        for (Model model : models) {
            String path = "/v2/models/" + model.name() + "/";
            routes.add(get(path, metadata(model)));
            routes.addAll(new TrainEndpoints(model, events).routes(path + "train/"));
            routes.add(new Route("POST", path + "predict/",
                    new PredictEndpoint(model.module(), desk, computing)::answer));
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

    /** Stops to listen, ends all requests, and removes their files. */
    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            uploads.close();
        }
    }
}
