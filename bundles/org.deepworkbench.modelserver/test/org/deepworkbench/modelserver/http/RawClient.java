package org.deepworkbench.modelserver.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A client that keeps to no rules: it sends bytes, and reads what comes back. */
final class RawClient implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;

    RawClient(URI address) throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    /** The beginning of a request with the token; header fields follow. */
    static String head(String method, String path) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer secret\r\n";
    }

    /** The beginning of a multipart request, up to and with the empty line; a length below 0 stands for chunks. */
    static String upload(String path, long length) {
        return head("POST", path) + "Content-Type: multipart/form-data; boundary=x\r\n"
                + (length < 0 ? "Transfer-Encoding: chunked" : "Content-Length: " + length) + "\r\n\r\n";
    }

    /** The beginning of a part, up to its content. */
    static String part(String name, String fileName) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName + "\"\r\n\r\n";
    }

    RawClient send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.UTF_8));
    }

    RawClient send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** Says that nothing more will come. */
    RawClient end() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /**
     * An answer.
     *
     * @param status of HTTP
     * @param head   status line and header fields, in small letters
     * @param body   its text
     */
    record Answer(int status, String head, String body) {

        /** {@return the sentence of the failure} */
        String message() {
            try {
                JsonNode json = new ObjectMapper().readTree(body);
                return json.at("/message").asText();
            } catch (IOException e) {
                throw new AssertionError(body, e);
            }
        }
    }

    /** Reads one answer, which must tell its length. */
    Answer answer() throws IOException {
        InputStream input = socket.getInputStream();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = input.read();
            if (next < 0) {
                throw new IOException("closed after: " + head);
            }
            head.write(next);
        }
        String text = head.toString(StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int at = text.indexOf("content-length: ");
        int length = at < 0 ? 0 : Integer.parseInt(text.substring(at + 16, text.indexOf('\r', at)));
        String body = new String(input.readNBytes(length), StandardCharsets.UTF_8);
        return new Answer(Integer.parseInt(text.split(" ")[1]), text, body);
    }

    /** {@return what the server sends before it closes the connection} */
    String rest() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
