package org.deepworkbench.modelserver.superresolution;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.deepworkbench.modelserver.Texts;

/**
 * A band in a TIFF file, such as a GeoTIFF: one sample for each pixel, of 8 or 16 bits or a floating-point number. Its
 * size is read before its pixels are, and only those asked for are read.
 */
final class Tiff {

    private static final Texts TEXTS = Texts.beside(Tiff.class);
    private static final String FORMAT = "tiff";
    private static final long MOST_PIXELS = 40_000_000;

    private Tiff() {
    }

    /** Works with a reader that has its file. */
    @FunctionalInterface
    private interface Work<T> {

        T with(ImageReader reader) throws IOException;
    }

    /**
     * {@return the size of a file's picture}
     *
     * @throws IOException if it is none that can be read, with a sentence
     */
    static Size size(Path file) throws IOException {
        return read(file, reader -> new Size(reader.getWidth(0), reader.getHeight(0)));
    }

    /**
     * {@return a part of a file's picture}
     *
     * @throws IOException if it is none that can be read, has several samples for a pixel or is too large
     */
    static Plane part(Path file, Rectangle part) throws IOException {
        if ((long) part.width * part.height > MOST_PIXELS) {
            throw new IOException(TEXTS.get("band.large", file.getFileName(), MOST_PIXELS / 1_000_000));
        }
        return read(file, reader -> {
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceRegion(part);
            Raster raster = reader.read(0, param).getRaster();
            if (raster.getNumBands() != 1) {
                throw new IOException(TEXTS.get("band.samples", file.getFileName(), raster.getNumBands()));
            }
            return new Plane(raster.getSamples(0, 0, raster.getWidth(), raster.getHeight(), 0, (float[]) null),
                    raster.getWidth(), raster.getHeight());
        });
    }

    private static <T> T read(Path file, Work<T> work) throws IOException {
        ImageReader reader = reader();
        try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
            if (input == null) {
                throw new IOException(TEXTS.get("band.absent", file));
            }
            reader.setInput(input, true, true);
            return work.with(reader);
        } catch (RuntimeException e) {
            // The platform's decoder answers some damaged files with exceptions of all kinds.
            throw new IOException(TEXTS.get("tiff.damaged", file.getFileName(), e), e);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader() {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(FORMAT);
        return readers.next();
    }

    /** Writes a plane as whole numbers of 16 bits. */
    static void write(Plane plane, Path file) throws IOException {
        BufferedImage image = new BufferedImage(plane.width(), plane.height(), BufferedImage.TYPE_USHORT_GRAY);
        int[] samples = new int[plane.values().length];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = Math.clamp(Math.round(plane.values()[i]), 0, 65_535);
        }
        image.getRaster().setSamples(0, 0, plane.width(), plane.height(), 0, samples);
        if (!ImageIO.write(image, FORMAT, file.toFile())) {
            throw new IOException(TEXTS.get("tiff.writer"));
        }
    }
}
