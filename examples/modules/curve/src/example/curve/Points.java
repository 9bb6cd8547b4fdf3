package example.curve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.deepworkbench.modelserver.learning.Batch;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Tensor;

/**
 * Points of a curve: the examples. They are read by several threads at once, which immutable lists bear.
 *
 * @param x where
 * @param y how high
 */
record Points(List<Float> x, List<Float> y) implements Examples {

    private static final int MOST = 1_000_000;

    /** Reads a file with a point on each line, {@code x,y}. */
    static Points read(Path file) throws IOException {
        List<Float> x = new ArrayList<>();
        List<Float> y = new ArrayList<>();
        try (var lines = Files.lines(file)) {
            for (String line : lines.limit(MOST).toList()) {
                String[] cells = line.split(",");
                try {
                    x.add(Float.parseFloat(cells[0].strip()));
                    y.add(Float.parseFloat(cells[1].strip()));
                } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                    throw new IOException("the line «" + line + "» of " + file + " is not of the form x,y", e);
                }
            }
        }
        return new Points(x, y);
    }

    /** Makes up points of a wave; the same seed gives the same points. */
    static Points madeUp(int seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Float> x = new ArrayList<>();
        List<Float> y = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double place = random.nextDouble(-1, 1);
            x.add((float) place);
            y.add((float) (Math.sin(5 * place) + 0.05 * random.nextGaussian()));
        }
        return new Points(x, y);
    }

    /** Writes the format that {@link #read} reads. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            lines.add(String.format(Locale.ROOT, "%s,%s", x.get(i), y.get(i)));
        }
        Files.write(file, lines);
    }

    /** {@return every fifth point, or all the others} */
    Points fifth(boolean these) {
        List<Float> someX = new ArrayList<>();
        List<Float> someY = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (i % 5 == 0 == these) {
                someX.add(x.get(i));
                someY.add(y.get(i));
            }
        }
        return new Points(someX, someY);
    }

    @Override
    public int size() {
        return x.size();
    }

    @Override
    public Batch read(int[] numbers) {
        float[] inputs = new float[numbers.length];
        float[] targets = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            inputs[i] = x.get(numbers[i]);
            targets[i] = y.get(numbers[i]);
        }
        return new Batch(List.of(new Tensor(inputs, numbers.length, 1)),
                List.of(new Tensor(targets, numbers.length, 1)), numbers.length);
    }
}
