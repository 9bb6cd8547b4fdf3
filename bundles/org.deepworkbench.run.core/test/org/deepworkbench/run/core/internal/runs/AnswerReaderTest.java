package org.deepworkbench.run.core.internal.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.deepworkbench.run.core.AnswerField;
import org.deepworkbench.run.core.AnswerValue;
import org.deepworkbench.run.core.internal.Json;
import org.junit.jupiter.api.Test;

/** The shapes that fields of predictions come in. */
class AnswerReaderTest {

    private static List<AnswerField> read(String json) throws IOException {
        return AnswerReader.fields(Json.read(json.getBytes(StandardCharsets.UTF_8)), Map.of("mass", "The effective mass."));
    }

    @Test
    void readsTextsAndNumbersWithTheirHints() throws IOException {
        List<AnswerField> fields = read("""
                {"status": "OK", "mass": 0.25, "good": true, "nothing": null, "labels": ["a", 2]}""");
        assertEquals(List.of(new AnswerField("status", "", new AnswerValue.Word("OK")),
                new AnswerField("mass", "The effective mass.", new AnswerValue.Word("0.25")),
                new AnswerField("good", "", new AnswerValue.Word("true")),
                new AnswerField("labels", "", new AnswerValue.Words(List.of("a", "2")))), fields);
    }

    @Test
    void readsTables() throws IOException {
        AnswerValue value = read("""
                {"t": {"columns": ["time", "value"], "rows": [[1, 0.5], ["x", null]]}}""").get(0).value();
        assertEquals(new AnswerValue.Table(List.of("time", "value"), List.of(List.of(1L, 0.5), List.of("x", ""))),
                value);
    }

    @Test
    void aTableWithRowsThatDoNotFitIsShownAsItCame() throws IOException {
        String json = "{\"t\": {\"columns\": [\"time\", \"value\"], \"rows\": [[1]]}}";
        AnswerValue.Nested value = assertInstanceOf(AnswerValue.Nested.class, read(json).get(0).value());
        assertEquals(Json.read("{\"columns\": [\"time\", \"value\"], \"rows\": [[1]]}".getBytes(StandardCharsets.UTF_8)),
                Json.read(value.json().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsPictures() throws IOException {
        AnswerValue.Picture picture = assertInstanceOf(AnswerValue.Picture.class,
                read("{\"p\": \"data:image/png;base64,AAEC\"}").get(0).value());
        assertArrayEquals(new byte[] {0, 1, 2}, picture.content());
        assertEquals("png", picture.extension());
    }

    @Test
    void whatIsNoPictureStaysAText() throws IOException {
        assertEquals(new AnswerValue.Word("data:image/png;base64,*"),
                read("{\"p\": \"data:image/png;base64,*\"}").get(0).value());
        assertEquals(new AnswerValue.Word("data:text/html;base64,AAEC"),
                read("{\"p\": \"data:text/html;base64,AAEC\"}").get(0).value());
    }

    @Test
    void anAnswerThatIsNoObjectHasNoFields() throws IOException {
        assertEquals(List.of(), read("[1, 2]"));
    }
}
