package org.deepworkbench.modelserver.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.ArgumentReader;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.UploadedFile;
import org.deepworkbench.modelserver.pictures.Pictures;
import org.deepworkbench.modelserver.learning.RecordingContext;
import org.deepworkbench.modelserver.torch.Torch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trains for real, on small data. */
@Timeout(120)
class ImageClassificationTest {

    private static final Torch TORCH = new Torch(2);
    private static final Map<String, String> SMALL = Map.of("generated_pictures", "120", "image_size", "32",
            "epochs", "2");

    @TempDir
    Path work;

    @Test
    void theDefaultsAreTheOriginalsWhereTwoCoresBearThem() throws Exception {
        Map<String, Object> defaults = arguments(Map.of()).asMap();
        assertEquals(15, defaults.get("epochs"));
        assertEquals(16, defaults.get("batch_size"));
        assertEquals(0.001, defaults.get("initial_lr"));
        assertEquals(List.of(0.7, 0.9), defaults.get("lr_step_schedule"));
        assertEquals("small-cnn", defaults.get("modelname"));
        assertTrue((int) defaults.get("generated_pictures") >= 1500);
        for (Argument argument : module().description().trainArguments()) {
            assertFalse(argument.hint().isBlank(), argument.name());
        }
    }

    @Test
    void theSameSeedGivesTheSameNumbersAndAnotherSeedOthers() throws Exception {
        RecordingContext first = context(SMALL, 1);
        RecordingContext second = context(SMALL, 2);
        Map<String, Object> result = module().train(first);
        Map<String, Object> again = module().train(second);
        assertEquals(first.metrics, second.metrics);
        assertEquals(numbers(result), numbers(again));
        Map<String, String> otherSeed = new TreeMap<>(SMALL);
        otherSeed.put("seed", "2");
        assertNotEquals(numbers(result), numbers(module().train(context(otherSeed, 3))));
    }

    @Test
    void reportsEachStepAndEachEpoch() throws Exception {
        RecordingContext context = context(SMALL, 1);
        Map<String, Object> result = module().train(context);
        int steps = Math.ceilDiv((int) ((Map<?, ?>) result.get("pictures")).get("training"), 16) * 2;
        assertEquals(steps, context.batches);
        assertEquals(IntStream.rangeClosed(1, steps).mapToObj(Long::valueOf).toList(), context.steps.get("loss"));
        assertEquals(context.steps.get("loss"), context.steps.get("accuracy"));
        assertEquals(List.of(steps / 2L, (long) steps), context.steps.get("val_loss"));
        assertEquals(context.steps.get("val_loss"), context.steps.get("learning_rate"));
        assertEquals((double) result.get("train_loss"), context.metrics.get("loss").getLast(), 1e-9);
        assertEquals(result.get("val_accuracy"), context.metrics.get("val_accuracy").getLast());
        assertEquals(2, result.get("threads"));
        assertEquals(List.of("djl", "pytorch", "device", "java"), List.copyOf(((Map<?, ?>) result.get("versions")).keySet()));
    }

    @Test
    void aTrainedModelPredictsItsHeldOutPictureAfterARestartToo() throws Exception {
        Map<String, Object> result = module().train(context(SMALL, 1));
        Path sample = Path.of((String) result.get("sample_picture"));
        assertTrue(sample.startsWith(work.toAbsolutePath()));
        Map<String, Object> prediction = module().predict(upload(Files.readAllBytes(sample), ""));
        List<?> probabilities = (List<?>) prediction.get("probabilities");
        assertEquals("OK", prediction.get("status"));
        assertEquals(5, probabilities.size());
        assertEquals(5, ((List<?>) prediction.get("labels")).size());
        List<Float> sorted = new ArrayList<>();
        probabilities.forEach(p -> sorted.add((Float) p));
        sorted.sort((a, b) -> Float.compare(b, a));
        assertEquals(probabilities, sorted);
        double sum = sorted.stream().mapToDouble(Float::doubleValue).sum();
        assertTrue(sum > 0.8 && sum < 1.001, () -> "sum " + sum);
        assertEquals(prediction, module().predict(upload(Files.readAllBytes(sample), "run1")));
        assertEquals(prediction, module().predict(upload(Files.readAllBytes(sample),
                (String) result.get("timestamp"))));
    }

    @Test
    void whatCannotBePredictedIsToldWhy() throws Exception {
        ImageClassification module = module();
        ModuleException untrained = assertThrows(ModuleException.class,
                () -> module.predict(upload(new byte[3], "")));
        assertTrue(untrained.getMessage().contains("Start a training"), untrained.getMessage());
        module.train(context(SMALL, 1));
        assertProblem("image", "no PNG", () -> module.predict(upload("text".getBytes(StandardCharsets.UTF_8), "")));
        assertProblem("image", "40 million", () -> module.predict(upload(Pictures.bomb(90_000, 90_000), "")));
        assertProblem("timestamp", "Must be one of", () -> module.predict(upload(new byte[3], "../../etc")));
    }

    @Test
    void learnsFromAFolderOfPictures() throws Exception {
        Path folder = work.resolve("my pictures");
        Pictures.fill(folder.resolve("red"), 14, Color.RED);
        Pictures.fill(folder.resolve("blue"), 8, Color.BLUE);
        Files.writeString(folder.resolve("blue/0.png"), "broken");
        Map<String, String> own = Map.of("images_directory", folder.toString(), "image_size", "32", "epochs", "6",
                "use_class_weights", "true", "batch_size", "4", "initial_lr", "0.01");
        RecordingContext context = context(own, 1);
        Map<String, Object> result = module().train(context);
        assertEquals(List.of("blue", "red"), result.get("classes"));
        assertEquals(1.0, result.get("accuracy"), "seed 1");
        assertTrue(context.lines.stream().anyMatch(line -> line.contains("Left out") && line.contains("0.png")));
        Path sample = Path.of((String) result.get("sample_picture"));
        assertEquals(result.get("sample_label"), sample.getParent().getFileName().toString());
        Map<String, Object> prediction = module().predict(upload(Files.readAllBytes(sample), ""));
        assertEquals(2, ((List<?>) prediction.get("labels")).size());
    }

    @Test
    void oneClassIsAnErrorThatNamesTheFolder() throws Exception {
        Pictures.fill(work.resolve("data/only"), 5, Color.RED);
        ModuleException problem = assertThrows(ModuleException.class,
                () -> module().train(context(Map.of("images_directory", work.resolve("data").toString()), 1)));
        assertTrue(problem.getMessage().contains(work.resolve("data").toString()), problem.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pictures/mine", "/does/not/exist", "/etc/hostname"})
    void aFolderThatCannotBeReadIsRefusedAtOnce(String folder) {
        assertProblem("images_directory", folder,
                () -> module().check(arguments(Map.of("images_directory", folder))));
    }

    @Test
    void earlyStoppingNeedsValidation() {
        assertProblem("use_early_stopping", "use_validation", () -> module()
                .check(arguments(Map.of("use_early_stopping", "true", "use_validation", "false"))));
    }

    @Test
    void theOriginalsOtherNetworksAreRefused() {
        assertProblem("modelname", "Must be one of: small-cnn, ResNet18, ResNet50, MobileNetV2, Xception.",
                () -> arguments(Map.of("modelname", "VGG16")));
    }

    @Test
    void aDeepNetworkNeedsPicturesThatAreLargeEnough() {
        assertProblem("image_size", "64 pixels", () -> module()
                .check(arguments(Map.of("modelname", "ResNet18", "image_size", "32"))));
    }

    @Test
    void withoutValidationThereIsNoneToReport() throws Exception {
        Map<String, String> without = new TreeMap<>(SMALL);
        without.putAll(Map.of("use_validation", "false", "use_augmentation", "false", "epochs", "1"));
        RecordingContext context = context(without, 1);
        Map<String, Object> result = module().train(context);
        assertFalse(result.containsKey("val_accuracy"));
        assertFalse(context.metrics.containsKey("val_loss"));
        assertEquals(0, ((Map<?, ?>) result.get("pictures")).get("validation"));
    }

    @Test
    void aCancelledTrainingLeavesNothing() throws Exception {
        RecordingContext context = context(SMALL, 1);
        context.cancelAfter(130);
        assertThrows(CancellationException.class, () -> module().train(context));
        try (Stream<Path> left = Files.list(work.resolve("models/image-classification"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void goesOnBitByBitWhereItWasStopped() throws Exception {
        Map<String, String> deep = Map.of("modelname", "MobileNetV2", "image_size", "64", "generated_pictures", "60",
                "epochs", "2", "batch_size", "14");
        RecordingContext whole = context(deep, 1).keepIn(work.resolve("whole"));
        module().train(whole);
        RecordingContext first = context(deep, 2).keepIn(work.resolve("parts"));
        first.cancelAfter(60 + 9);
        assertThrows(CancellationException.class, () -> module().train(first));
        long step = first.checkpoints.getLast();
        assertTrue(step > 0 && step < 6, () -> "stopped at step " + step);
        RecordingContext second = context(deep, 3).keepIn(work.resolve("parts"))
                .resume(work.resolve("parts/" + step));
        module().train(second);
        for (String file : List.of("6/weights.safetensors", "6/optimiser.safetensors")) {
            assertEquals(-1, Files.mismatch(work.resolve("whole").resolve(file), work.resolve("parts").resolve(file)),
                    file + " after a stop at step " + step);
        }
    }

    @Test
    void checkpointsComeAsOftenAsWanted() throws Exception {
        Map<String, String> rare = new TreeMap<>(SMALL);
        rare.putAll(Map.of("ckpt_freq", "0.5", "epochs", "4", "use_validation", "false"));
        RecordingContext context = context(rare, 1);
        module().train(context);
        assertEquals(List.of(context.batches / 2, context.batches), context.checkpoints);
    }

    @Test
    void whatCannotBeWrittenIsToldWithItsRemedy() throws Exception {
        Files.writeString(work.resolve("models"), "in the way");
        ModuleException problem = assertThrows(ModuleException.class, () -> module().train(context(SMALL, 1)));
        assertTrue(problem.getMessage().contains(work.resolve("models").toString()), problem.getMessage());
        assertTrue(problem.getMessage().contains("Free some space"), problem.getMessage());
    }

    @Test
    void learnsInPartsWhatIsTooLargeAtOnce() throws Exception {
        RecordingContext context = context(Map.of("generated_pictures", "60", "image_size", "160", "epochs", "1",
                "batch_size", "40"), 1);
        Map<String, Object> result = module().train(context);
        assertEquals(160, result.get("image_size"));
        assertEquals(2, context.metrics.get("loss").size());
    }

    private ImageClassification module() {
        return new ImageClassification(Flavour.PHYTOPLANKTON, work, TORCH);
    }

    private RecordingContext context(Map<String, String> given, int run) throws Exception {
        return new RecordingContext(arguments(given), Instant.ofEpochMilli(run));
    }

    private Arguments arguments(Map<String, String> given) throws InvalidArgumentsException {
        Map<String, List<String>> texts = new TreeMap<>();
        given.forEach((name, value) -> texts.put(name, List.of(value)));
        return new ArgumentReader(module().description().trainArguments()).read(texts, Map.of());
    }

    private Arguments upload(byte[] content, String timestamp) throws Exception {
        Path file = Files.write(work.resolve("upload"), content);
        return new ArgumentReader(module().description().predictArguments()).read(
                Map.of("timestamp", List.of(timestamp)), Map.of("image", new UploadedFile("a.png", file)));
    }

    private static Map<String, Object> numbers(Map<String, Object> result) {
        Map<String, Object> numbers = new TreeMap<>(result);
        numbers.values().removeIf(value -> !(value instanceof Double));
        return numbers;
    }

    private interface Action {
        void run() throws Exception;
    }

    private static void assertProblem(String argument, String part, Action action) {
        InvalidArgumentsException problem = assertThrows(InvalidArgumentsException.class, action::run);
        assertTrue(problem.problems().get(argument).getFirst().contains(part), problem.toString());
    }
}
