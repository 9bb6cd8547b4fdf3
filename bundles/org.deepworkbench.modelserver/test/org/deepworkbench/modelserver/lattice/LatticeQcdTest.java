package org.deepworkbench.modelserver.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.Picture;
import org.deepworkbench.modelserver.module.Table;
import org.deepworkbench.modelserver.module.UploadedFile;
import org.deepworkbench.modelserver.learning.RecordingContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatticeQcdTest {

    private static final LatticeQcd MODULE = new LatticeQcd();

    @TempDir
    private Path folder;

    @Test
    void aPredictionWithoutAFileFindsWhatWasGenerated() throws Exception {
        Map<String, Object> answer = MODULE.predict(Lattices.predict(Map.of()));
        assertEquals("plaquette", answer.get("observable"));
        assertEquals(3900, answer.get("configurations"));
        assertWithin(GeneratedEnsemble.PLAQUETTE, answer, "mean", "error");
        assertWithin(8, answer, "tau_int", "tau_int_error");
        assertWithin(0.25, answer, "mass", "mass_error");
        MODULE.description().predictionFields().forEach(field -> assertTrue(answer.containsKey(field.name())));
        assertEquals(MODULE.description().predictionFields().size(), answer.size());
        List<Object> row = ((Table) answer.get("estimates")).rows().getFirst();
        assertTrue((double) row.get(4) < 0.4 * (double) row.get(2), "the naive error is far too small: " + row);
        assertEquals((double) row.get(2), (double) row.get(5), 0.25 * (double) row.get(2));
    }

    private static void assertWithin(double truth, Map<String, Object> answer, String value, String error) {
        assertEquals(truth, (double) answer.get(value), 3 * (double) answer.get(error));
    }

    @Test
    void thermalisationMatters() throws Exception {
        Map<String, Object> all = MODULE.predict(Lattices.predict(Map.of(), "thermalisation", 0,
                "generated_configurations", 1000));
        Map<String, Object> behind = MODULE.predict(Lattices.predict(Map.of(), "thermalisation", 100,
                "generated_configurations", 1000));
        assertTrue((double) all.get("mean") > (double) behind.get("mean") + 1e-4);
        assertTrue((double) all.get("tau_int") > (double) behind.get("tau_int"));
    }

    @Test
    void aPersonsFileIsAnalysedByTheColumnAskedFor() throws Exception {
        UploadedFile file = file("n,a,b\n" + rows(1, 60));
        Map<String, Object> answer = MODULE.predict(Lattices.predict(Map.of("data", file), "observable", "b",
                "thermalisation", 4));
        assertEquals("b", answer.get("observable"));
        assertEquals(56, answer.get("configurations"));
        assertEquals(2, ((Table) answer.get("estimates")).rows().size());
        assertFalse(answer.containsKey("mass"));
        assertTrue(answer.get("history") instanceof Picture);
    }

    private static String rows(int from, int to) {
        StringBuilder rows = new StringBuilder();
        for (int i = from; i <= to; i++) {
            rows.append(i + "," + i % 3 + "," + i * 7 % 5 + "\n");
        }
        return rows.toString();
    }

    @ParameterizedTest
    @CsvSource({"thermalisation, 55", "observable, c", "bin_size, 30", "plateau_to, 3"})
    void argumentsThatDoNotFitTheDataAreRefusedByName(String name, String value) throws Exception {
        UploadedFile file = file("n,a,b\n" + rows(1, 60));
        InvalidArgumentsException problem = assertThrows(InvalidArgumentsException.class,
                () -> MODULE.predict(Lattices.predict(Map.of("data", file), "thermalisation", 0, name, value)));
        assertEquals(List.of(name), List.copyOf(problem.problems().keySet()));
    }

    @ParameterizedTest
    @CsvSource({"'no numbers here', holds no numbers", "'1 2\n3\n', line 2", "'', holds no numbers"})
    void aBrokenFileIsRefusedWithItsReason(String text, String reason) throws Exception {
        UploadedFile file = file(text);
        InvalidArgumentsException problem = assertThrows(InvalidArgumentsException.class,
                () -> MODULE.predict(Lattices.predict(Map.of("data", file))));
        assertTrue(problem.problems().get("data").getFirst().contains(reason), problem.getMessage());
        assertTrue(problem.problems().get("data").getFirst().contains("mine.csv"));
    }

    @Test
    void aGapIsNamedByItsConfiguration() throws Exception {
        UploadedFile file = file("n,a,b\n" + rows(1, 30) + "31,nan,2\n" + rows(32, 60));
        InvalidArgumentsException problem = assertThrows(InvalidArgumentsException.class,
                () -> MODULE.predict(Lattices.predict(Map.of("data", file), "thermalisation", 0)));
        assertTrue(problem.problems().get("data").getFirst().contains("configuration 31"), problem.getMessage());
    }

    @Test
    void aTrainingFollowsHowTheEstimatesSettle() throws Exception {
        RecordingContext context = new RecordingContext(Lattices.train("generated_configurations", 2100),
                Instant.EPOCH);
        Map<String, Object> result = MODULE.train(context);
        assertEquals(2000, context.batches);
        assertEquals(40, context.metrics.get("mean").size());
        assertEquals(2000, context.steps.get("mean").getLast());
        assertEquals(result.get("mean"), context.metrics.get("mean").getLast());
        assertEquals(result.get("mass"), context.metrics.get("mass").getLast());
        assertTrue(context.metrics.get("error").getLast() < context.metrics.get("error").get(4));
        assertTrue(context.lines.getLast().startsWith("Done: plaquette = 0.58"), context.lines.toString());
    }

    @Test
    void aTrainingReadsAFileAndTellsWhatIsWrongWithIt() throws Exception {
        Path log = folder.resolve("mine.dat");
        Files.writeString(log, "n,a,b\n" + rows(1, 400));
        RecordingContext context = new RecordingContext(Lattices.train("data_file", log, "observable", "b"),
                Instant.EPOCH);
        assertEquals(300, MODULE.train(context).get("configurations"));
        Files.writeString(log, "nothing");
        assertThrows(InvalidArgumentsException.class, () -> MODULE.train(context));
        assertThrows(InvalidArgumentsException.class, () -> MODULE.check(Lattices.train("data_file", "relative")));
        assertThrows(InvalidArgumentsException.class,
                () -> MODULE.check(Lattices.train("data_file", folder.resolve("none"))));
    }

    @Test
    void aTrainingEndsWhenItIsCancelled() throws Exception {
        RecordingContext context = new RecordingContext(Lattices.train("generated_configurations", 500), Instant.EPOCH);
        context.cancelAfter(5);
        assertThrows(CancellationException.class, () -> MODULE.train(context));
        assertTrue(context.metrics.get("mean").size() <= 5);
    }

    private UploadedFile file(String text) throws Exception {
        return new UploadedFile("mine.csv", Files.writeString(folder.resolve("upload"), text));
    }
}
