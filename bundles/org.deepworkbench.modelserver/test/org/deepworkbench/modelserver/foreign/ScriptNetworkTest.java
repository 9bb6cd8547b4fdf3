package org.deepworkbench.modelserver.foreign;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.engine.EngineException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.deepworkbench.modelserver.learning.Network;
import org.deepworkbench.modelserver.learning.Tensor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TorchScript files, whole and damaged. */
class ScriptNetworkTest {

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        Descriptions.in(folder, "");
    }

    @Test
    void answersInPythonsNumbers() throws Exception {
        float[] ramp = new float[2 * 3 * 8 * 8];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = i % 50 / 25f - 1;
        }
        assertAnswers("shades", new Tensor(ramp, 2, 3, 8, 8));
        assertAnswers("plant", new Tensor(new float[] {0.5f, -1, 2, 0, 0.25f, -0.75f}, 2, 3),
                new Tensor(new float[] {3, -2}, 2, 1));
    }

    private void assertAnswers(String name, Tensor... inputs) throws Exception {
        JsonNode answers = new ObjectMapper().readTree(getClass().getResource("answers.json")).get(name);
        float[] expected = new float[answers.size() * answers.get(0).size()];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = answers.get(i / answers.get(0).size()).get(i % answers.get(0).size()).floatValue();
        }
        Path file = folder.resolve(name + ".pt");
        try (Network network = Network.load(Descriptions.TORCH, new ScriptNetwork(file), file)) {
            for (int run = 0; run < 3; run++) {
                assertArrayEquals(expected, network.answer(List.of(inputs)).getFirst().values(), 1e-6f);
            }
        }
    }

    @Test
    void aDamagedFileIsToldInWordsAndHarmsNothing() throws Exception {
        Path file = folder.resolve("shades.pt");
        byte[] whole = Files.readAllBytes(file);
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = random.nextBoolean() ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int hit = 0; hit < 1 + i % 7 && bytes.length > 0; hit++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Files.write(file, bytes);
            try (Network network = Network.load(Descriptions.TORCH, new ScriptNetwork(file), file)) {
                network.answer(List.of(new Tensor(new float[192], 1, 3, 8, 8)));
            } catch (IOException e) {
                assertTrue(e.getMessage().startsWith("shades.pt is no TorchScript file that can be read ("),
                        e.getMessage());
                assertTrue(e.getMessage().length() < 400, e.getMessage());
            } catch (EngineException e) {
                // Loaded, and fails when it runs.
            }
        }
        answersInPythonsNumbersAgain(whole);
    }

    private void answersInPythonsNumbersAgain(byte[] whole) throws Exception {
        Files.write(folder.resolve("shades.pt"), whole);
        answersInPythonsNumbers();
    }

    @Test
    void whatIsNoNetworkAtAllIsRefused() throws Exception {
        for (String content : List.of("", "hello", "PK\u0003\u0004", "<html>not found</html>")) {
            Path file = Files.writeString(folder.resolve("odd.pt"), content);
            assertThrows(IOException.class,
                    () -> Network.load(Descriptions.TORCH, new ScriptNetwork(file), file).close(), content);
        }
        Path absent = folder.resolve("absent.pt");
        IOException e = assertThrows(IOException.class,
                () -> Network.load(Descriptions.TORCH, new ScriptNetwork(absent), absent).close());
        assertTrue(e.getMessage().contains("absent.pt"), e.getMessage());
    }
}
