package org.deepworkbench.modelserver.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.Texts;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/**
 * One request and its answer, which is given once.
 *
 * @param request    what came
 * @param response   where the answer goes
 * @param callback   told when the answer is complete
 * @param parameters values of the places in the path, such as {@code uuid}
 */
record Exchange(Request request, Response response, Callback callback, Map<String, String> parameters) {

    private static final Texts TEXTS = Texts.beside(Exchange.class);
    private static final int MAX_PARAMETERS = 1000;

    /**
     * {@return the texts of the query by name}
     *
     * @throws RefusedException if there are too many, or they are not written in UTF-8
     */
    Map<String, List<String>> query() throws RefusedException {
        String query = request.getHttpURI().getQuery();
        if (query != null && query.chars().filter(c -> c == '&').count() >= MAX_PARAMETERS) {
            throw new RefusedException(HttpStatus.BAD_REQUEST_400, TEXTS.get("query.many", MAX_PARAMETERS));
        }
        Map<String, List<String>> texts = new LinkedHashMap<>();
        try {
            for (Fields.Field field : Request.extractQueryParameters(request)) {
                texts.put(field.getName(), field.getValues());
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new RefusedException(HttpStatus.BAD_REQUEST_400, TEXTS.get("query.encoding"));
        }
        return texts;
    }

    /** Answers with JSON. */
    void json(int status, Object value) {
        answer(status, "application/json; charset=utf-8", Json.bytes(value));
    }

    /** Answers with a sentence as the API's {@code Failure}. */
    void failure(int status, String message) {
        json(status, Map.of("message", message));
    }

    /** Answers with the status alone, in the words of the original service. */
    void status(int status) {
        answer(status, "text/plain; charset=utf-8",
                (status + ": " + HttpStatus.getMessage(status)).getBytes(StandardCharsets.UTF_8));
    }

    /** Answers without a body. */
    void empty(int status) {
        response.setStatus(status);
        callback.succeeded();
    }

    /** Sends the client to another address for good, with the same method. */
    void redirect(String location) {
        response.getHeaders().put(HttpHeader.LOCATION, location);
        status(HttpStatus.PERMANENT_REDIRECT_308);
    }

    /**
     * Refuses the request. Who still sends is heard out, within the limits: a client that is cut off while it sends
     * does not look for the answer.
     */
    void refuse(int status, String message, Limits limits) {
        byte[] body = Json.bytes(Map.of("message", message));
        head(status, "application/json; charset=utf-8", body.length);
        response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
        response.write(true, ByteBuffer.wrap(body), Callback.from(
                () -> Content.Source.consumeAll(new MeteredSource(request, limits),
                        Callback.from(callback::succeeded, failure -> callback.succeeded())),
                callback::failed));
    }

    /** Answers with these bytes. */
    void answer(int status, String type, byte[] body) {
        head(status, type, body.length);
        if (HttpStatus.isClientError(status) && request.getLength() != 0) {
            // What is left of a refused upload is not read, and then the connection cannot serve another request.
            response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
        }
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    private void head(int status, String type, int length) {
        response.setStatus(status);
        response.getHeaders().put(new HttpField(HttpHeader.CONTENT_TYPE, type));
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, length);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
    }
}
