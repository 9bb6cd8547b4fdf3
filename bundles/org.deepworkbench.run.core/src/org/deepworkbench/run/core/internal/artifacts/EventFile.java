package org.deepworkbench.run.core.internal.artifacts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.CRC32C;
import org.deepworkbench.spi.run.MetricSample;

/**
 * Writes samples as a TensorBoard event file: {@code Event} messages (tensorflow/core/util/event.proto) as protocol
 * buffers in TFRecord frames (length, masked CRC, data, masked CRC).
 */
final class EventFile {

    /** Ends the names of the event files that the workbench writes. */
    static final String SUFFIX = ".deep-workbench"; //$NON-NLS-1$
    static final String PREFIX = "events.out.tfevents."; //$NON-NLS-1$

    private static final int MASK_DELTA = 0xa282ead8;
    /** Wire types of protocol buffers. */
    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int LENGTH = 2;
    private static final int FIXED32 = 5;

    private final OutputStream out;

    /** Writes the version record that begins each event file. */
    EventFile(OutputStream out, Instant created) throws IOException {
        this.out = out;
        ByteArrayOutputStream event = event(created);
        bytes(event, 3, "brain.Event:2".getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
        frame(event.toByteArray());
    }

    static String name(Instant created) {
        return PREFIX + created.getEpochSecond() + SUFFIX;
    }

    void write(MetricSample sample) throws IOException {
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        bytes(value, 1, sample.name().getBytes(StandardCharsets.UTF_8));
        key(value, 2, FIXED32);
        value.writeBytes(little(4).putFloat((float) sample.value()).array());
        ByteArrayOutputStream summary = new ByteArrayOutputStream();
        bytes(summary, 1, value.toByteArray());
        ByteArrayOutputStream event = event(sample.time());
        key(event, 2, VARINT);
        varint(event, sample.step());
        bytes(event, 5, summary.toByteArray());
        frame(event.toByteArray());
    }

    private static ByteArrayOutputStream event(Instant time) {
        ByteArrayOutputStream event = new ByteArrayOutputStream();
        key(event, 1, FIXED64);
        event.writeBytes(little(8).putDouble(time.toEpochMilli() / 1000.0).array());
        return event;
    }

    private void frame(byte[] data) throws IOException {
        byte[] length = little(8).putLong(data.length).array();
        out.write(length);
        out.write(little(4).putInt(maskedCrc(length)).array());
        out.write(data);
        out.write(little(4).putInt(maskedCrc(data)).array());
    }

    /** TFRecord masks its checksums, because a checksum of data that holds checksums is a weak one. */
    static int maskedCrc(byte[] data) {
        CRC32C crc = new CRC32C();
        crc.update(data);
        return Integer.rotateRight((int) crc.getValue(), 15) + MASK_DELTA;
    }

    private static void bytes(ByteArrayOutputStream message, int field, byte[] content) {
        key(message, field, LENGTH);
        varint(message, content.length);
        message.writeBytes(content);
    }

    private static void key(ByteArrayOutputStream message, int field, int wireType) {
        varint(message, (long) field << 3 | wireType);
    }

    private static void varint(ByteArrayOutputStream message, long number) {
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            message.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        message.write((int) rest);
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
