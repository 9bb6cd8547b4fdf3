package org.deepworkbench.modelserver.superresolution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.deepworkbench.modelserver.learning.RecordingContext;
import org.deepworkbench.modelserver.module.ArgumentReader;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.Picture;
import org.deepworkbench.modelserver.module.Table;
import org.deepworkbench.modelserver.module.UploadedFile;
import org.deepworkbench.modelserver.torch.Torch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training and prediction, small. */
class SuperResolutionTest {

    private static final Torch TORCH = new Torch(1);
    private static final Map<String, String> SMALL = Map.of("generated_tiles", "2", "num_patches", "12", "epochs", "6",
            "batchsize", "4", "num_layers", "1", "feature_size", "8", "initial_lr", "0.004");

    @TempDir
    Path folder;

    private int trainings;

    private SuperResolution module() {
        return new SuperResolution(folder.resolve("work"), TORCH);
    }

    private RecordingContext training(SuperResolution module, String... more) throws Exception {
        Map<String, List<String>> given = new HashMap<>();
        SMALL.forEach((name, value) -> given.put(name, List.of(value)));
        for (int i = 0; i < more.length; i += 2) {
            given.put(more[i], List.of(more[i + 1]));
        }
        Arguments arguments = new ArgumentReader(module.description().trainArguments()).read(given, Map.of());
        module.check(arguments);
        return new RecordingContext(arguments, Instant.ofEpochSecond(trainings++));
    }

    private static Arguments prediction(SuperResolution module, Map<String, UploadedFile> files, String... given)
            throws Exception {
        Map<String, List<String>> texts = new HashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            texts.put(given[i], List.of(given[i + 1]));
        }
        return new ArgumentReader(module.description().predictArguments()).read(texts, files);
    }

    @Test
    void learnsToBeBetterThanBicubic() throws Exception {
        SuperResolution module = module();
        assertThrows(ModuleException.class, () -> module.predict(prediction(module, Map.of())));
        Map<String, Object> result = module.train(training(module, "generated_tiles", "6", "num_patches", "16",
                "epochs", "10", "feature_size", "16"));
        assertTrue((double) result.get("rmse") < 0.9 * (double) result.get("bicubic_rmse"), result.toString());
        Map<String, Object> fields = module.predict(prediction(module, Map.of(), "save_bands", "true"));
        Table table = (Table) fields.get("bands");
        List<Object> all = table.rows().getLast();
        assertEquals("all", all.getFirst());
        assertTrue((double) all.get(1) < (double) all.get(3), "one step finer than learnt: " + all);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(((Picture) fields.get("picture")).png()));
        assertEquals(3 * 192 + 12, image.getWidth());
        Path kept = Path.of((String) fields.get("folder"));
        assertEquals(192, Tiff.size(kept.resolve("B8A.tif")).width());
    }

    @Test
    void ownScenesAreLearntFromAndSharpened() throws Exception {
        SuperResolution module = module();
        Path data = Files.createDirectories(folder.resolve("data"));
        module.prepareData(data, 5);
        Map<String, Object> result = module.train(training(module, "tiles_directory", data.toString(), "epochs", "1"));
        assertEquals(6 * 12, result.get("training_patches"));
        assertEquals(12, result.get("validation_patches"));
        Path tile = data.resolve("scene0");
        Map<String, Object> whole = module.predict(prediction(module, Map.of(), "tile_directory", tile.toString()));
        assertEquals(7, ((Table) whole.get("bands")).rows().size());
        assertEquals("", whole.get("folder"));
        Map<String, Object> part = module.predict(prediction(module, Map.of(), "tile_directory", tile.toString(),
                "roi_x_y_test", "150,20,31,61"));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(((Picture) part.get("picture")).png()));
        assertEquals(3 * 120 + 12, image.getWidth());
        assertEquals(40, image.getHeight());
        Map<String, Object> alone = module.train(training(module, "tiles_directory", tile.toString(), "epochs", "1",
                "roi_x_y", "0,0,192,192"));
        assertEquals(12, alone.get("validation_patches"), "a part of the only scene");
    }

    @Test
    void whatCannotBeUsedIsTold() throws Exception {
        SuperResolution module = module();
        assertThrows(InvalidArgumentsException.class, () -> training(module, "max_res", "30"));
        assertThrows(InvalidArgumentsException.class, () -> training(module, "satellite", "spot"));
        assertThrows(InvalidArgumentsException.class, () -> training(module, "roi_x_y", "1,2,3"));
        assertThrows(InvalidArgumentsException.class, () -> training(module, "tiles_directory", "/no/such/folder"));
        ModuleException none = assertThrows(ModuleException.class,
                () -> module.train(training(module, "tiles_directory", folder.toString())));
        assertTrue(none.getMessage().contains("B02.tif"), none.getMessage());
        module.train(training(module, "epochs", "1"));
        Path text = Files.writeString(folder.resolve("scene.zip"), "hello");
        InvalidArgumentsException broken = assertThrows(InvalidArgumentsException.class, () -> module.predict(
                prediction(module, Map.of("data", new UploadedFile("scene.zip", text)))));
        assertTrue(broken.getMessage().contains("no ZIP archive"), broken.getMessage());
    }

    @Test
    void goesOnBitByBit() throws Exception {
        SuperResolution module = module();
        RecordingContext whole = training(module).keepIn(folder.resolve("whole"));
        module.train(whole);
        RecordingContext first = training(module).keepIn(folder.resolve("parts"));
        first.cancelAfter(19);
        assertThrows(CancellationException.class, () -> module.train(first));
        Path checkpoint = folder.resolve("parts/" + first.checkpoints.getLast());
        RecordingContext second = training(module).keepIn(folder.resolve("parts")).resume(checkpoint);
        module.train(second);
        for (String file : List.of("weights", "optimiser", "best")) {
            String path = whole.checkpoints.getLast() + "/" + file + ".safetensors";
            assertEquals(-1, Files.mismatch(folder.resolve("whole").resolve(path), folder.resolve("parts")
                    .resolve(path)), file);
        }
    }

    @Test
    void windowsLeaveNoSeams() throws Exception {
        SuperResolution module = module();
        module.train(training(module, "satellite", "viirs", "epochs", "1"));
        Path data = folder.resolve("large");
        TileFolder.write(new SceneGenerator(Satellite.VIIRS, 288).scene(4, 0), data);
        Path left = kept(module, data, "0,0,200,288");
        Path all = kept(module, data, "0,0,288,288");
        float[] part = Tiff.part(left.resolve("M3.tif"), new Rectangle(0, 0, 150, 288)).values();
        float[] whole = Tiff.part(all.resolve("M3.tif"), new Rectangle(0, 0, 150, 288)).values();
        assertArrayEquals(whole, part, 1);
    }

    private static Path kept(SuperResolution module, Path tile, String region) throws Exception {
        return Path.of((String) module.predict(prediction(module, Map.of(), "tile_directory", tile.toString(),
                "roi_x_y_test", region, "save_bands", "true")).get("folder"));
    }

    @Test
    void patchesAreTurnedAndMirroredAlike() {
        float[] one = {0, 1, 2, 3, 10, 11, 12, 13};
        Patches patches = new Patches(List.of(one), List.of(new float[] {0, 1, 2, 3}), 2);
        SplittableRandom chance = new SplittableRandom(1);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            var batch = patches.read(new int[] {0}, chance);
            float[] input = batch.inputs().getFirst().values();
            float[] target = batch.targets().getFirst().values();
            for (int j = 0; j < 4; j++) {
                assertEquals(target[j], input[j]);
                assertEquals(target[j] + 10, input[j + 4]);
            }
            seen.add(Arrays.toString(target));
            assertEquals(3, target[0] + target[3], "opposite corners stay opposite");
        }
        assertEquals(8, seen.size());
        assertArrayEquals(new float[] {0, 1, 2, 3}, patches.read(new int[] {0}).targets().getFirst().values());
    }
}
