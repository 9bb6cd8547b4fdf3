package org.deepworkbench.modelserver.learning;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.torch.Torch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person or a broken disk may have made of a checkpoint: told in words, without memory for what is not. */
@Timeout(120)
class DamagedCheckpointTest {

    private static final Torch TORCH = new Torch(2);
    private static final Course COURSE =
            new Course(1, 8, 8, new Schedule.Constant(0.01), Optimiser.Kind.ADAMW, 0, 0, 1, 1);

    @TempDir
    Path folder;
    private Path checkpoint;

    @BeforeEach
    void learn() throws Exception {
        RecordingContext context = new RecordingContext().keepIn(folder);
        new Fit(context, TORCH, new ToyLesson(16, 8), COURSE).run().close();
        checkpoint = folder.resolve(Long.toString(context.checkpoints.getLast()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "[]", "{\"epoch\": 1}"})
    void aDamagedProgress(String progress) throws Exception {
        Files.writeString(checkpoint.resolve("progress.json"), progress);
        assertRefused("progress.json is damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"epoch\":2147483647", "\"epoch\":-5", "\"batch\":2147483647", "\"batch\":-1"})
    void aProgressThatCannotBe(String part) throws Exception {
        Path file = checkpoint.resolve("progress.json");
        String name = part.substring(0, part.indexOf(':') + 1);
        Files.writeString(file, Files.readString(file).replaceFirst(name + "\\d+", part));
        assertRefused(part.contains("-") ? "is damaged" : "more data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"weights", "optimiser"})
    void whatIsOfAnotherNetwork(String name) throws Exception {
        String other = name.equals("weights") ? "optimiser" : "weights";
        Files.copy(checkpoint.resolve(other + ".safetensors"), checkpoint.resolve(name + ".safetensors"),
                StandardCopyOption.REPLACE_EXISTING);
        assertRefused("belongs to another network");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1_000_000_000, Integer.MAX_VALUE, 1L << 62})
    void weightsThatPromiseALongHead(long length) throws Exception {
        Files.write(checkpoint.resolve("weights.safetensors"),
                ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putLong(length).array());
        assertRefused("weights.safetensors is damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4000000000", "9000000000000000000000", "\"x\""})
    void weightsThatPromiseALongArray(String end) throws Exception {
        byte[] head = ("{\"a\": {\"dtype\": \"F32\", \"shape\": [1000000000], \"data_offsets\": [0, " + end + "]}}")
                .getBytes(StandardCharsets.UTF_8);
        Files.write(checkpoint.resolve("weights.safetensors"), ByteBuffer.allocate(Long.BYTES + head.length + 16)
                .order(ByteOrder.LITTLE_ENDIAN).putLong(head.length).put(head).array());
        assertRefused("weights.safetensors is damaged");
    }

    private void assertRefused(String reason) {
        RecordingContext context = new RecordingContext().resume(checkpoint);
        ModuleException problem = assertThrows(ModuleException.class,
                () -> new Fit(context, TORCH, new ToyLesson(16, 8), COURSE).run().close());
        assertTrue(problem.getMessage().contains(reason), problem.getMessage());
    }
}
