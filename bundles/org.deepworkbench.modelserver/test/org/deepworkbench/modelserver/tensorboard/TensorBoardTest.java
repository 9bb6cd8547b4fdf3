package org.deepworkbench.modelserver.tensorboard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.learning.RecordingContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TensorBoardTest {

    @TempDir
    Path folder;

    /** The bytes are those of event.proto and summary.proto, put together by hand. */
    @Test
    void aValueIsARecordAsTensorFlowWritesIt() throws Exception {
        try (EventFile file = new EventFile(folder, Instant.ofEpochSecond(1))) {
            file.scalar("loss", 300, 0.5, Instant.ofEpochSecond(2));
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(written())).order(ByteOrder.LITTLE_ENDIAN);
        assertArrayEquals(hex("09 000000000000f03f 1a 0d 627261696e2e4576656e743a32"), record(bytes));
        assertArrayEquals(hex("09 0000000000000040 10 ac02 2a 0d 0a 0b 0a 04 6c6f7373 15 0000003f"), record(bytes));
        assertEquals(0, bytes.remaining());
    }

    /** The masked CRC-32C of eight bytes that count 24, as TensorFlow's first record has it in any file. */
    @Test
    void theCheckSumIsTheMaskedOneOfTheFormat() throws Exception {
        new EventFile(folder, Instant.ofEpochSecond(1)).close();
        byte[] bytes = Files.readAllBytes(written());
        assertArrayEquals(hex("1800000000000000 a37f4b22"), Arrays.copyOf(bytes, 12));
    }

    @Test
    void whatTheModuleSaysIsPassedOn() throws Exception {
        RecordingContext context = new RecordingContext();
        try (TensorBoard board = new TensorBoard(context, folder)) {
            board.metric("loss", 1, 1, 2.5);
            board.metric("loss", 2, 1, Double.NaN);
            board.plan(3, 30);
        }
        assertEquals(2, context.metrics.get("loss").size());
        assertEquals(30, context.batches);
        assertTrue(context.lines.getFirst().contains(folder.toString()), context.lines.toString());
    }

    @Test
    void aDiskThatTakesNoMoreEndsTheWritingOnly() throws Exception {
        Path occupied = Files.writeString(folder.resolve("file"), "in the way");
        RecordingContext context = new RecordingContext();
        try (TensorBoard board = new TensorBoard(context, occupied)) {
            board.metric("loss", 1, 1, 2.5);
        }
        assertEquals(List.of(2.5), context.metrics.get("loss"));
        assertTrue(context.lines.getFirst().contains("The training goes on without"), context.lines.toString());
    }

    private Path written() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private static byte[] record(ByteBuffer bytes) {
        byte[] event = new byte[(int) bytes.getLong()];
        bytes.getInt();
        bytes.get(event);
        bytes.getInt();
        return event;
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }
}
