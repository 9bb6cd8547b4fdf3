package org.deepworkbench.engine.indigo.internal.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.spi.http.PlainText;

/** The words with which a service tells of an error, whichever of its ways it chose. */
final class Words {

    private static final int LONGEST = 1000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Words() {
    }

    /** {@return them on one line; empty if it said nothing} */
    static String of(Reply reply) {
        return json(reply.text()).flatMap(Words::ofJson)
                .map(words -> PlainText.of(words, "text/plain", LONGEST)) //$NON-NLS-1$
                .orElseGet(() -> PlainText.of(reply.text(), reply.contentType(), LONGEST));
    }

    /** {@return whether they come in the form that these services give them, which gateways do not know} */
    static boolean areItsOwn(Reply reply) {
        return json(reply.text()).filter(json -> json.path("code").asInt() == reply.status()).isPresent(); //$NON-NLS-1$
    }

    /** Proxies call JSON what is none, and services call text what is JSON. */
    private static Optional<JsonNode> json(String text) {
        try {
            return text.stripLeading().startsWith("{") ? Optional.of(JSON.readTree(text)) : Optional.empty(); //$NON-NLS-1$
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The Orchestrator says code, title and message, the IM message and code, what checks the token error. */
    private static Optional<String> ofJson(JsonNode json) {
        List<String> words = Stream.of("title", "error", "message", "error_description") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                .map(json::path).filter(JsonNode::isTextual).map(JsonNode::asText).map(String::strip)
                .filter(text -> !text.isEmpty()).distinct().toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(": ", words)); //$NON-NLS-1$
    }
}
