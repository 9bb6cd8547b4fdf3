package org.deepworkbench.modelserver.foreign;

import ai.djl.ndarray.NDArray;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.learning.Scaled;
import org.deepworkbench.modelserver.module.OutputField;
import org.deepworkbench.modelserver.module.Picture;
import org.deepworkbench.modelserver.pictures.BrokenPictureException;

/**
 * A picture, its values from 0 to 1.
 *
 * @param width   pixels from left to right
 * @param height  pixels from top to bottom
 * @param colours 3 for red, green and blue, 1 for grey
 */
record PictureToPicture(int width, int height, int colours) implements Task {

    private static final Texts TEXTS = Texts.beside(PictureToPicture.class);
    private static final String COLUMN = "target";

    @Override
    public long[] shape() {
        return new long[] {1, colours, height, width};
    }

    @Override
    public List<OutputField> fields() {
        return List.of(new OutputField("status", OutputField.Type.TEXT, TEXTS.get("field.status")),
                new OutputField("picture", OutputField.Type.PICTURE, TEXTS.get("field.picture")));
    }

    @Override
    public Map<String, Object> explain(float[] answer) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("status", "OK");
        fields.put("picture", Picture.of(Planes.image(answer, width, height, colours)));
        return fields;
    }

    @Override
    public List<String> columns() {
        return List.of(COLUMN);
    }

    @Override
    public float[] target(List<String> cells, Path folder) throws BrokenPictureException {
        return Cell.picture(cells.getFirst(), folder, in -> Planes.read(in, width, height, colours));
    }

    @Override
    public List<String> cells(float[] answer, Path folder, int number) throws IOException {
        String name = "targets/" + number + ".png";
        Files.createDirectories(folder.resolve("targets"));
        ImageIO.write(Planes.image(answer, width, height, colours), "png", folder.resolve(name).toFile());
        return List.of(name);
    }

    @Override
    public NDArray loss(NDArray answers, NDArray targets) {
        return Scaled.by(answers.sub(targets).abs().sum(), 1.0 / size());
    }

    @Override
    public double[] measure(NDArray answers, NDArray targets) {
        return new double[] {answers.sub(targets).square().sum().getFloat(), targets.size()};
    }

    @Override
    public Map<String, Double> metrics(double[] sums) {
        return Map.of("psnr", 10 * Math.log10(sums[1] / sums[0]));
    }
}
