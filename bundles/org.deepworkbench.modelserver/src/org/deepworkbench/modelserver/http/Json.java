package org.deepworkbench.modelserver.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.deepworkbench.modelserver.module.Picture;

/** Writes maps, lists, texts, numbers, tables and pictures as JSON. */
final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(new PictureWriter())).build();

    private Json() {
    }

    static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return the value as JSON on one line} */
    static String line(Object value) {
        return new String(bytes(value), StandardCharsets.UTF_8);
    }

    /** A picture as a data URI, as the original service's placeholder model gives it. */
    private static final class PictureWriter extends StdSerializer<Picture> {

        private static final long serialVersionUID = 1L;

        PictureWriter() {
            super(Picture.class);
        }

        @Override
        public void serialize(Picture picture, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString("data:" + Picture.TYPE + ";base64," + Base64.getEncoder().encodeToString(picture.png()));
        }
    }
}
