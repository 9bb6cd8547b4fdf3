package org.deepworkbench.run.core.internal.runs;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.deepworkbench.run.core.AnswerField;
import org.deepworkbench.run.core.AnswerValue;
import org.deepworkbench.run.core.internal.Json;

/**
 * Reads the fields of a prediction or a result: texts, numbers, tables {@code {columns, rows}} and pictures as data
 * URIs (RFC 2397). Whatever is none of these is kept as JSON.
 */
public final class AnswerReader {

    private static final Pattern PICTURE = Pattern.compile("data:(image/(?:png|jpeg|gif));base64,"); //$NON-NLS-1$
    private static final int LONGEST_BEGINNING = 32;
    private static final int MOST_FIELDS = 100;

    private AnswerReader() {
    }

    /**
     * @param answer what the service answered
     * @param hints  what the fields mean, by name
     * @return the fields in the service's order; none if the answer is no object
     */
    public static List<AnswerField> fields(JsonNode answer, Map<String, String> hints) {
        List<AnswerField> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : answer.properties()) {
            if (fields.size() < MOST_FIELDS && !field.getValue().isNull()) {
                String name = field.getKey();
                fields.add(new AnswerField(name, hints.getOrDefault(name, ""), value(field.getValue()))); //$NON-NLS-1$
            }
        }
        return fields;
    }

    private static AnswerValue value(JsonNode node) {
        if (node.isTextual()) {
            return picture(node.textValue()).<AnswerValue>map(picture -> picture)
                    .orElseGet(() -> new AnswerValue.Word(node.textValue()));
        }
        if (node.isValueNode()) {
            return new AnswerValue.Word(node.asText());
        }
        if (node.isArray() && isFlat(node)) {
            return new AnswerValue.Words(Json.texts(node));
        }
        return isTable(node) ? table(node) : new AnswerValue.Nested(new String(Json.write(Json.plain(node)),
                StandardCharsets.UTF_8));
    }

    private static Optional<AnswerValue.Picture> picture(String text) {
        Matcher beginning = PICTURE.matcher(text).region(0, Math.min(text.length(), LONGEST_BEGINNING));
        if (!beginning.lookingAt()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AnswerValue.Picture(beginning.group(1),
                    Base64.getDecoder().decode(text.substring(beginning.end()))));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not what it says it is
        }
    }

    private static boolean isFlat(JsonNode list) {
        return IntStream.range(0, list.size()).allMatch(i -> list.get(i).isValueNode());
    }

    private static boolean isTable(JsonNode node) {
        JsonNode rows = node.path("rows"); //$NON-NLS-1$
        int columns = node.path("columns").size(); //$NON-NLS-1$
        return node.path("columns").isArray() && columns > 0 && rows.isArray() && IntStream.range(0, rows.size()) //$NON-NLS-1$
                .allMatch(i -> rows.get(i).isArray() && rows.get(i).size() == columns && isFlat(rows.get(i)));
    }

    private static AnswerValue table(JsonNode node) {
        List<List<Object>> rows = new ArrayList<>();
        for (JsonNode row : node.path("rows")) { //$NON-NLS-1$
            List<Object> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.isNull() ? "" : Json.plain(cell))); //$NON-NLS-1$
            rows.add(cells);
        }
        return new AnswerValue.Table(Json.texts(node.path("columns")), rows); //$NON-NLS-1$
    }
}
