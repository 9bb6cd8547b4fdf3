package org.deepworkbench.data.core.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;

/** Judges a picture by its first and last bytes, which is quick and finds what was cut off or is no picture at all. */
final class PictureFile {

    private static final long LARGEST = 256L << 20;
    private static final int HEAD = 12;
    private static final int TAIL = 4096;

    private PictureFile() {
    }

    /** {@return why the file is no whole picture, as a sentence; empty if it looks like one} */
    static Optional<String> trouble(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() > LARGEST) {
                return Optional.of(NLS.bind(Messages.Picture_large, LARGEST >> 20));
            }
            byte[] head = read(channel, 0, HEAD);
            byte[] tail = read(channel, Math.max(0, channel.size() - TAIL), TAIL);
            return trouble(head, tail, channel.size());
        }
    }

    private static Optional<String> trouble(byte[] head, byte[] tail, long size) {
        if (size == 0) {
            return Optional.of(Messages.Picture_empty);
        }
        if (starts(head, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return cutUnless(contains(tail, "IEND".getBytes(StandardCharsets.US_ASCII))); //$NON-NLS-1$
        }
        if (starts(head, 0xff, 0xd8, 0xff)) {
            return cutUnless(contains(tail, new byte[] { (byte) 0xff, (byte) 0xd9 }));
        }
        if (starts(head, 'G', 'I', 'F', '8')) {
            return cutUnless(contains(tail, new byte[] { 0x3b }));
        }
        if (starts(head, 'B', 'M')) {
            return cutUnless(size >= bitmapSize(head));
        }
        boolean tiff = starts(head, 'I', 'I', 42, 0) || starts(head, 'M', 'M', 0, 42);
        return tiff ? Optional.empty() : Optional.of(Messages.Picture_format);
    }

    private static Optional<String> cutUnless(boolean whole) {
        return whole ? Optional.empty() : Optional.of(Messages.Picture_cut);
    }

    /** Bitmap file header: the size of the file in bytes 2 to 5, little-endian. */
    private static long bitmapSize(byte[] head) {
        return head.length < 6 ? Long.MAX_VALUE
                : Integer.toUnsignedLong(ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(2));
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = bytes.length - wanted.length; i >= 0; i--) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] read(FileChannel channel, long from, int most) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(most);
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
            continue;
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }
}
