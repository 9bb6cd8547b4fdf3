package org.deepworkbench.cli.internal.answer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Terminal;
import org.deepworkbench.run.core.AnswerField;
import org.deepworkbench.run.core.AnswerValue;
import org.deepworkbench.run.core.Prediction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerTest {

    private static final AnswerValue.Table TABLE = new AnswerValue.Table(List.of("t", "name, long"),
            List.of(List.of(1L, "a"), List.of(20L, "say \"b\"")));

    @TempDir
    Path folder;

    private static Prediction prediction(List<Prediction.Ranked> ranking, AnswerField... fields) {
        return new Prediction("m", Map.of(), ranking, List.of(fields), "{}", Instant.EPOCH, Duration.ZERO);
    }

    private static AnswerField field(String name, AnswerValue value) {
        return new AnswerField(name, "", value);
    }

    private static List<String> lines(Prediction prediction) {
        return AnswerText.lines(prediction, Terminal.detect("", Map.of(), StandardCharsets.US_ASCII).glyphs(), false).stream()
                .map(Line::text).toList();
    }

    @Test
    void classesComeFirstAndAreNotToldTwice() {
        assertEquals(List.of("cat  ############............  50.0 %", "mass: 0.25"),
                lines(prediction(List.of(new Prediction.Ranked("cat", 0.5)),
                        field("status", new AnswerValue.Word("OK")),
                        field("labels", new AnswerValue.Words(List.of("cat"))),
                        field("mass", new AnswerValue.Word("0.25")))));
    }

    @Test
    void numbersAreRoundedAndTextsAreNot() {
        assertEquals(List.of("error: 0.000125334", "r2: 0.975536, 1", "model: 2026-11-21_210614.133775"),
                lines(prediction(List.of(), field("error", new AnswerValue.Word("1.2533438336841574E-4")),
                        field("r2", new AnswerValue.Words(List.of("0.9755358827832851", "1.0"))),
                        field("folder", new AnswerValue.Word("")),
                        field("model", new AnswerValue.Word("2026-11-21_210614.133775")))));
    }

    @Test
    void whoSavesTheAnswerIsNotToldHow() {
        Prediction answer = prediction(List.of(), field("plot", new AnswerValue.Picture("image/png", new byte[2000])));
        assertEquals("plot: a picture (image/png, 2 kB)", AnswerText.lines(answer,
                Terminal.detect("", Map.of(), StandardCharsets.US_ASCII).glyphs(), true).getFirst().text());
        assertEquals(List.of("plot: a picture (image/png, 2 kB); --out DIR saves it"), lines(answer));
    }

    @Test
    void tablesAreAligned() {
        assertEquals(List.of("t: ", "   t  name, long", "   1  a", "  20  say \"b\""),
                lines(prediction(List.of(), field("t", TABLE))));
    }

    @Test
    void longTablesAreCutAndNumbersRounded() {
        List<Line> lines = TableText.lines(new AnswerValue.Table(List.of("x"), IntStream.range(0, 50)
                .mapToObj(i -> List.<Object>of(i + 1 / 3.0)).toList()), false);
        assertEquals(32, lines.size());
        assertEquals("0.333333", lines.get(1).text());
        assertEquals(" 10.3333", lines.get(11).text());
        assertEquals("... and 20 more rows; --out DIR saves all of them", lines.getLast().text());
        assertEquals("1.5E-12", TableText.cell(1.5e-12));
    }

    @Test
    void picturesAndTablesAreSavedInTheFolderWhateverTheyAreCalled() throws Exception {
        byte[] png = {1, 2, 3};
        List<Path> written = AnswerFiles.save(prediction(List.of(),
                field("../plot", new AnswerValue.Picture("image/png", png)), field("t", TABLE)), folder.resolve("new"));
        assertEquals(List.of("___plot.png", "t.csv", "answer.json"),
                written.stream().map(file -> folder.resolve("new").relativize(file).toString()).toList());
        assertArrayEquals(png, Files.readAllBytes(written.get(0)));
        assertEquals("t,\"name, long\"\r\n1,a\r\n20,\"say \"\"b\"\"\"\r\n", Files.readString(written.get(1)));
    }
}
