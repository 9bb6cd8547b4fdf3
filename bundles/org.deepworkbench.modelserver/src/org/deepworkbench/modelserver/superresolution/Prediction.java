package org.deepworkbench.modelserver.superresolution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.modelserver.module.Picture;
import org.deepworkbench.modelserver.module.Table;
import org.deepworkbench.modelserver.superresolution.Satellite.Band;

/**
 * A scene whose coarse bands are sharpened.
 *
 * @param scene what was seen
 * @param bands the bands that are sharpened
 * @param sharp these at the finest resolution
 */
record Prediction(Scene scene, List<Band> bands, List<Plane> sharp) {

    /** {@return the bands as they were seen, enlarged: the picture to compare with} */
    private List<Plane> bicubic() {
        return bands.stream().map(band -> Bicubic.enlarged(scene.bands().get(band), factor(band))).toList();
    }

    private int factor(Band band) {
        return scene.satellite().factor(scene.satellite().metres(band));
    }

    private List<Plane> truth() {
        return bands.stream().map(scene.truth()::get).toList();
    }

    private boolean isTruthKnown() {
        return !scene.truth().isEmpty();
    }

    /** {@return what was seen, what the network makes of it, and the truth if it is known, side by side} */
    Picture picture() {
        Preview preview = new Preview();
        preview.add(bands.stream().map(band -> repeated(scene.bands().get(band), factor(band))).toList());
        preview.add(sharp);
        if (isTruthKnown()) {
            preview.add(truth());
        }
        return Picture.of(preview.image());
    }

    private static Plane repeated(Plane plane, int factor) {
        Plane large = new Plane(plane.width() * factor, plane.height() * factor);
        for (int i = 0; i < large.values().length; i++) {
            large.values()[i] = plane.values()[i / large.width() / factor * plane.width()
                    + i % large.width() / factor];
        }
        return large;
    }

    /** {@return for each band and for all together how near they come to the truth; without it, what is in them} */
    Table table() {
        return isTruthKnown() ? accuracies() : contents();
    }

    private Table accuracies() {
        List<Plane> bicubic = bicubic();
        List<Plane> truth = truth();
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            rows.add(row(bands.get(i).name(), sharp.subList(i, i + 1), bicubic.subList(i, i + 1),
                    truth.subList(i, i + 1)));
        }
        rows.add(row("all", sharp, bicubic, truth));
        return new Table(List.of("band", "rmse", "psnr", "bicubic_rmse", "bicubic_psnr"), rows);
    }

    private static List<Object> row(String name, List<Plane> sharp, List<Plane> bicubic, List<Plane> truth) {
        Accuracy ours = Accuracy.of(sharp, truth);
        Accuracy theirs = Accuracy.of(bicubic, truth);
        return List.of(name, ours.rmse(), ours.psnr(), theirs.rmse(), theirs.psnr());
    }

    private Table contents() {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            double sum = 0;
            for (float value : sharp.get(i).values()) {
                sum += value;
            }
            rows.add(List.of(bands.get(i).name(), sharp.get(i).quantile(0), sum / sharp.get(i).values().length,
                    sharp.get(i).quantile(1)));
        }
        return new Table(List.of("band", "minimum", "mean", "maximum"), rows);
    }

    /** Writes the sharpened bands into a folder that is made. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < bands.size(); i++) {
            Tiff.write(sharp.get(i), folder.resolve(TileFolder.fileName(bands.get(i))));
        }
    }
}
