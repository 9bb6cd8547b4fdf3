package org.deepworkbench.modelserver.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A path of the API with one method.
 *
 * @param method   HTTP method
 * @param path     the path; a segment in braces stands for any text
 * @param endpoint what answers
 */
record Route(String method, String path, Endpoint endpoint) {

    /** Answers a request. */
    @FunctionalInterface
    interface Endpoint {

        /** Answers; anything thrown becomes an error answer. */
        void answer(Exchange exchange) throws Exception;
    }

    /** {@return the texts in the places of the path, if the path fits, slash by slash} */
    Optional<Map<String, String>> match(String asked) {
        String[] pattern = path.split("/", -1);
        String[] segments = asked.split("/", -1);
        if (pattern.length != segments.length) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < pattern.length; i++) {
            if (pattern[i].startsWith("{") && !segments[i].isEmpty()) {
                parameters.put(pattern[i].substring(1, pattern[i].length() - 1), segments[i]);
            } else if (!pattern[i].equals(segments[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }
}
