package org.deepworkbench.run.ui.internal.predict;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Reads pictures to show them. However large a picture is, only as many pixels are kept in memory as are shown. */
final class PictureFile {

    /** Longest side of a preview in pixels, up to twice that. */
    private static final int SIDE = 512;
    /** The same for a picture that is looked at. */
    private static final int SCREEN = 2048;
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private PictureFile() {
    }

    /**
     * {@return the picture, made smaller by leaving out pixels; empty if the file is no picture that can be read} Reads
     * the disk.
     */
    static Optional<ImageData> preview(Path file) {
        return read(file.toFile(), SIDE);
    }

    /** {@return the picture in these bytes, made smaller if it is larger than a screen; empty if it cannot be read} */
    static Optional<ImageData> whole(byte[] content) {
        return read(new ByteArrayInputStream(content), SCREEN);
    }

    private static Optional<ImageData> read(Object source, int side) {
        try (ImageInputStream input = ImageIO.createImageInputStream(source)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                return Optional.of(convert(read(reader, side)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) { // readers throw whatever a broken file leads them to
            return Optional.empty();
        }
    }

    private static BufferedImage read(ImageReader reader, int side) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / side);
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static ImageData convert(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        ImageData data = new ImageData(width, height, 24, RGB);
        int[] row = new int[width];
        byte[] alpha = new byte[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            data.setPixels(0, y, width, withoutAlpha(row, alpha), 0);
            if (image.getColorModel().hasAlpha()) {
                data.setAlphas(0, y, width, alpha, 0);
            }
        }
        return data;
    }

    private static int[] withoutAlpha(int[] argb, byte[] alpha) {
        int[] rgb = new int[argb.length];
        for (int i = 0; i < argb.length; i++) {
            rgb[i] = argb[i] & 0xFFFFFF;
            alpha[i] = (byte) (argb[i] >>> 24);
        }
        return rgb;
    }
}
