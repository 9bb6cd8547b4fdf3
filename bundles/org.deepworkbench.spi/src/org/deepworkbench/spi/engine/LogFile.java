package org.deepworkbench.spi.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A log of a deployed node on disk, in UTF-8.
 *
 * @param path the file; need not exist
 */
public record LogFile(Path path) {

    private static final int LARGEST_PIECE = 64 << 10;

    /**
     * @param folder of the deployment
     * @param node   name of the application's node template, any text
     * @return the log of that node
     */
    public static LogFile of(Path folder, String node) {
        return new LogFile(folder.resolve(node.replaceAll("[^\\p{L}\\p{N}_-]", "_") + ".log")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /**
     * @param offset bytes already read
     * @return what follows, at most 64 KiB and whole characters only; empty if nothing
     */
    public String read(long offset) throws IOException {
        if (!Files.exists(path)) {
            return ""; //$NON-NLS-1$
        }
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer piece = ByteBuffer.allocate((int) Math.clamp(file.size() - offset, 0, LARGEST_PIECE));
            while (piece.hasRemaining() && file.read(piece, offset + piece.position()) >= 0) {
                continue;
            }
            return new String(piece.array(), 0, wholeCharacters(piece), StandardCharsets.UTF_8);
        }
    }

    /** A character that was cut at the end is left for the next read. */
    private static int wholeCharacters(ByteBuffer piece) {
        int end = piece.position();
        for (int back = 1; back <= Math.min(3, end); back++) {
            int unit = piece.get(end - back) & 0xff;
            if (unit >= 0xc0) { // first byte of a character of 2 to 4 bytes
                int length = unit >= 0xf0 ? 4 : unit >= 0xe0 ? 3 : 2;
                return length > back ? end - back : end;
            }
            if (unit < 0x80) {
                return end;
            }
        }
        return end;
    }
}
