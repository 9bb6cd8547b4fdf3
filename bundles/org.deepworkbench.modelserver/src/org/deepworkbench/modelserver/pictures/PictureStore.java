package org.deepworkbench.modelserver.pictures;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Decoded pictures of one size in a file that vanishes when it is closed, so that a data set of any size is decoded
 * once and needs little memory. Filled by one thread, then read by several at once.
 */
public final class PictureStore implements AutoCloseable {

    private final FileChannel channel;
    private final int bytes;
    private int count;

    private PictureStore(FileChannel channel, int bytes) {
        this.channel = channel;
        this.bytes = bytes;
    }

    /**
     * Opens an empty store.
     *
     * @param file where to keep it; must not exist
     * @param size pixels along each side of the pictures
     * @throws IOException if the file cannot be made
     */
    public static PictureStore create(Path file, int size) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ,
                StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        return new PictureStore(channel, 3 * size * size);
    }

    /**
     * Adds a picture.
     *
     * @return its number
     * @throws IOException if the disk takes no more
     */
    public int add(byte[] pixels) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(pixels);
        long at = (long) count * bytes;
        while (buffer.hasRemaining()) {
            at += channel.write(buffer, at);
        }
        return count++;
    }

    /** Reads the picture of this number. */
    public void read(int number, byte[] pixels) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(pixels, 0, bytes);
        long at = (long) number * bytes;
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, at);
            if (read < 0) {
                throw new EOFException();
            }
            at += read;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
