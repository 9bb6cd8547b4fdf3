package org.deepworkbench.benchmarks.modules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.images.Flavour;
import org.deepworkbench.modelserver.images.ImageClassification;
import org.deepworkbench.modelserver.retinopathy.Retinopathy;
import org.deepworkbench.modelserver.retinopathy.fundus.Fundus;
import org.deepworkbench.modelserver.torch.Torch;

/** Runs the cases that are named, or all, and prints a row of a table for each. */
public final class ModuleBenchmarks {

    private static final int THREADS = 2;
    private static final int LINEAR_EPOCHS = 20;

    private static final List<Case> ALL = Stream.concat(
            Stream.of(Flavour.PHYTOPLANKTON, Flavour.PLANTS, Flavour.SEEDS, Flavour.CONUS)
                    .map(ModuleBenchmarks::classification),
            Stream.of(new PictureCase("retinopathy", "kappa", (work, torch) -> new Retinopathy(work, torch),
                    new LinearTask(Fundus.ALL, 1500, 96, LINEAR_EPOCHS)), new TrafficCase("LSTM"),
                    new TrafficCase("GRU"), new TrafficCase("Conv1D"), new TrafficCase("MLP"),
                    new SharpeningCase())).toList();

    private ModuleBenchmarks() {
    }

    private static Case classification(Flavour flavour) {
        return new PictureCase("image-classification:" + flavour.name().toLowerCase(Locale.ROOT), "accuracy",
                (work, torch) -> new ImageClassification(flavour, work, torch),
                new LinearTask(flavour.kinds(), 1800, 64, LINEAR_EPOCHS));
    }

    /** Names of cases as arguments; none for all. */
    public static void main(String[] names) throws Exception {
        List<String> wanted = Arrays.asList(names);
        Torch torch = new Torch(THREADS);
        System.out.println("| module | measure | learnt nothing | linear | ours | seconds |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        for (Case one : ALL) {
            if (wanted.isEmpty() || wanted.contains(one.name())) {
                print(one, torch);
            }
        }
    }

    private static void print(Case one, Torch torch) throws Exception {
        Path work = Files.createTempDirectory("benchmark");
        try {
            Figures figures = one.run(work, torch);
            System.out.printf(Locale.ROOT, "| %s | %s | %.3f | %.3f | %.3f | %.0f |%n", one.name(), one.measure(),
                    figures.baseline(), figures.linear(), figures.ours(), figures.seconds());
        } finally {
            delete(work);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
