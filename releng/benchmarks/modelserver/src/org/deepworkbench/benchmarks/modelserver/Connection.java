package org.deepworkbench.benchmarks.modelserver;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept connection of a client that costs little itself. */
final class Connection implements AutoCloseable {

    private final Socket socket;
    private final InputStream input;
    private final String fields;

    Connection(URI address) throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        input = new BufferedInputStream(socket.getInputStream());
        fields = " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nAuthorization: Bearer " + MeasuredServer.TOKEN
                + "\r\n";
    }

    String get(String path) throws IOException {
        return ask("GET", path, "", new byte[0]);
    }

    String post(String path) throws IOException {
        return ask("POST", path, "Content-Length: 0\r\n", new byte[0]);
    }

    String delete(String path) throws IOException {
        return ask("DELETE", path, "", new byte[0]);
    }

    /** Posts a file in the field {@code image}. */
    String upload(String path, byte[] file) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"image\"; filename=\"a.png\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return ask("POST", path, "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: " + body.size()
                + "\r\n", body.toByteArray());
    }

    /** Follows events to their end, and returns how many bytes they were; the connection cannot be used afterwards. */
    long follow(String path) throws IOException {
        socket.getOutputStream().write(("GET " + path + fields + "Connection: close\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        return input.transferTo(OutputStream.nullOutputStream());
    }

    private String ask(String method, String path, String more, byte[] body) throws IOException {
        byte[] head = (method + " " + path + fields + more + "\r\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream request = new ByteArrayOutputStream(head.length + body.length);
        request.writeBytes(head);
        request.writeBytes(body);
        request.writeTo(socket.getOutputStream());
        String status = line();
        int length = 0;
        for (String field = line(); !field.isEmpty(); field = line()) {
            if (field.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(field.substring("content-length:".length()).strip());
            }
        }
        String answer = new String(input.readNBytes(length), StandardCharsets.UTF_8);
        if (!status.contains(" 200 ")) {
            throw new IOException(method + " " + path + ": " + status + " " + answer);
        }
        return answer;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                throw new IOException("closed after " + line);
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
