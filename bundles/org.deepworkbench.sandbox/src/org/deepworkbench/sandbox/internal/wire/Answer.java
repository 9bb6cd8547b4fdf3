package org.deepworkbench.sandbox.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a service answers.
 *
 * @param status  the HTTP status code
 * @param type    the media type; empty where there is no body
 * @param body    its bytes
 * @param headers further headers
 */
public record Answer(int status, String type, byte[] body, Map<String, String> headers) {

    private static final String JSON = "application/json";

    public Answer {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** {@return an answer in JSON} */
    public static Answer json(int status, Object value) {
        return new Answer(status, JSON, Json.write(value), Map.of());
    }

    /** {@return an answer as text of a media type} */
    public static Answer text(int status, String type, String text) {
        return new Answer(status, type, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** {@return an answer without a body} */
    public static Answer empty(int status) {
        return new Answer(status, "", new byte[0], Map.of());
    }

    /** {@return the same with one more header} */
    public Answer with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, type, body, more);
    }

    /** {@return the same with all of these headers} */
    public Answer with(Map<String, String> more) {
        Answer answer = this;
        for (Map.Entry<String, String> header : more.entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }

    /** {@return the same with another body} */
    Answer withBody(byte[] other) {
        return new Answer(status, type, other, headers);
    }
}
