package org.deepworkbench.modelserver.superresolution;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.deepworkbench.modelserver.FileTree;
import org.deepworkbench.modelserver.Texts;

/** The TIFF files of a ZIP archive that nobody vouches for, unpacked until it is closed. */
final class TileArchive implements AutoCloseable {

    private static final Texts TEXTS = Texts.beside(TileArchive.class);
    private static final int MOST_ENTRIES = 500;
    private static final long MOST_BYTES = 512L << 20;

    private final Path folder;

    /**
     * Unpacks an archive.
     *
     * @throws IOException if it is none or holds too much, with a sentence
     */
    TileArchive(InputStream archive) throws IOException {
        folder = Files.createTempDirectory("tile");
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(archive))) {
            unpack(zip);
        } catch (ZipException | IllegalArgumentException e) {
            close();
            throw new IOException(TEXTS.get("archive.damaged", e.getMessage()), e);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void unpack(ZipInputStream zip) throws IOException {
        long left = MOST_BYTES;
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw new IOException(TEXTS.get("archive.large", MOST_ENTRIES, MOST_BYTES >> 20));
            }
            String path = entry.getName().replace('\\', '/');
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (name.toLowerCase(Locale.ROOT).matches("[a-z0-9_.-]{1,120}\\.tiff?")) {
                boolean known = path.contains(TileFolder.TRUTH + "/");
                Path target = Files.createDirectories(known ? folder.resolve(TileFolder.TRUTH) : folder);
                try (OutputStream out = Files.newOutputStream(target.resolve(name))) {
                    left -= copy(zip, out, left);
                }
            } else if (name.toLowerCase(Locale.ROOT).endsWith(".jp2")) {
                throw new IOException(TEXTS.get("archive.jpeg2000", name));
            } else {
                // What is not wanted has to be unpacked as well to come to the next entry.
                left -= copy(zip, OutputStream.nullOutputStream(), left);
            }
        }
        if (entries == 0) {
            throw new IOException(TEXTS.get("archive.none"));
        }
    }

    private static long copy(InputStream in, OutputStream out, long most) throws IOException {
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > most) {
                throw new IOException(TEXTS.get("archive.large", MOST_ENTRIES, MOST_BYTES >> 20));
            }
            out.write(buffer, 0, read);
        }
        return size;
    }

    /** {@return where the files lie} */
    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        FileTree.delete(folder);
    }
}
