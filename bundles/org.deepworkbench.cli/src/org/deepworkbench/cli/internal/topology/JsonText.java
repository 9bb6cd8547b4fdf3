package org.deepworkbench.cli.internal.topology;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Writes JSON on one line. It is plain ASCII, so that it passes every terminal and pipe unharmed. */
public final class JsonText {

    private static final JsonFactory FACTORY = JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** Writes something to a generator. */
    @FunctionalInterface
    public interface Content {

        void write(JsonGenerator json) throws IOException;
    }

    private JsonText() {
    }

    /** {@return an object with that content} */
    public static String object(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a string takes everything
        }
        return text.toString();
    }

    /** Writes a list of objects as a field. */
    public static <T> void list(JsonGenerator json, String name, Iterable<T> items, Item<T> writer)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            json.writeStartObject();
            writer.write(json, item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes a list of texts as a field. */
    public static void texts(JsonGenerator json, String name, Iterable<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** Writes a value as YAML knows it: String, Boolean, Integer, Long, Double, List or Map. */
    public static void value(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case List<?> list -> {
                json.writeStartArray();
                for (Object item : list) {
                    value(json, item);
                }
                json.writeEndArray();
            }
            case Map<?, ?> map -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    json.writeFieldName(entry.getKey().toString());
                    value(json, entry.getValue());
                }
                json.writeEndObject();
            }
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            default -> json.writeString(value.toString());
        }
    }

    /** Writes the fields of an item. */
    @FunctionalInterface
    public interface Item<T> {

        void write(JsonGenerator json, T item) throws IOException;
    }
}
