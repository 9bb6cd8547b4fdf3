package org.deepworkbench.modelserver.foreign;

import java.awt.image.BufferedImage;
import java.io.InputStream;
import org.deepworkbench.modelserver.pictures.BrokenPictureException;
import org.deepworkbench.modelserver.pictures.PictureDecoder;

/** Pictures as planes of numbers from 0 to 1, one for each colour: what networks take and give. */
final class Planes {

    private static final int WHITE = 255;

    private Planes() {
    }

    /** {@return an encoded picture of this size, in three planes or, as its brightness, in one} */
    static float[] read(InputStream encoded, int width, int height, int colours) throws BrokenPictureException {
        byte[] bytes = PictureDecoder.decode(encoded, width, height);
        int plane = width * height;
        float[] values = new float[colours * plane];
        for (int i = 0; i < values.length; i++) {
            // The weights of ITU-R BT.601, as Python's imaging library has them.
            values[i] = colours == 3 ? (bytes[i] & WHITE) / 255f : (0.299f * (bytes[i] & WHITE)
                    + 0.587f * (bytes[plane + i] & WHITE) + 0.114f * (bytes[2 * plane + i] & WHITE)) / WHITE;
        }
        return values;
    }

    /** {@return planes as a picture; what is below 0 is black, what is above 1 is white} */
    static BufferedImage image(float[] values, int width, int height, int colours) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int plane = width * height;
        for (int i = 0; i < plane; i++) {
            int red = level(values[i]);
            int green = colours == 3 ? level(values[plane + i]) : red;
            int blue = colours == 3 ? level(values[2 * plane + i]) : red;
            image.setRGB(i % width, i / width, red << 16 | green << 8 | blue);
        }
        return image;
    }

    private static int level(float value) {
        return Math.round(Math.clamp(value, 0f, 1f) * WHITE);
    }
}
