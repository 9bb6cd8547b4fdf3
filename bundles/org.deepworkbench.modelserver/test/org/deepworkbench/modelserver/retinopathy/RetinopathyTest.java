package org.deepworkbench.modelserver.retinopathy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.deepworkbench.modelserver.learning.RecordingContext;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.ArgumentReader;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.Picture;
import org.deepworkbench.modelserver.module.Table;
import org.deepworkbench.modelserver.module.UploadedFile;
import org.deepworkbench.modelserver.pictures.Pictures;
import org.deepworkbench.modelserver.torch.Torch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Trains for real, on small data. */
@Timeout(120)
class RetinopathyTest {

    private static final Torch TORCH = new Torch(2);
    private static final Map<String, String> SMALL = Map.of("generated_pictures", "80", "image_size", "64",
            "train_epochs", "2");

    @TempDir
    Path work;

    @Test
    void theOriginalsArgumentsHaveTheOriginalsDefaults() throws Exception {
        Map<String, Object> defaults = arguments(Map.of()).asMap();
        assertEquals(10, defaults.get("train_epochs"));
        assertEquals(1, defaults.get("epochs_between_evals"));
        assertEquals(16, defaults.get("batch_size"));
        assertEquals(1, defaults.get("num_gpus"));
        assertEquals(false, defaults.get("upload_back"));
        for (Argument argument : module().description().trainArguments()) {
            assertFalse(argument.hint().isBlank(), argument.name());
        }
    }

    @Test
    void gradesAHeldOutPictureAndShowsOnWhat() throws Exception {
        Map<String, Object> result = module().train(context(SMALL, 1));
        for (String score : List.of("kappa", "val_kappa", "train_kappa", "accuracy", "val_accuracy")) {
            assertTrue((double) result.get(score) <= 1, score);
        }
        Table confusion = (Table) result.get("confusion");
        long counted = confusion.rows().stream().flatMap(List::stream).filter(Long.class::isInstance)
                .mapToLong(Long.class::cast).sum();
        assertEquals(((Map<?, ?>) result.get("pictures")).get("test"), (int) counted);
        Map<String, Object> prediction = module().predict(upload(Path.of((String) result.get("sample_picture"))));
        assertEquals(5, ((List<?>) prediction.get("labels")).size());
        assertTrue(Stage.names().contains(prediction.get("stage")));
        double sum = ((List<?>) prediction.get("probabilities")).stream().mapToDouble(p -> (double) p).sum();
        assertEquals(1, sum, 1e-6);
        BufferedImage heat = ImageIO.read(new ByteArrayInputStream(((Picture) prediction.get("heat_map")).png()));
        assertEquals(384, heat.getWidth());
    }

    @Test
    void looksAtTheValidationAsOftenAsWanted() throws Exception {
        Map<String, String> seldom = new TreeMap<>(SMALL);
        seldom.putAll(Map.of("train_epochs", "5", "epochs_between_evals", "2", "generated_pictures", "60"));
        RecordingContext context = context(seldom, 1);
        module().train(context);
        long epoch = context.batches / 5;
        assertEquals(List.of(2 * epoch, 4 * epoch, 5 * epoch), context.steps.get("val_kappa"));
    }

    @Test
    void goesOnBitByBitWhereItWasStopped() throws Exception {
        RecordingContext whole = context(SMALL, 1).keepIn(work.resolve("whole"));
        module().train(whole);
        RecordingContext first = context(SMALL, 2).keepIn(work.resolve("parts"));
        first.cancelAfter(80 + 9);
        assertThrows(CancellationException.class, () -> module().train(first));
        long step = first.checkpoints.getLast();
        assertTrue(step > 0 && step < whole.batches, () -> "stopped at step " + step);
        module().train(context(SMALL, 3).keepIn(work.resolve("parts")).resume(work.resolve("parts/" + step)));
        for (String file : List.of("weights", "optimiser", "best")) {
            String name = whole.batches + "/" + file + ".safetensors";
            assertEquals(-1, Files.mismatch(work.resolve("whole").resolve(name), work.resolve("parts").resolve(name)),
                    name + " after a stop at step " + step);
        }
    }

    @Test
    void readsTheDataThatItWrites() throws Exception {
        Path folder = Files.createDirectories(work.resolve("data"));
        module().prepareData(folder, 1);
        assertEquals(Stage.names(), Files.readAllLines(folder.resolve("dataset_files/classes.txt")));
        Map<String, Object> result = module().train(context(Map.of("images_directory", folder.toString(),
                "train_epochs", "1", "image_size", "64"), 1));
        assertEquals(Stage.names(), result.get("classes"));
        assertTrue(Path.of((String) result.get("sample_picture")).startsWith(folder));
    }

    @Test
    void anotherNumberOfClassesIsToldWithItsRemedy() throws Exception {
        Path folder = work.resolve("eyes");
        Pictures.fill(folder.resolve("healthy"), 6, Color.RED);
        Pictures.fill(folder.resolve("ill"), 6, Color.ORANGE);
        ModuleException problem = assertThrows(ModuleException.class,
                () -> module().train(context(Map.of("images_directory", folder.toString()), 1)));
        assertTrue(problem.getMessage().contains("has 2 classes"), problem.getMessage());
    }

    @Test
    void anUploadThatCannotBeDoneIsRefused() {
        InvalidArgumentsException problem = assertThrows(InvalidArgumentsException.class,
                () -> module().check(arguments(Map.of("upload_back", "true"))));
        assertTrue(problem.problems().get("upload_back").getFirst().contains("no remote storage"));
    }

    private Retinopathy module() {
        return new Retinopathy(work, TORCH);
    }

    private RecordingContext context(Map<String, String> given, int run) throws Exception {
        return new RecordingContext(arguments(given), Instant.ofEpochMilli(run));
    }

    private Arguments arguments(Map<String, String> given) throws InvalidArgumentsException {
        Map<String, List<String>> texts = new TreeMap<>();
        given.forEach((name, value) -> texts.put(name, List.of(value)));
        return new ArgumentReader(module().description().trainArguments()).read(texts, Map.of());
    }

    private Arguments upload(Path picture) throws InvalidArgumentsException {
        return new ArgumentReader(module().description().predictArguments()).read(Map.of(),
                Map.of("data", new UploadedFile("eye.png", picture)));
    }
}
