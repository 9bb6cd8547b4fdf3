package org.deepworkbench.modelserver.superresolution;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** A file that holds one band of a scene. Its size is read before its pixels are, and only those asked for are read. */
sealed interface BandFile {

    /** {@return the file, by the ending of its name} */
    static BandFile of(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jp2") ? new OfJpeg2000(file)
                : new OfTiff(file);
    }

    /** {@return where it is} */
    Path file();

    /** {@return the size of its picture}
     *
     * @throws IOException if it is none that can be read, with a sentence
     */
    Size size() throws IOException;

    /** {@return a part of its picture}
     *
     * @throws IOException if it is none that can be read, has several samples for a pixel or is too large
     */
    Plane part(Rectangle part) throws IOException;

    /** One in TIFF. */
    record OfTiff(Path file) implements BandFile {

        @Override
        public Size size() throws IOException {
            return Tiff.size(file);
        }

        @Override
        public Plane part(Rectangle part) throws IOException {
            return Tiff.part(file, part);
        }
    }

    /** One in JPEG 2000. */
    record OfJpeg2000(Path file) implements BandFile {

        @Override
        public Size size() throws IOException {
            return Jpeg2000.size(file);
        }

        @Override
        public Plane part(Rectangle part) throws IOException {
            return Jpeg2000.part(file, part);
        }
    }
}
