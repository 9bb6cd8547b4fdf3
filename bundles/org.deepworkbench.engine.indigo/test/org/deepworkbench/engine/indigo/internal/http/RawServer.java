package org.deepworkbench.engine.indigo.internal.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server of the tests that answers, and breaks off, exactly as a test says. One request for each connection. */
public final class RawServer implements AutoCloseable {

    /** What was asked; the names of headers are in lower case. */
    public record Request(String method, String path, Map<String, String> headers, String body) {

        public String line() {
            return method + " " + path;
        }
    }

    /** What is done to the connection. */
    @FunctionalInterface
    public interface Answer {

        void to(Socket connection) throws IOException;
    }

    /** Decides on an answer. */
    @FunctionalInterface
    public interface Script {

        Answer answer(Request request);
    }

    private final ServerSocket listening;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Script script;

    public RawServer(Script script) {
        this.script = script;
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = listening.accept();
                open.add(connection);
                Thread.ofVirtual().start(() -> serve(connection));
            }
        } catch (IOException e) {
            return; // closed
        }
    }

    private void serve(Socket connection) {
        try {
            Request request = read(new BufferedInputStream(connection.getInputStream()));
            requests.add(request);
            script.answer(request).to(connection);
        } catch (IOException e) {
            return; // the client broke off
        }
    }

    private static Request read(InputStream in) throws IOException {
        String[] head = line(in).split(" ");
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Request(head[0], head[1], headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("closed");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** {@return an answer that is whole} */
    public static Answer reply(int status, String type, String body, String... headers) {
        return raw(status, type, body.getBytes(StandardCharsets.UTF_8).length, body, headers);
    }

    public static Answer json(int status, String body, String... headers) {
        return reply(status, "application/json", body.replace('\'', '"'), headers);
    }

    /** {@return an answer of which half is missing} */
    public static Answer cut(int status, String body) {
        return raw(status, "application/json", body.length() * 2, body);
    }

    private static Answer raw(int status, String type, int length, String body, String... headers) {
        List<String> lines = new ArrayList<>(List.of("HTTP/1.1 " + status + " x", "Connection: close",
                "Content-Type: " + type));
        if (status != 204) {
            lines.add("Content-Length: " + length);
        }
        lines.addAll(List.of(headers));
        byte[] all = (String.join("\r\n", lines) + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
        return connection -> {
            connection.getOutputStream().write(all);
            connection.close();
        };
    }

    /** {@return a connection that is torn down} */
    public static Answer reset() {
        return connection -> {
            connection.setSoLinger(true, 0);
            connection.close();
        };
    }

    /** {@return no answer at all} */
    public static Answer silence() {
        return connection -> { };
    }

    public void script(Script newScript) {
        script = newScript;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/");
    }

    /** {@return all that was asked, in order} */
    public List<Request> requests() {
        return requests;
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket connection : open) {
            connection.close();
        }
    }
}
