package org.deepworkbench.modelserver.foreign;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.deepworkbench.modelserver.learning.Chance;
import org.deepworkbench.modelserver.learning.Tensor;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.pictures.BrokenPictureException;

/**
 * Examples for those who want to see the format: inputs drawn by chance, with the answers that the network itself gives
 * to them. There is nothing in them that it does not know already.
 */
final class SampleData {

    private static final int ROWS = 60;

    private final ModuleFile file;
    private final Ready ready;

    SampleData(ModuleFile file, Ready ready) {
        this.file = file;
        this.ready = ready;
    }

    /** Writes {@link ExampleFolder#TABLE} and the pictures that it names into an empty folder. */
    void write(Path folder, int seed) throws IOException, ModuleException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(ExampleFolder.columns(file));
        for (int number = 0; number < ROWS; number++) {
            List<String> row = new ArrayList<>();
            List<Tensor> inputs = new ArrayList<>();
            for (int i = 0; i < file.inputs().size(); i++) {
                SplittableRandom random = Chance.at(seed, number, i);
                float[] values = new float[file.inputs().get(i).size()];
                row.addAll(switch (file.inputs().get(i)) {
                    case NumbersInput input -> numbers(input, random, values);
                    case PictureInput input -> picture(input, folder, number, random, values);
                });
                inputs.add(new Tensor(values, file.inputs().get(i).shape()));
            }
            row.addAll(file.task().cells(ready.answer(Optional.empty(), inputs), folder, number));
            rows.add(row);
        }
        Csv.write(folder.resolve(ExampleFolder.TABLE), rows);
    }

    private static List<String> numbers(NumbersInput input, SplittableRandom random, float[] values) {
        List<Double> drawn = IntStream.range(0, input.columns().size())
                .mapToObj(i -> Math.clamp(input.mean().get(i) + input.deviation().get(i) * random.nextGaussian(),
                        input.minimum(), input.maximum())).toList();
        input.put(drawn, values, 0);
        return drawn.stream().map(String::valueOf).toList();
    }

    private static List<String> picture(PictureInput input, Path folder, int number, SplittableRandom random,
            float[] values) throws IOException {
        String name = input.name() + "/" + number + ".png";
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        ImageIO.write(drawn(input, random), "png", path.toFile());
        try (InputStream in = Files.newInputStream(path)) {
            input.put(in, values, 0);
        } catch (BrokenPictureException e) {
            throw new IOException(e.getMessage(), e);
        }
        return List.of(name);
    }

    /** {@return waves of colour} */
    private static BufferedImage drawn(PictureInput input, SplittableRandom random) {
        float[] values = new float[input.size()];
        int plane = input.width() * input.height();
        for (int colour = 0; colour < input.colours(); colour++) {
            double across = random.nextDouble(-8, 8) / input.width();
            double down = random.nextDouble(-8, 8) / input.height();
            double phase = random.nextDouble(6.3);
            for (int i = 0; i < plane; i++) {
                values[colour * plane + i] = (float) (0.5 + 0.4 * Math.sin(phase + across * (i % input.width())
                        + down * (i / input.width())) + random.nextDouble(-0.05, 0.05));
            }
        }
        return Planes.image(values, input.width(), input.height(), input.colours());
    }
}
