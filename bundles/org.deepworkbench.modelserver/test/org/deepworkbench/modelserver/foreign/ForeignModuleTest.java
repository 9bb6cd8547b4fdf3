package org.deepworkbench.modelserver.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.deepworkbench.modelserver.learning.RecordingContext;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.Picture;
import org.deepworkbench.modelserver.module.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules from YAML files with TorchScript networks. */
class ForeignModuleTest {

    @TempDir
    Path folder;

    @Test
    void numbersArePredicted() throws Exception {
        ForeignModule module = Descriptions.module(folder, Descriptions.PLANT);
        Map<String, Object> fields = module.predict(Descriptions.prediction(module,
                Map.of("weather", List.of("0.5,-1,2"), "age", List.of("3")), Map.of()));
        Table table = (Table) fields.get("numbers");
        assertEquals(List.of("height", "health"), table.rows().stream().map(List::getFirst).toList());
        assertEquals(0.8621928, (float) table.rows().getFirst().getLast(), 1e-5);
        assertEquals(fields, module.predict(Descriptions.prediction(module,
                Map.of("weather", List.of("0.5,-1,2")), Map.of())), "the age has a default");
        InvalidArgumentsException few = assertThrows(InvalidArgumentsException.class, () -> module.predict(
                Descriptions.prediction(module, Map.of("weather", List.of("1,2")), Map.of())));
        assertTrue(few.getMessage().contains("sun, rain, wind"), few.getMessage());
    }

    @Test
    void numbersAreBroughtToWhatTheNetworkKnowsAndBack() throws Exception {
        ForeignModule module = Descriptions.module(folder, Descriptions.PLANT
                .replace("columns: [sun, rain, wind]", "columns: [sun, rain, wind], mean: [1, 2, 3], deviation: 2")
                .replace("names: [height, health]", "names: [height, health], mean: 100, deviation: [10, 1]"));
        Table table = (Table) module.predict(Descriptions.prediction(module,
                Map.of("weather", List.of("2,0,7")), Map.of())).get("numbers");
        assertEquals(108.621928, (float) table.rows().getFirst().getLast(), 1e-4);
    }

    @Test
    void picturesAreToldApart() throws Exception {
        ForeignModule module = Descriptions.module(folder, Descriptions.SHADES);
        Map<String, Object> fields = module.predict(
                Descriptions.prediction(module, Map.of(), Map.of("picture", picture("a.png", 0x404040))));
        List<?> probabilities = (List<?>) fields.get("probabilities");
        assertEquals(3, ((List<?>) fields.get("labels")).size());
        assertEquals(1, probabilities.stream().mapToDouble(p -> (float) p).sum(), 1e-5);
        Path broken = Files.writeString(folder.resolve("b.png"), "no picture");
        assertThrows(InvalidArgumentsException.class, () -> module.predict(
                Descriptions.prediction(module, Map.of(), Map.of("picture", broken))));
    }

    @Test
    void aPictureIsAnsweredByAPicture() throws Exception {
        ForeignModule module = Descriptions.module(folder, Descriptions.SOFTEN);
        Picture answer = (Picture) module.predict(Descriptions.prediction(module, Map.of(),
                Map.of("picture", picture("a.png", 0x808080)))).get("picture");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.png()));
        assertEquals(12, image.getWidth());
        assertEquals(6, image.getHeight());
        assertEquals(0xff808080, image.getRGB(5, 3));
    }

    @Test
    void learnsOnAndThenAnswersOtherwise() throws Exception {
        ForeignModule module = Descriptions.module(folder, Descriptions.SHADES);
        Path data = shades();
        RecordingContext context = new RecordingContext(Descriptions.training(module,
                Map.of("data_directory", List.of(data.toString()), "epochs", List.of("40"))), Instant.EPOCH);
        Map<String, Object> result = module.train(context);
        double before = loss(result, "before");
        double after = loss(result, "after");
        assertTrue(after < 0.5 * before, before + " -> " + after);
        assertEquals(1.0, ((Map<?, ?>) result.get("after")).get("accuracy"));
        Path light = picture("light.png", 0xe8e8e8);
        Map<String, Object> now = module.predict(
                Descriptions.prediction(module, Map.of(), Map.of("picture", light)));
        assertEquals("light", ((List<?>) now.get("labels")).getFirst());
        Map<String, Object> asItCame = module.predict(
                Descriptions.prediction(module, Map.of("timestamp", List.of("file")), Map.of("picture", light)));
        assertFalse(now.equals(asItCame));
        assertEquals(now, module.predict(Descriptions.prediction(module,
                Map.of("timestamp", List.of((String) result.get("timestamp"))), Map.of("picture", light))));
        assertThrows(InvalidArgumentsException.class, () -> module.predict(Descriptions.prediction(module,
                Map.of("timestamp", List.of("yesterday")), Map.of("picture", light))));
    }

    @Test
    void goesOnBitByBit() throws Exception {
        ForeignModule module = Descriptions.module(folder, Descriptions.SHADES);
        Map<String, List<String>> given = Map.of("data_directory", List.of(shades().toString()), "batch_size",
                List.of("5"));
        RecordingContext whole = new RecordingContext(Descriptions.training(module, given), Instant.EPOCH)
                .keepIn(folder.resolve("whole"));
        module.train(whole);
        long end = whole.checkpoints.getLast();
        for (int checks : List.of(15, 24, 38)) {
            Path parts = folder.resolve("cut" + checks);
            RecordingContext first = new RecordingContext(Descriptions.training(module, given),
                    Instant.ofEpochSecond(checks)).keepIn(parts);
            first.cancelAfter(checks);
            assertThrows(CancellationException.class, () -> module.train(first));
            long step = first.checkpoints.getLast();
            assertTrue(step > 0 && step < end, "step " + step);
            RecordingContext second = new RecordingContext(Descriptions.training(module, given),
                    Instant.ofEpochSecond(checks + 100)).keepIn(parts).resume(parts.resolve(Long.toString(step)));
            module.train(second);
            List<Double> losses = whole.metrics.get("loss");
            assertEquals(losses.subList((int) step, losses.size()), second.metrics.get("loss"), "step " + step);
            assertEquals(whole.metrics.get("val_loss").getLast(), second.metrics.get("val_loss").getLast());
            for (String file : List.of("weights.pt", "optimiser.safetensors", "best.pt")) {
                assertEquals(-1, Files.mismatch(folder.resolve("whole/" + end + "/" + file),
                        parts.resolve(end + "/" + file)), file);
            }
        }
    }

    @Test
    void eachTaskLearnsFromTheDataItMakesUp() throws Exception {
        for (String yaml : List.of(Descriptions.SHADES, Descriptions.PLANT, Descriptions.SOFTEN)) {
            Path own = Files.createTempDirectory(folder, "own");
            ForeignModule module = Descriptions.module(own, yaml);
            Path data = Files.createDirectories(own.resolve("data"));
            module.prepareData(data, 3);
            Path again = Files.createDirectories(own.resolve("again"));
            module.prepareData(again, 3);
            assertEquals(-1, Files.mismatch(data.resolve("data.csv"), again.resolve("data.csv")));
            Map<String, Object> result = module.train(new RecordingContext(Descriptions.training(module,
                    Map.of("data_directory", List.of(data.toString()), "initial_lr", List.of("1e-8"))),
                    Instant.EPOCH));
            // The network made the answers up itself, so it knows them, but for the eight bits of a picture.
            if (!yaml.equals(Descriptions.SHADES)) {
                assertTrue(loss(result, "before") < 0.005, result.toString());
            } else {
                assertEquals(1.0, ((Map<?, ?>) result.get("before")).get("accuracy"));
            }
        }
    }

    @Test
    void dataThatDoNotFitAreToldInWords() throws Exception {
        ForeignModule module = Descriptions.module(folder, Descriptions.PLANT);
        assertThrows(InvalidArgumentsException.class, () -> module.check(Descriptions.training(module, Map.of())));
        Path data = Files.createDirectories(folder.resolve("data"));
        Map<String, String> problems = new HashMap<>();
        problems.put("sun,rain,wind,age,height\n1,2,3,4,5\n", "lacks the columns health");
        problems.put("sun,rain,wind,age,height,health\n1,2,3,4\n", "row 2: it has 4 cells, the header 6");
        problems.put("sun,rain,wind,age,height,health\n" + "1,2,3,4,5,much\n".repeat(20), "«much» is no number");
        problems.put("sun,rain,wind,age,height,health\n", "too few");
        for (Map.Entry<String, String> problem : problems.entrySet()) {
            Files.writeString(data.resolve("data.csv"), problem.getKey());
            assertTold(module, data, problem.getValue());
        }
        Files.delete(data.resolve("data.csv"));
        assertTold(module, data, "holds no data.csv");
    }

    @Test
    void picturesOutsideTheFolderAreRefused() throws Exception {
        ForeignModule module = Descriptions.module(folder, Descriptions.SHADES);
        picture("secret.png", 0);
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("data.csv"), "picture,label\n" + "../secret.png,dark\n".repeat(20));
        assertTold(module, data, "«../secret.png» is not a path inside the folder");
    }

    @Test
    void aDescriptionThatDoesNotFitTheNetworkIsToldInWords() throws Exception {
        ForeignModule other = Descriptions.module(folder,
                Descriptions.SHADES.replace("[dark, middle, light]", "[dark, light]"));
        ModuleException size = assertThrows(ModuleException.class, () -> other.predict(
                Descriptions.prediction(other, Map.of(), Map.of("picture", picture("a.png", 0)))));
        assertTrue(size.getMessage().contains("gave 3 numbers"), size.getMessage());
        assertTold(other, shades("dark", "light"), "does not take these examples");
        ForeignModule grey = Descriptions.module(folder, Descriptions.SHADES.replace("height: 8", "colours: 1, height: 8"));
        ModuleException failed = assertThrows(ModuleException.class, () -> grey.predict(
                Descriptions.prediction(grey, Map.of(), Map.of("picture", picture("a.png", 0)))));
        assertTrue(failed.getMessage().startsWith("The network shades.pt failed: "), failed.getMessage());
    }

    private static void assertTold(ForeignModule module, Path data, String words) throws Exception {
        RecordingContext context = new RecordingContext(
                Descriptions.training(module, Map.of("data_directory", List.of(data.toString()))), Instant.EPOCH);
        ModuleException e = assertThrows(ModuleException.class, () -> module.train(context));
        assertTrue(e.getMessage().contains(words), e.getMessage());
    }

    private static double loss(Map<String, Object> result, String when) {
        return (double) ((Map<?, ?>) result.get(when)).get("loss");
    }

    private Path picture(String name, int colour) throws IOException {
        BufferedImage image = new BufferedImage(20, 16, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 20 * 16; i++) {
            image.setRGB(i % 20, i / 20, colour);
        }
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private Path shades() throws IOException {
        return shades("dark", "middle", "light");
    }

    /** {@return a folder with grey pictures of each class} */
    private Path shades(String... labels) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        SplittableRandom random = new SplittableRandom(1);
        for (int label = 0; label < labels.length; label++) {
            Files.createDirectories(data.resolve(labels[label]));
            for (int i = 0; i < 12; i++) {
                int grey = 30 + 90 * label + random.nextInt(30);
                picture("data/" + labels[label] + "/" + i + ".png", grey << 16 | grey << 8 | grey);
            }
        }
        return data;
    }
}
