package org.deepworkbench.sandbox.internal.wire;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.deepworkbench.sandbox.Mishap;
import org.deepworkbench.sandbox.Sandbox;

/** A service on a port of this machine, with everything on the way to it that can go wrong. */
public final class Front implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Front.class.getName());
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final Service service;
    private final Dice dice;
    private final Duration silence;
    private final Optional<Duration> skew;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("sandbox-call-", 0).factory());
    private final HttpServer server;
    private final Relay relay;

    /**
     * @param port    where it listens; 0 for any free port
     * @param service answers
     * @param dice    decides what goes wrong
     * @param speed   how much shorter silences are
     * @param skew    how wrong the clock is that dates the answers, where it is
     * @throws IOException if the port is taken
     */
    public Front(int port, Service service, Dice dice, double speed, Optional<Duration> skew) throws IOException {
        this.service = service;
        this.dice = dice;
        this.silence = Duration.ofNanos((long) (SILENCE.toNanos() / speed));
        this.skew = skew;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        try {
            relay = new Relay(port, server.getAddress());
        } catch (IOException e) {
            threads.close();
            throw e;
        }
        server.start();
    }

    /** {@return where clients reach it} */
    public URI address() {
        return URI.create("http://127.0.0.1:" + relay.port());
    }

    @Override
    public void close() {
        relay.close();
        server.stop(0);
        threads.shutdownNow();
        threads.close();
    }

    private void serve(HttpExchange exchange) {
        try (exchange) {
            serve(Call.of(exchange), exchange);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "a connection was lost", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the sandbox is being closed
        }
    }

    private void serve(Call call, HttpExchange exchange) throws IOException, InterruptedException {
        Optional<Mishap> mishap = dice.onTheWay();
        Optional<RelayedConnection> connection = relay.connection(exchange.getRemoteAddress().getPort());
        if (mishap.isEmpty()) {
            send(done(call), exchange, connection, Optional.empty());
            return;
        }
        switch (mishap.get()) {
            case SILENCE -> silent(call, exchange, connection);
            case RESET -> {
                doneOrLost(call);
                connection.ifPresent(RelayedConnection::reset);
            }
            case CUT_BODY -> send(done(call), exchange, connection, Optional.of(Spoiling.CUT));
            case DUPLICATE -> send(done(call), exchange, connection, Optional.of(Spoiling.TWICE));
            case BROKEN_JSON -> send(Gateway.broken(done(call)), exchange, connection, Optional.empty());
            case INTERNAL_ERROR -> {
                doneOrLost(call);
                send(Gateway.error(service, call), exchange, connection, Optional.empty());
            }
            case HTML -> {
                doneOrLost(call);
                send(Gateway.page(), exchange, connection, Optional.empty());
            }
            default -> send(Gateway.refusal(mishap.get(), service, call), exchange, connection, Optional.empty());
        }
    }

    private void silent(Call call, HttpExchange exchange, Optional<RelayedConnection> connection)
            throws IOException, InterruptedException {
        boolean doneFirst = dice.coin();
        Optional<Answer> early = doneFirst ? Optional.of(done(call)) : Optional.empty();
        Thread.sleep(silence);
        send(early.isPresent() ? early.get() : done(call), exchange, connection, Optional.empty());
    }

    /** Half of what is lost is lost on the way to the service, half on the way back. */
    private void doneOrLost(Call call) {
        if (dice.coin()) {
            done(call);
        }
    }

    private Answer done(Call call) {
        try {
            return service.answer(call);
        } catch (Refused refused) {
            return Gateway.said(service, call, refused);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "the sandbox has a fault of its own", e);
            return service.refusal(call, new Refused(500, "Unexpected error: " + e.getMessage()));
        }
    }

    private void send(Answer answer, HttpExchange exchange, Optional<RelayedConnection> connection,
            Optional<Spoiling> spoiling) throws IOException {
        boolean bodiless = exchange.getRequestMethod().equals("HEAD") || answer.status() == 204;
        int length = bodiless ? 0 : answer.body().length;
        Optional<Spoiling> dated = skew.map(wrong -> Spoiling.dated(Instant.now().plus(wrong)));
        dated.map(first -> Spoiling.both(first, spoiling)).or(() -> spoiling)
                .ifPresent(all -> connection.ifPresent(each -> each.spoilNext(all, length)));
        Headers headers = exchange.getResponseHeaders();
        headers.set("Server", "DEEP-Workbench-sandbox");
        headers.set(Sandbox.HEADER, service.name());
        if (!answer.type().isEmpty()) {
            headers.set("Content-Type", answer.type());
        }
        answer.headers().forEach(headers::set);
        exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
        if (length > 0) {
            exchange.getResponseBody().write(answer.body());
        }
    }
}
