package org.deepworkbench.modelserver.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.deepworkbench.modelserver.Texts;

/**
 * Looks whether a TorchScript file, which is a ZIP archive, is whole, before PyTorch sees it: PyTorch does not compare
 * the check sums, and a damaged file can end the whole process while it looks for words to say so.
 */
final class Archive {

    private static final Texts TEXTS = Texts.beside(Archive.class);
    private static final int MOST_ENTRIES = 100_000;
    private static final long MOST_BYTES = 4L << 30;

    private Archive() {
    }

    /**
     * Reads all of an archive.
     *
     * @throws IOException if it is damaged, or unfolds into more than a network can be
     */
    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long left = MOST_BYTES;
            byte[] buffer = new byte[1 << 16];
            if (zip.size() > MOST_ENTRIES) {
                throw new IOException(TEXTS.get("archive.large"));
            }
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                left -= read(zip, entries.nextElement(), left, buffer);
            }
        }
    }

    private static long read(ZipFile zip, ZipEntry entry, long most, byte[] buffer) throws IOException {
        long size = 0;
        try (CheckedInputStream in = new CheckedInputStream(content(zip, entry), new CRC32())) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new IOException(TEXTS.get("archive.large"));
                }
            }
            if (size != entry.getSize() || in.getChecksum().getValue() != entry.getCrc()) {
                throw new IOException(TEXTS.get("archive.damaged", entry.getName()));
            }
        }
        return size;
    }

    private static InputStream content(ZipFile zip, ZipEntry entry) throws IOException {
        InputStream content = zip.getInputStream(entry);
        if (content == null) {
            throw new IOException(TEXTS.get("archive.damaged", entry.getName()));
        }
        return content;
    }
}
