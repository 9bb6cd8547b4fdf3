package org.deepworkbench.modelserver.foreign;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.deepworkbench.modelserver.learning.Tensor;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ONNX files, whole and damaged. */
class OnnxNetworkTest {

    private static final String PLANT = Descriptions.PLANT.replace("plant.pt", "plant.onnx")
            .replaceAll("training: .*\n", "");
    private static final List<Tensor> PLANTS = List.of(
            new Tensor(new float[] {0.5f, -1, 2, 0, 0.25f, -0.75f}, 2, 3), new Tensor(new float[] {3, -2}, 2, 1));

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        Descriptions.in(folder, "");
    }

    @Test
    void answersInPythonsNumbers() throws Exception {
        try (OnnxNetwork network = OnnxNetwork.load(folder.resolve("plant.onnx"), 1)) {
            Tensor answer = network.answer(PLANTS).getFirst();
            assertArrayEquals(new float[] {0.8621928f, -0.5305351f, -0.7274457f, -0.3107256f}, answer.values(), 1e-6f);
            assertArrayEquals(new long[] {2, 2}, answer.shape());
        }
    }

    @Test
    void aModuleOfItPredictsAndDoesNotLearn() throws Exception {
        ForeignModule module = Descriptions.module(folder, PLANT);
        assertEquals(List.of(), module.description().trainArguments());
        Table table = (Table) module.predict(Descriptions.prediction(module,
                Map.of("weather", List.of("0.5,-1,2")), Map.of())).get("numbers");
        assertEquals(0.8621928, (float) table.rows().getFirst().getLast(), 1e-5);
        assertTrue(assertThrows(ModuleException.class, () -> module.train(null)).getMessage()
                .contains("ONNX file cannot learn"));
        Path data = Files.createDirectories(folder.resolve("data"));
        module.prepareData(data, 1);
        assertEquals(61, Files.readAllLines(data.resolve("data.csv")).size());
        Path yaml = Descriptions.in(folder, Descriptions.PLANT.replace("plant.pt", "plant.onnx"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> ModuleFileReader.read(yaml)).getMessage()
                .contains("training is only for TorchScript files"));
    }

    @Test
    void inputsThatDoNotFitAreToldInWords() throws Exception {
        ForeignModule one = Descriptions.module(folder, PLANT.replaceFirst("  - .name: age.*\n", ""));
        ModuleException few = assertThrows(ModuleException.class, () -> one.predict(Descriptions.prediction(one,
                Map.of("weather", List.of("0.5,-1,2")), Map.of())));
        assertTrue(few.getMessage().contains("it takes 2 inputs (weather, age)"), few.getMessage());
        ForeignModule wide = Descriptions.module(folder, PLANT.replace("[sun, rain, wind]", "[sun, rain, wind, fog]"));
        ModuleException shape = assertThrows(ModuleException.class, () -> wide.predict(Descriptions.prediction(wide,
                Map.of("weather", List.of("0.5,-1,2,1")), Map.of())));
        assertTrue(shape.getMessage().startsWith("The network plant.onnx failed"), shape.getMessage());
    }

    @Test
    void damagedFilesAreRefusedOrAnswer() throws Exception {
        byte[] whole = Files.readAllBytes(folder.resolve("plant.onnx"));
        SplittableRandom random = new SplittableRandom(3);
        Path file = folder.resolve("odd.onnx");
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] bytes = i % 4 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int hit = 0; hit < 1 + i % 5 && bytes.length > 0; hit++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Files.write(file, bytes);
            try (OnnxNetwork network = OnnxNetwork.load(file, 1)) {
                network.answer(PLANTS);
            } catch (IOException e) {
                assertTrue(e.getMessage().startsWith("odd.onnx is no ONNX file that can be read ("), e.getMessage());
                refused++;
            } catch (IllegalArgumentException e) {
                refused++;
            }
        }
        assertTrue(refused > 100, "refused " + refused);
    }

    @Test
    void weightsOutsideOfTheFolderAreNotRead() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.write(folder.resolve("secret.bin"), new byte[4096]);
        Files.move(folder.resolve("outside.onnx"), inner.resolve("outside.onnx"));
        IOException e = assertThrows(IOException.class,
                () -> OnnxNetwork.load(inner.resolve("outside.onnx"), 1).close());
        assertTrue(e.getMessage().contains("outside.onnx"), e.getMessage());
    }
}
