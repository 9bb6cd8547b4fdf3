package org.deepworkbench.modelserver.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.Picture;
import org.deepworkbench.modelserver.module.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PredictionFormTest {

    private static final List<PredictionForm> ALL = List.of(PredictionForm.values());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"application/json | JSON", "*/* | JSON", "image/png | PICTURE",
        "IMAGE/PNG | PICTURE", "text/csv; charset=utf-8 | TABLE", "image/* | PICTURE",
        "text/*, image/png;q=0.5 | TABLE",
        "text/html, application/xhtml+xml, */*;q=0.1 | JSON", "application/json;q=0.5, image/png | PICTURE",
        "image/jpeg, image/png | PICTURE", "image/png;q=0, text/csv | TABLE"})
    void theClientHasWhatItPrefers(String accept, PredictionForm form) throws Exception {
        assertEquals(form, PredictionForm.chosen(ALL, accept));
    }

    @Test
    void whoSaysNothingHasAllFields() throws Exception {
        assertEquals(PredictionForm.JSON, PredictionForm.chosen(ALL, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/zip", "text/plain", "image/png;q=0", "nonsense", "image/pn*"})
    void whoAcceptsNoneOfThemIsToldWhichThereAre(String accept) {
        InvalidArgumentsException refused = assertThrows(InvalidArgumentsException.class,
                () -> PredictionForm.chosen(ALL, accept));
        assertEquals(Map.of("accept", List.of("Must be one of: application/json, image/png, text/csv.")),
                refused.problems());
    }

    @Test
    void whereThereIsNoChoiceNobodyIsAsked() throws Exception {
        assertEquals(PredictionForm.JSON, PredictionForm.chosen(List.of(PredictionForm.JSON), "application/zip"));
    }

    @Test
    void theFirstPictureOrTableIsGivenAlone() {
        Map<String, Object> prediction = Map.of("status", "OK", "plots", List.of(new Picture(new byte[] {1, 2}),
                new Picture(new byte[] {3})));
        assertArrayEquals(new byte[] {1, 2}, PredictionForm.PICTURE.write(prediction).orElseThrow());
        assertEquals(Optional.empty(), PredictionForm.TABLE.write(prediction));
    }

    @Test
    void tablesAreQuotedWhereTheyMustBe() {
        Table table = new Table(List.of("name", "a, b"), List.of(List.of("she said \"no\"", 1.5),
                List.of("two\nlines", "plain")));
        assertEquals("name,\"a, b\"\r\n\"she said \"\"no\"\"\",1.5\r\n\"two\nlines\",plain\r\n",
                new String(Csv.bytes(table), StandardCharsets.UTF_8));
    }
}
