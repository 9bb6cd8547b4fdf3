package org.deepworkbench.run.core.internal.artifacts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A small copy of the picture that was predicted on. */
final class Thumbnail {

    private static final int EDGE = 320;
    private static final long LARGEST_FILE = 32 << 20;
    private static final long MOST_PIXELS = 64_000_000;

    private Thumbnail() {
    }

    /** {@return a PNG; empty if the file is no picture, or too large a one} */
    static Optional<byte[]> of(Path file) {
        try {
            return Files.size(file) > LARGEST_FILE ? Optional.empty() : read(file).map(Thumbnail::small);
        } catch (IOException | RuntimeException e) { // decoders throw whatever comes to hand
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(Files.newInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                boolean bearable = (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
                return bearable ? Optional.ofNullable(reader.read(0)) : Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] small(BufferedImage picture) {
        double scale = (double) EDGE / Math.max(picture.getWidth(), picture.getHeight());
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(small, "png", out); //$NON-NLS-1$
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written to but memory
        }
        return out.toByteArray();
    }
}
