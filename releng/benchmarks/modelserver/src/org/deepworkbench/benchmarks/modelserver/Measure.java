package org.deepworkbench.benchmarks.modelserver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs one of the measurements. */
final class Measure {

    private static final int STARTS = 11;

    private Measure() {
    }

    /** Arguments: which measurement, the model server's class path, and a folder. */
    public static void main(String[] arguments) throws Exception {
        String libraries = arguments[1];
        // For its archives, which Java does not replace when the jars change.
        Path folder = Files.createTempDirectory(Path.of(arguments[2]), "archives");
        switch (arguments[0]) {
            case "start" -> starts(libraries, folder);
            case "predict" -> {
                try (MeasuredServer server = trivial(libraries, folder)) {
                    new Predictions(server).run();
                }
            }
            case "soak" -> {
                try (MeasuredServer server = trivial(libraries, folder)) {
                    new Soak(server).run();
                }
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static MeasuredServer trivial(String libraries, Path folder) throws IOException {
        Path work = Files.createTempDirectory("modelserver");
        return MeasuredServer.start(System.getProperty("java.class.path").split(":")[0] + ":" + libraries, folder.resolve("trivial.jsa"), work,
                TrivialServer.class.getName(), work.toString());
    }

    /** From the start of the process to the first answer; the first start makes the archive and is not counted. */
    private static void starts(String libraries, Path folder) throws IOException {
        List<Double> walls = new ArrayList<>();
        List<Double> processors = new ArrayList<>();
        for (int i = 0; i <= STARTS; i++) {
            Path work = Files.createTempDirectory("modelserver");
            long begin = System.nanoTime();
            try (MeasuredServer server = MeasuredServer.start(libraries, folder.resolve("modelserver.jsa"), work,
                    "org.deepworkbench.modelserver.Main", "--module", "image-classification", "--work",
                    work.toString()); Connection connection = new Connection(server.address())) {
                connection.get("/v2/models/");
                double wall = (System.nanoTime() - begin) / 1e9;
                if (i > 0) {
                    walls.add(wall);
                    processors.add(server.processorSeconds());
                }
            }
        }
        System.out.printf(Locale.ROOT, "first answer after %.2f s (median of %d: %s), processor time %.2f s%n",
                median(walls), STARTS, walls.stream().sorted().map(s -> String.format(Locale.ROOT, "%.2f", s)).toList(),
                median(processors));
    }

    /** {@return the middle of an odd number of values, or the upper of the two middle ones} */
    static double median(List<Double> values) {
        return quantile(values, 0.5);
    }

    /** {@return the value that this share of all lies below} */
    static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }
}
