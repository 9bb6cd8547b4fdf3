package org.deepworkbench.account.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Where the browser comes back to after a sign-in: a server on the loopback interface, for one answer. */
final class Homecoming implements AutoCloseable {

    private static final long MINUTES = 10;

    private final HttpServer server;
    private final BlockingQueue<URI> answers = new ArrayBlockingQueue<>(1);

    Homecoming() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0); //$NON-NLS-1$
        server.createContext("/", this::receive); //$NON-NLS-1$
        server.start();
    }

    /** {@return the address to give to the provider} */
    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void receive(HttpExchange exchange) throws IOException {
        boolean answer = exchange.getRequestURI().getPath().equals("/") && exchange.getRequestURI().getQuery() != null; //$NON-NLS-1$
        byte[] page = (answer ? Messages.Homecoming_page : "").getBytes(StandardCharsets.UTF_8); //$NON-NLS-1$
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8"); //$NON-NLS-1$ //$NON-NLS-2$
        exchange.getResponseHeaders().set("Cache-Control", "no-store"); //$NON-NLS-1$ //$NON-NLS-2$
        exchange.sendResponseHeaders(answer ? 200 : 404, page.length == 0 ? -1 : page.length);
        try (exchange) {
            exchange.getResponseBody().write(page);
        }
        if (answer) { // browsers also ask for a picture of the page
            answers.offer(address().resolve(exchange.getRequestURI()));
        }
    }

    /** {@return the address that the browser came back with} */
    URI await(IProgressMonitor monitor) throws IOException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        try {
            while (System.nanoTime() < end) {
                URI answer = answers.poll(100, TimeUnit.MILLISECONDS);
                if (answer != null) {
                    return answer;
                }
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
        throw new IOException(Messages.Browser_noReturn);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
