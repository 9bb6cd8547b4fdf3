package org.deepworkbench.modelserver.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;

/** Speaks to a server in tests. */
public final class Client implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final String token;

    public Client(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** An answer with its body as text. */
    public record Answer(int status, HttpResponse<String> response) {

        public String text() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            try {
                return MAPPER.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(response.body(), e);
            }
        }
    }

    public Answer get(String path) throws Exception {
        return send(request(path).GET().build());
    }

    public Answer post(String path) throws Exception {
        return send(request(path).POST(BodyPublishers.noBody()).build());
    }

    public Answer delete(String path) throws Exception {
        return send(request(path).DELETE().build());
    }

    /** Posts a file as multipart form. */
    public Answer upload(String path, String field, String fileName, byte[] content) throws Exception {
        return send(upload(path, field, fileName, content, "*/*"));
    }

    /** A request that posts a file as multipart form, and accepts a media type as answer. */
    public HttpRequest upload(String path, String field, String fileName, byte[] content, String accept) {
        String boundary = "----between";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Accept", accept).POST(BodyPublishers.ofByteArray(body.toByteArray())).build();
    }

    /** Follows server-sent events; the stream must be closed. */
    public Stream<String> events(String path, String lastEventId) throws Exception {
        HttpRequest.Builder request = request(path);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return http.send(request.build(), BodyHandlers.ofLines()).body();
    }

    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(60));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    /** Sends a request whose answer is no text. */
    public HttpResponse<byte[]> bytes(HttpRequest request) throws Exception {
        return http.send(request, BodyHandlers.ofByteArray());
    }

    public Answer send(HttpRequest request) throws Exception {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), response);
    }

    @Override
    public void close() {
        http.close();
    }
}
