package org.deepworkbench.sandbox.internal.im;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.deepworkbench.sandbox.internal.wire.Answer;
import org.deepworkbench.sandbox.internal.wire.Call;
import org.deepworkbench.sandbox.internal.wire.Refused;

/** Answers in the form that the caller accepts: JSON, or plainly. */
final class Formats {

    static final String PLAIN = "text/plain";
    static final String URIS = "text/uri-list";

    private static final String JSON = "application/json";
    private static final String PAGE = """
            <!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
            <html>
                <head>
                    <title>Error %1$d.</title>
                </head>
                <body>
                    <h1>Code: %1$d.</h1>
                    <h1>Message: %2$s</h1>
                </body>
            </html>
            """;

    private Formats() {
    }

    /** {@return a text or, in JSON, a field with it} */
    static Answer field(Call call, String name, Object value) throws Refused {
        return wantsJson(call, PLAIN) ? Answer.json(200, Map.of(name, value))
                : Answer.text(200, PLAIN, String.valueOf(value));
    }

    /** {@return an answer that is always JSON} */
    static Answer json(Call call, String name, Object value) throws Refused {
        wantsJson(call, JSON);
        return Answer.json(200, Map.of(name, value));
    }

    /** {@return an object that is always JSON} */
    static Answer json(Call call, Object value) throws Refused {
        wantsJson(call, JSON);
        return Answer.json(200, value);
    }

    static Answer uri(Call call, String uri) throws Refused {
        return wantsJson(call, URIS) ? Answer.json(200, Map.of("uri", uri)) : Answer.text(200, URIS, uri);
    }

    static Answer uris(Call call, List<String> uris) throws Refused {
        return wantsJson(call, URIS)
                ? Answer.json(200, Map.of("uri-list", uris.stream().map(uri -> Map.of("uri", uri)).toList()))
                : Answer.text(200, URIS, String.join("\n", uris));
    }

    /** {@return the answer of what was done and has nothing to say} */
    static Answer done() {
        return Answer.text(200, PLAIN, "");
    }

    static Answer error(Call call, int status, String message) {
        List<String> accepted = call.mediaTypes("Accept");
        if (accepted.contains(JSON)) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("message", message);
            error.put("code", status);
            return Answer.json(status, error);
        }
        return accepted.contains("text/html")
                ? Answer.text(status, "text/html", String.format(Locale.ROOT, PAGE, status, message))
                : Answer.text(status, PLAIN, message);
    }

    /** {@return whether JSON is accepted before the usual type} */
    private static boolean wantsJson(Call call, String usual) throws Refused {
        List<String> accepted = call.mediaTypes("Accept");
        if (accepted.isEmpty()) {
            return usual.equals(JSON);
        }
        for (String type : accepted) {
            if (type.equals(JSON) || type.equals("application/*")) {
                return true;
            }
            if (type.equals(usual) || type.equals("*/*") || type.equals("text/*")) {
                return usual.equals(JSON);
            }
        }
        throw new Refused(415, "Unsupported Accept Media Types: " + String.join(",", accepted));
    }
}
