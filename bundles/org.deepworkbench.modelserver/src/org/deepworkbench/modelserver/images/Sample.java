package org.deepworkbench.modelserver.images;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.deepworkbench.modelserver.images.data.BrokenPictureException;
import org.deepworkbench.modelserver.images.data.Example;
import org.deepworkbench.modelserver.images.data.PictureFile;

/** A held-out picture that a person can try the new model on. */
final class Sample {

    private static final String FILE = "sample.png";

    private Sample() {
    }

    /** Writes the picture into the folder of the model, unless it is a file already. */
    static void write(Example example, int size, Path folder) throws IOException {
        if (example.picture() instanceof PictureFile) {
            return;
        }
        try {
            byte[] planes = example.picture().pixels(size);
            int plane = size * size;
            BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < plane; i++) {
                image.setRGB(i % size, i / size, (planes[i] & 255) << 16 | (planes[plane + i] & 255) << 8
                        | planes[2 * plane + i] & 255);
            }
            ImageIO.write(image, "png", folder.resolve(FILE).toFile());
        } catch (BrokenPictureException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** {@return where the picture lies, given the folder of the model} */
    static Path path(Example example, Path folder) {
        return example.picture() instanceof PictureFile file ? file.path() : folder.resolve(FILE).toAbsolutePath();
    }
}
