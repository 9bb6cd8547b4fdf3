package org.deepworkbench.run.core.internal.artifacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.spi.run.MetricSample;
import org.junit.jupiter.api.Test;

class EventFileTest {

    /** Reads the frames and checks both checksums of each. */
    private static List<ByteBuffer> frames(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        List<ByteBuffer> frames = new ArrayList<>();
        while (in.hasRemaining()) {
            byte[] length = new byte[8];
            in.get(length);
            assertEquals(EventFile.maskedCrc(length), in.getInt());
            byte[] data = new byte[(int) ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getLong()];
            in.get(data);
            assertEquals(EventFile.maskedCrc(data), in.getInt());
            frames.add(ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN));
        }
        return frames;
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0;; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    private static ByteBuffer message(ByteBuffer in, int key) {
        assertEquals(key, varint(in));
        byte[] content = new byte[(int) varint(in)];
        in.get(content);
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void checksumsAreMaskedCrc32C() {
        // CRC-32C of "123456789" is e3069283 (RFC 3720, appendix B.4); masked as TensorFlow's crc32c::Mask does.
        int crc = 0xe3069283;
        assertEquals((crc >>> 15 | crc << 17) + 0xa282ead8,
                EventFile.maskedCrc("123456789".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void canBeParsedBack() throws IOException {
        Instant time = Instant.ofEpochMilli(1_800_000_000_250L);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EventFile file = new EventFile(out, time);
        file.write(new MetricSample(0, "val_accuracy", 300, 2, time.plusSeconds(1), 0.75));
        List<ByteBuffer> frames = frames(out.toByteArray());
        assertEquals(2, frames.size());

        ByteBuffer version = frames.get(0);
        assertEquals(0x09, varint(version));
        assertEquals(1_800_000_000.25, version.getDouble());
        assertEquals("brain.Event:2", StandardCharsets.UTF_8.decode(message(version, 0x1a)).toString());

        ByteBuffer event = frames.get(1);
        assertEquals(0x09, varint(event));
        assertEquals(1_800_000_001.25, event.getDouble());
        assertEquals(0x10, varint(event));
        assertEquals(300, varint(event));
        ByteBuffer value = message(message(event, 0x2a), 0x0a);
        assertEquals("val_accuracy", StandardCharsets.UTF_8.decode(message(value, 0x0a)).toString());
        assertEquals(0x15, varint(value));
        assertEquals(0.75f, value.getFloat());
    }
}
