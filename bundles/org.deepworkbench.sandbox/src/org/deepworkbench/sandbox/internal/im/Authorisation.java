package org.deepworkbench.sandbox.internal.im;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.sandbox.internal.wire.Call;
import org.deepworkbench.sandbox.internal.wire.Refused;

/**
 * Who is calling, and with which clouds.
 *
 * @param user     of the service
 * @param password of that user, or a token
 * @param token    whether it is a token, of which a user has many
 * @param clouds   a map of keys and values for each cloud
 */
record Authorisation(String user, String password, boolean token, List<Map<String, String>> clouds) {

    private static final String SERVICE = "InfrastructureManager";
    /** Not a line feed: the two characters that stand for one. */
    private static final String BETWEEN_LINES = "\\\\n";

    /** @throws Refused with 401 if there is nothing, with 403 if nobody is named for the service itself */
    static Authorisation of(Call call) throws Refused {
        String header = call.header("AUTHORIZATION").filter(text -> !text.isBlank())
                .orElseThrow(() -> new Refused(401, "No authentication data provided"));
        if (header.startsWith("Bearer ")) {
            return new Authorisation("user", header.substring(7).strip(), true, List.of());
        }
        if (header.startsWith("Basic ")) {
            return basic(header.substring(6).strip());
        }
        Optional<Map<String, String>> service = Optional.empty();
        List<Map<String, String>> clouds = new ArrayList<>();
        for (String line : header.split(BETWEEN_LINES)) {
            Map<String, String> entries = entries(line);
            if (SERVICE.equals(entries.get("type"))) {
                service = Optional.of(entries);
            } else if (entries.containsKey("type")) {
                clouds.add(entries);
            }
        }
        Map<String, String> mine = service
                .orElseThrow(() -> new Refused(403, "No credentials provided for the InfrastructureManager."));
        boolean token = mine.containsKey("token");
        return new Authorisation(token ? "user" : mine.getOrDefault("username", ""),
                mine.getOrDefault(token ? "token" : "password", ""), token, clouds);
    }

    private static Authorisation basic(String encoded) throws Refused {
        try {
            String[] parts = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
            return new Authorisation(parts[0], parts.length == 2 ? parts[1] : "", false,
                    List.of());
        } catch (IllegalArgumentException e) {
            throw new Refused(401, "No authentication data provided");
        }
    }

    /** {@return what stands in a line {@code key = value; key = value}; a value may be in quotes of either kind} */
    private static Map<String, String> entries(String line) {
        Map<String, String> entries = new LinkedHashMap<>();
        StringBuilder part = new StringBuilder();
        char quote = 0;
        for (char next : (line + ';').toCharArray()) {
            if (next == ';' && quote == 0) {
                String[] pair = part.toString().split("=", 2);
                if (pair.length == 2) {
                    entries.put(pair[0].strip(), bare(pair[1].strip()));
                }
                part.setLength(0);
            } else {
                boolean mark = next == '\'' || next == '"';
                quote = mark && quote == 0 && part.toString().stripTrailing().endsWith("=") ? next
                        : next == quote ? 0 : quote;
                part.append(next);
            }
        }
        return entries;
    }

    private static String bare(String value) {
        boolean quoted = value.length() > 1 && (value.charAt(0) == '\'' || value.charAt(0) == '"')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** {@return the cloud of that id} */
    Optional<Map<String, String>> cloud(String id) {
        return clouds.stream().filter(cloud -> id.equals(cloud.get("id"))).findFirst();
    }

    /** {@return what kind of cloud machines are made on} */
    String provider() {
        return clouds.stream().map(cloud -> cloud.get("type")).findFirst().orElse("sandbox");
    }
}
