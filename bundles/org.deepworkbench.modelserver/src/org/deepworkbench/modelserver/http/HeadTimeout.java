package org.deepworkbench.modelserver.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.modelserver.Texts;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which no request arrives in time, however busily single bytes of it do. A handler around all
 * others, and told of connections.
 */
final class HeadTimeout extends Handler.Wrapper implements Connection.Listener {

    private static final Texts TEXTS = Texts.beside(HeadTimeout.class);

    private final Limits limits;
    private final Map<Connection, Wait> waiting = new ConcurrentHashMap<>();

    HeadTimeout(Limits limits, Handler inside) {
        super(inside);
        this.limits = limits;
    }

    /**
     * A connection that is to send a request.
     *
     * @param read bytes that it had sent before
     * @param end  closes it
     */
    private record Wait(long read, Scheduler.Task end) {
    }

    @Override
    public void onOpened(Connection connection) {
        await(connection, limits.patience());
    }

    @Override
    public void onClosed(Connection connection) {
        Wait wait = waiting.remove(connection);
        if (wait != null) {
            wait.end().cancel();
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Connection connection = request.getConnectionMetaData().getConnection();
        Wait wait = waiting.remove(connection);
        if (wait == null) {
            // It arrived while the connection was being closed.
            callback.failed(new IllegalStateException());
            return true;
        }
        wait.end().cancel();
        Request.addCompletionListener(request, failure -> await(connection, limits.keptOpen()));
        return super.handle(request, response, callback);
    }

    private void await(Connection connection, Duration patience) {
        if (connection.getEndPoint().isOpen()) {
            Scheduler.Task end = getServer().getScheduler().schedule(() -> close(connection), patience.toMillis(),
                    TimeUnit.MILLISECONDS);
            waiting.put(connection, new Wait(connection.getBytesIn(), end));
        }
    }

    private void close(Connection connection) {
        Wait wait = waiting.remove(connection);
        if (wait == null) {
            return;
        }
        // Closing the connection itself would make Jetty answer half a request on its own.
        EndPoint end = connection.getEndPoint();
        if (connection.getBytesIn() > wait.read()) {
            end.write(Callback.from(end::close), late());
        } else {
            end.close();
        }
    }

    private static ByteBuffer late() {
        byte[] body = Json.bytes(Map.of("message", TEXTS.get("head.slow")));
        String head = "HTTP/1.1 " + HttpStatus.REQUEST_TIMEOUT_408 + " Request Timeout\r\n"
                + "Content-Type: application/json; charset=utf-8\r\nContent-Length: " + body.length
                + "\r\nConnection: close\r\n\r\n";
        return ByteBuffer.wrap((head + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }
}
