package org.deepworkbench.modelserver.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.pictures.BrokenPictureException;

/** Reads what stands in the cells of {@code data.csv}. */
final class Cell {

    private static final Texts TEXTS = Texts.beside(Cell.class);

    private Cell() {
    }

    /** Reads numbers from a picture. */
    @FunctionalInterface
    interface PictureReader {

        /** Reads them. */
        float[] read(InputStream encoded) throws BrokenPictureException;
    }

    /** {@return the finite number of a cell} */
    static double number(String cell) {
        try {
            double number = Double.parseDouble(cell);
            if (Float.isFinite((float) number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number that is too large.
        }
        throw new IllegalArgumentException(TEXTS.get("cell.number", cell));
    }

    /**
     * {@return what is read from the picture that a cell names}
     *
     * @param folder in which it must lie
     */
    static float[] picture(String cell, Path folder, PictureReader reader) throws BrokenPictureException {
        try (InputStream in = Files.newInputStream(inside(folder, cell))) {
            return reader.read(in);
        } catch (IOException e) {
            throw new BrokenPictureException(IoReason.of(e), e);
        }
    }

    /** {@return a file that is named by its path from a folder, in which it must lie} */
    static Path inside(Path folder, String name) {
        try {
            Path path = folder.resolve(name).normalize();
            if (!Path.of(name).isAbsolute() && path.startsWith(folder.normalize())) {
                return path;
            }
        } catch (InvalidPathException e) {
            // Told below.
        }
        throw new IllegalArgumentException(TEXTS.get("cell.outside", name));
    }
}
