package org.deepworkbench.topology.core.internal.csar;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/**
 * What the central directory of a ZIP file says of its entries (APPNOTE.TXT, section 4.3). Java's own reader does not
 * tell which entries are links, or encrypted.
 */
final class ZipListing {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int MAX_DIRECTORY = 16 << 20;

    /**
     * An entry.
     *
     * @param name      its name as written
     * @param size      its size as declared, in bytes
     * @param link      whether it is a symbolic link
     * @param encrypted whether it is encrypted
     */
    record Entry(String name, long size, boolean link, boolean encrypted) {
    }

    private ZipListing() {
    }

    /**
     * @return the entries in their order
     * @throws IOException if the file is no ZIP file, or one larger than an archive may be
     */
    static List<Entry> of(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer tail = read(channel, Math.max(0, channel.size() - END_SIZE - MAX_COMMENT),
                    (int) Math.min(channel.size(), END_SIZE + MAX_COMMENT));
            for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
                if (tail.getInt(at) == END) {
                    long size = Integer.toUnsignedLong(tail.getInt(at + 12));
                    long start = Integer.toUnsignedLong(tail.getInt(at + 16));
                    if (size > MAX_DIRECTORY || start + size > channel.size()) {
                        throw new ZipException();
                    }
                    return entries(read(channel, start, (int) size));
                }
            }
            throw new ZipException();
        }
    }

    private static ByteBuffer read(SeekableByteChannel channel, long start, int size) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(start);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // Reads on until the buffer is full or the file ends.
        }
        return buffer.flip();
    }

    private static List<Entry> entries(ByteBuffer directory) throws IOException {
        List<Entry> entries = new ArrayList<>();
        while (directory.remaining() >= ENTRY_SIZE && directory.getInt(directory.position()) == ENTRY) {
            int at = directory.position();
            int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
            int rest = Short.toUnsignedInt(directory.getShort(at + 30))
                    + Short.toUnsignedInt(directory.getShort(at + 32));
            if (directory.remaining() < ENTRY_SIZE + nameLength + rest) {
                throw new ZipException();
            }
            byte[] name = new byte[nameLength];
            directory.get(at + ENTRY_SIZE, name);
            int mode = directory.getInt(at + 38) >>> 16;
            entries.add(new Entry(new String(name, StandardCharsets.UTF_8),
                    Integer.toUnsignedLong(directory.getInt(at + 24)), (mode & 0xF000) == 0xA000,
                    (directory.getShort(at + 8) & 1) != 0));
            directory.position(at + ENTRY_SIZE + nameLength + rest);
        }
        return entries;
    }
}
