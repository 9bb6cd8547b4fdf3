package org.deepworkbench.run.ui.internal.predict;

import java.awt.image.BufferedImage;
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

/** Reads pictures for a small preview. However large a picture is, only the pixels shown are kept in memory. */
final class PictureFile {

    /** Longest side of a preview in pixels, up to twice that. */
    private static final int SIDE = 512;
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private PictureFile() {
    }

    /**
     * {@return the picture, made smaller by leaving out pixels; empty if the file is no picture that can be read} Reads
     * the disk.
     */
    static Optional<ImageData> preview(Path file) {
        try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                return Optional.of(convert(read(reader)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) { // readers throw whatever a broken file leads them to
            return Optional.empty();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / SIDE);
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
