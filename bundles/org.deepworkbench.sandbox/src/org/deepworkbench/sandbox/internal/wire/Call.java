package org.deepworkbench.sandbox.internal.wire;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody asks of a service.
 *
 * @param method  such as {@code GET}
 * @param path    the pieces of the path, decoded; a trailing slash is passed over
 * @param query   the first value of each parameter, decoded
 * @param headers the first value of each header, by its name in lower case
 * @param body    in UTF-8; empty if there is none
 * @param base    scheme and authority as the caller wrote them, without a trailing slash
 */
public record Call(String method, List<String> path, Map<String, String> query, Map<String, String> headers,
        String body, String base) {

    /** Longer bodies are refused. */
    static final int LARGEST_BODY = 4 << 20;

    static Call of(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT),
                values.getFirst()));
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new IOException("more than " + LARGEST_BODY + " bytes");
        }
        List<String> path = new ArrayList<>();
        for (String piece : uri.getRawPath().split("/")) {
            if (!piece.isEmpty()) {
                path.add(decoded(piece.replace("+", "%2B")));
            }
        }
        return new Call(exchange.getRequestMethod(), path, query(uri.getRawQuery()), headers,
                new String(body, StandardCharsets.UTF_8),
                "http://" + headers.getOrDefault("host", "localhost"));
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new LinkedHashMap<>();
        if (raw != null) {
            for (String pair : raw.split("&")) {
                String[] parts = pair.split("=", 2);
                query.putIfAbsent(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
            }
        }
        return query;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a lonely percent sign
        }
    }

    /** {@return the header of that name} */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** {@return the media types of a header such as {@code Accept}, without their parameters, in lower case} */
    public List<String> mediaTypes(String header) {
        List<String> types = new ArrayList<>();
        for (String type : header(header).orElse("").split(",")) {
            String plain = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
            if (!plain.isEmpty()) {
                types.add(plain);
            }
        }
        return types;
    }

    /** {@return the parameter of that name} */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name));
    }

    /** {@return the path as it was asked for, with a leading slash} */
    public String pathText() {
        return '/' + String.join("/", path);
    }
}
