package org.deepworkbench.modelserver.foreign;

import java.io.InputStream;
import java.util.List;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.pictures.BrokenPictureException;

/**
 * A picture.
 *
 * @param name      by which a prediction gives it
 * @param hint      what it shows
 * @param width     pixels to which it is brought
 * @param height    pixels to which it is brought
 * @param colours   3 for red, green and blue, 1 for grey
 * @param mean      of each colour, taken from values that go from 0 to 1
 * @param deviation of each colour, by which the values are divided afterwards
 */
record PictureInput(String name, String hint, int width, int height, int colours, List<Double> mean,
        List<Double> deviation) implements Input {

    @Override
    public long[] shape() {
        return new long[] {1, colours, height, width};
    }

    @Override
    public Argument argument() {
        return new Argument.Upload(name, true, hint);
    }

    @Override
    public List<String> columns() {
        return List.of(name);
    }

    /** Reads a picture to where the network will find it. */
    void put(InputStream encoded, float[] into, int at) throws BrokenPictureException {
        float[] values = Planes.read(encoded, width, height, colours);
        int plane = width * height;
        for (int i = 0; i < values.length; i++) {
            int colour = i / plane;
            into[at + i] = (float) ((values[i] - mean.get(colour)) / deviation.get(colour));
        }
    }
}
