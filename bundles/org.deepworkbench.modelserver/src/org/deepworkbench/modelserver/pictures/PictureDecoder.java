package org.deepworkbench.modelserver.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.deepworkbench.modelserver.Texts;

/**
 * Decodes pictures that nobody vouches for. The size is read from the header before anything is decoded, and a large
 * picture is decoded at a fraction of its size, so that a small file cannot fill the memory.
 */
public final class PictureDecoder {

    /** Pictures with more pixels than this are refused. */
    public static final long MAX_PIXELS = 40_000_000;

    private static final Texts TEXTS = Texts.beside(PictureDecoder.class);
    private static final int WHITE = 255;

    static {
        ImageIO.setUseCache(false);
    }

    private PictureDecoder() {
    }

    /**
     * Decodes a picture and brings it to a square.
     *
     * @param encoded PNG, JPEG, GIF, BMP or TIFF; not closed
     * @param size    pixels along each side of the result
     * @return the red, then the green, then the blue plane; what was transparent is white
     * @throws BrokenPictureException if it is no picture, is damaged or is too large
     */
    public static byte[] decode(InputStream encoded, int size) throws BrokenPictureException {
        return decode(encoded, size, size);
    }

    /**
     * Decodes a picture and brings it to a size.
     *
     * @param encoded PNG, JPEG, GIF, BMP or TIFF; not closed
     * @param width   pixels from left to right of the result
     * @param height  pixels from top to bottom of the result
     * @return the red, then the green, then the blue plane; what was transparent is white
     * @throws BrokenPictureException if it is no picture, is damaged or is too large
     */
    public static byte[] decode(InputStream encoded, int width, int height) throws BrokenPictureException {
        try (ImageInputStream input = ImageIO.createImageInputStream(encoded)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new BrokenPictureException(TEXTS.get("picture.format"));
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return toPlanes(read(reader, Math.max(width, height)), width, height);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // The decoders of the platform answer some damaged files with a NegativeArraySizeException and the like.
            throw new BrokenPictureException(TEXTS.get("picture.damaged", reason(e)), e);
        }
    }

    private static BufferedImage read(ImageReader reader, int size) throws IOException, BrokenPictureException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MAX_PIXELS) {
            throw new BrokenPictureException(TEXTS.get("picture.large", width, height, MAX_PIXELS / 1_000_000));
        }
        long enough = Math.min(width, height) / (2L * size);
        long affordable = (long) Math.sqrt(width * height) / (16L * size);
        int step = (int) Math.max(1, Math.max(enough, affordable));
        ImageReadParam fraction = reader.getDefaultReadParam();
        fraction.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, fraction);
    }

    /** Averages the source pixels under each pixel; a picture of that size already stays as it is. */
    private static byte[] toPlanes(BufferedImage image, int width, int height) {
        byte[] planes = new byte[3 * width * height];
        for (int row = 0; row < height; row++) {
            int top = (int) ((long) row * image.getHeight() / height);
            int rows = (int) Math.max(1, (row + 1L) * image.getHeight() / height - top);
            for (int column = 0; column < width; column++) {
                int left = (int) ((long) column * image.getWidth() / width);
                int columns = (int) Math.max(1, (column + 1L) * image.getWidth() / width - left);
                average(image.getRGB(left, top, columns, rows, null, 0, columns), planes, row * width + column,
                        width * height);
            }
        }
        return planes;
    }

    private static void average(int[] pixels, byte[] planes, int at, int plane) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int pixel : pixels) {
            int alpha = pixel >>> 24;
            int ground = WHITE * (WHITE - alpha);
            red += alpha * (pixel >> 16 & 255) + ground;
            green += alpha * (pixel >> 8 & 255) + ground;
            blue += alpha * (pixel & 255) + ground;
        }
        long weight = (long) WHITE * pixels.length;
        planes[at] = (byte) ((red + weight / 2) / weight);
        planes[plane + at] = (byte) ((green + weight / 2) / weight);
        planes[2 * plane + at] = (byte) ((blue + weight / 2) / weight);
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
