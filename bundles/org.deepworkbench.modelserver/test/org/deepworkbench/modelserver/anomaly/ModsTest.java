package org.deepworkbench.modelserver.anomaly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.deepworkbench.modelserver.learning.RecordingContext;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.ArgumentReader;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.Picture;
import org.deepworkbench.modelserver.module.Table;
import org.deepworkbench.modelserver.module.UploadedFile;
import org.deepworkbench.modelserver.torch.Torch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trains tiny networks for a short time; how well the module learns is measured by releng/benchmarks/modules. */
class ModsTest {

    @TempDir
    private Path work;
    private Mods module;

    @BeforeEach
    void makeModule() {
        module = new Mods(work, new Torch(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LSTM", "GRU", "MLP", "Conv1D"})
    void learnsToForecastBetterThanThatNothingChanges(String type) throws Exception {
        Map<String, Object> result = module.train(context("model_type", type, "generated_days", 7, "num_epochs", 6));
        @SuppressWarnings("unchecked")
        List<Double> skill = (List<Double>) result.get("skill");
        assertEquals(Features.COUNT, skill.size());
        assertTrue(skill.stream().mapToDouble(s -> s).average().orElseThrow() > 0.05, type + ": " + skill);
        assertTrue(result.get("plot") instanceof Picture);
        assertEquals(6, result.get("epochs"));
    }

    @Test
    void predictsWithWhatItLearnt() throws Exception {
        assertThrows(ModuleException.class, () -> module.predict(predict(Map.of())));
        Map<String, Object> result = module.train(context("generated_days", 7, "num_epochs", 4, "steps_ahead", 2));
        Map<String, Object> answer = module.predict(predict(Map.of(), "generated_days", 10, "threshold", 2));
        assertEquals(result.get("timestamp"), answer.get("model"));
        assertEquals(1440, answer.get("rows"));
        assertEquals(module.description().predictionFields().size(), answer.size());
        module.description().predictionFields().forEach(field -> assertTrue(answer.containsKey(field.name())));
        assertEquals(2, ((Table) answer.get("next")).rows().size());
        assertTrue((double) answer.get("anomaly_recall") > 0.3, "recall " + answer.get("anomaly_recall"));
        assertThrows(InvalidArgumentsException.class, () -> module.predict(predict(Map.of(), "model_name", "x")));
    }

    @Test
    void judgesAPersonsFileAndLearnsFromIt() throws Exception {
        Path data = Files.createDirectory(work.resolve("data"));
        module.prepareData(data, 1);
        Map<String, Object> result = module.train(context("data_directory", data, "num_epochs", 1,
                "batch_size", 64, "model_type", "MLP"));
        assertTrue(result.containsKey("anomaly_recall"), "the last days of the files have attacks");
        String text = Files.readString(data.resolve("1-quiet-w01h-s10m.tsv")).replace("\tattack\n", "\tother\n");
        Map<String, Object> answer = module.predict(predict(Map.of("data", file(text))));
        assertFalse(answer.containsKey("anomaly_recall"));
        assertEquals(37 * 144, answer.get("rows"));
        for (String broken : List.of("nothing", "conn_in\tconn_out\tdns_in_distinct\tssh_in\n1\t2\t3\t4\n")) {
            UploadedFile file = file(broken);
            InvalidArgumentsException problem = assertThrows(InvalidArgumentsException.class,
                    () -> module.predict(predict(Map.of("data", file))));
            assertTrue(problem.problems().get("data").getFirst().contains("mine.tsv"), problem.getMessage());
        }
    }

    @Test
    void recordsThatAreTooShortAreRefusedWithTheReason() throws Exception {
        Path file = Files.writeString(work.resolve("short.tsv"), "conn_in\tconn_out\tdns_in_distinct\tssh_in\n"
                + "1\t2\t3\t4\n".repeat(100));
        ModuleException problem = assertThrows(ModuleException.class,
                () -> module.train(context("data_directory", file)));
        assertTrue(problem.getMessage().contains("100 rows"), problem.getMessage());
    }

    @Test
    void goesOnExactlyWhereItWasCut() throws Exception {
        Object[] arguments = {"generated_days", 7, "num_epochs", 3};
        Map<String, Object> whole = module.train(context(arguments));
        Path checkpoints = Files.createDirectory(work.resolve("checkpoints"));
        RecordingContext cut = context(arguments).keepIn(checkpoints);
        cut.cancelAfter(40);
        assertThrows(CancellationException.class, () -> module.train(cut));
        long step = cut.checkpoints.getLast();
        Map<String, Object> resumed = module.train(context(arguments)
                .resume(checkpoints.resolve(Long.toString(step))));
        for (String number : List.of("loss", "val_loss", "train_loss", "mods_smape", "skill")) {
            assertEquals(whole.get(number), resumed.get(number), number);
        }
    }

    @Test
    void argumentsThatDoNotFitAreRefused() {
        assertEquals(List.of("model_type"), problems("model_type", "TCN"));
        assertEquals(List.of("sequence_len"), problems("model_type", "Conv1D", "sequence_len", 2));
        assertEquals(List.of("data_directory"), problems("data_directory", "relative"));
        assertEquals(List.of("data_directory"), problems("data_directory", work.resolve("absent")));
    }

    private List<String> problems(Object... arguments) {
        return List.copyOf(assertThrows(InvalidArgumentsException.class,
                () -> module.check(read(module.description().trainArguments(), Map.of(), arguments)))
                .problems().keySet());
    }

    private RecordingContext context(Object... arguments) throws InvalidArgumentsException {
        return new RecordingContext(read(module.description().trainArguments(), Map.of(), arguments), Instant.now());
    }

    private Arguments predict(Map<String, UploadedFile> files, Object... arguments) throws InvalidArgumentsException {
        return read(module.description().predictArguments(), files, arguments);
    }

    private UploadedFile file(String text) throws Exception {
        return new UploadedFile("mine.tsv", Files.writeString(work.resolve("upload"), text));
    }

    private static Arguments read(List<Argument> declared, Map<String, UploadedFile> files, Object... given)
            throws InvalidArgumentsException {
        Map<String, List<String>> texts = new HashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            texts.put(given[i].toString(), List.of(given[i + 1].toString()));
        }
        return new ArgumentReader(declared).read(texts, files);
    }
}
