package org.deepworkbench.run.core.internal.deepaas;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.deepaas.Argument;

/**
 * Values on the way they travel.
 *
 * @param text    query of the address with its question mark, encoded; empty without values
 * @param form    values that travel as form fields, by name
 * @param headers values that travel as headers, by name
 */
public record Query(String text, Map<String, List<String>> form, Map<String, String> headers) {

    /** {@return the values sorted by the place that their arguments ask for; unknown ones go into the query} */
    public static Query of(List<Argument> arguments, Map<String, Object> values) {
        List<String> query = new ArrayList<>();
        Map<String, List<String>> form = new LinkedHashMap<>();
        Map<String, String> headers = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            Optional<Argument> argument = arguments.stream().filter(a -> a.name().equals(name)).findFirst();
            List<String> texts = texts(value, argument.map(Argument::multi).orElse(true));
            switch (argument.map(Argument::place).orElse(Argument.Place.QUERY)) {
                case QUERY -> texts.forEach(text -> query.add(encode(name) + "=" + encode(text))); //$NON-NLS-1$
                case FORM -> form.put(name, texts);
                case HEADER -> headers.put(name, String.join(", ", texts).replaceAll("[^\\x20-\\x7e]", "?")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            }
        });
        return new Query(query.isEmpty() ? "" : "?" + String.join("&", query), form, headers); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** {@return the text as one segment of a path or one value of a query} */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static List<String> texts(Object value, boolean multi) {
        if (!(value instanceof List<?> list)) {
            return List.of(String.valueOf(value));
        }
        List<String> items = list.stream().map(String::valueOf).toList();
        return multi ? items : List.of(String.join(",", items)); //$NON-NLS-1$
    }
}
