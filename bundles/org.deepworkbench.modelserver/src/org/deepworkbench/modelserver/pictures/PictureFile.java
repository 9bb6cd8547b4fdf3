package org.deepworkbench.modelserver.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;

/**
 * A picture in a file.
 *
 * @param path the file; that it exists and is a picture shows when it is read
 */
public record PictureFile(Path path) implements Picture {

    /** Files with more bytes than this are refused. */
    public static final long MAX_BYTES = 64L << 20;

    private static final Texts TEXTS = Texts.beside(PictureFile.class);
    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff");

    /** {@return whether the name of a file looks like a picture's} */
    public static boolean isPicture(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".")
                && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * Writes a picture as a PNG file.
     *
     * @param size pixels along each side
     * @throws IOException if the disk takes no more, or the picture cannot be read
     */
    public static void write(Picture picture, int size, Path file) throws IOException {
        try {
            byte[] planes = picture.pixels(size);
            int plane = size * size;
            BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < plane; i++) {
                image.setRGB(i % size, i / size, (planes[i] & 255) << 16 | (planes[plane + i] & 255) << 8
                        | planes[2 * plane + i] & 255);
            }
            ImageIO.write(image, "png", file.toFile());
        } catch (BrokenPictureException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public byte[] pixels(int size) throws BrokenPictureException {
        if (!Files.isRegularFile(path)) {
            throw new BrokenPictureException(TEXTS.get("picture.absent"));
        }
        try (InputStream input = Files.newInputStream(path)) {
            long bytes = Files.size(path);
            if (bytes > MAX_BYTES) {
                throw new BrokenPictureException(TEXTS.get("picture.bytes", bytes >> 20, MAX_BYTES >> 20));
            }
            return PictureDecoder.decode(input, size);
        } catch (IOException e) {
            throw new BrokenPictureException(TEXTS.get("picture.unreadable", IoReason.of(e)), e);
        }
    }
}
