package org.deepworkbench.modelserver.tensorboard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.CRC32C;

/**
 * A file of events that TensorBoard shows: records of TFRecord, each a message {@code tensorflow.Event} in the encoding
 * of protocol buffers. Used by one thread.
 */
final class EventFile implements AutoCloseable {

    /** What the format adds to a rotated check sum. */
    private static final int MASK = 0xa282ead8;
    private static final String VERSION = "brain.Event:2";

    /** Wire types: how the value behind a field's number is encoded. */
    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int COUNTED = 2;
    private static final int FOUR_BYTES = 5;

    private final OutputStream out;

    /**
     * Begins a file.
     *
     * @param folder what TensorBoard is pointed to; made if it is not there
     * @param now    the time, which is in the file's name
     * @throws IOException if the disk takes no more
     */
    EventFile(Path folder, Instant now) throws IOException {
        Files.createDirectories(folder);
        out = Files.newOutputStream(folder.resolve("events.out.tfevents." + now.getEpochSecond() + ".deepworkbench"));
        Message event = new Message().real(1, seconds(now)).text(3, VERSION);
        write(event.bytes());
    }

    /** Adds a value of a metric. */
    void scalar(String name, long step, double value, Instant now) throws IOException {
        Message one = new Message().text(1, name).single(2, (float) value);
        Message summary = new Message().message(1, one);
        write(new Message().real(1, seconds(now)).whole(2, step).message(5, summary).bytes());
    }

    private static double seconds(Instant time) {
        return time.getEpochSecond() + time.getNano() / 1e9;
    }

    private void write(byte[] event) throws IOException {
        byte[] length = little(Long.BYTES).putLong(event.length).array();
        ByteBuffer record = little(Long.BYTES + Integer.BYTES + event.length + Integer.BYTES);
        record.put(length).putInt(checkSum(length)).put(event).putInt(checkSum(event));
        out.write(record.array());
    }

    private static int checkSum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return Integer.rotateRight((int) sum.getValue(), 15) + MASK;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** A message that is being written. */
    private static final class Message {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Message whole(int field, long value) {
            number((long) field << 3 | VARINT);
            number(value);
            return this;
        }

        Message real(int field, double value) {
            number((long) field << 3 | EIGHT_BYTES);
            bytes.writeBytes(little(Double.BYTES).putDouble(value).array());
            return this;
        }

        Message single(int field, float value) {
            number((long) field << 3 | FOUR_BYTES);
            bytes.writeBytes(little(Float.BYTES).putFloat(value).array());
            return this;
        }

        Message text(int field, String value) {
            return counted(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message value) {
            return counted(field, value.bytes());
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }

        private Message counted(int field, byte[] value) {
            number((long) field << 3 | COUNTED);
            number(value.length);
            bytes.writeBytes(value);
            return this;
        }

        /** Seven bits in each byte, the lowest first; the eighth says that more follow. */
        private void number(long value) {
            long rest = value;
            while ((rest & ~0x7fL) != 0) {
                bytes.write((int) (rest & 0x7f | 0x80));
                rest >>>= 7;
            }
            bytes.write((int) rest);
        }
    }
}
