package org.deepworkbench.benchmarks.modules;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.deepworkbench.modelserver.anomaly.Features;
import org.deepworkbench.modelserver.anomaly.GeneratedTraffic;
import org.deepworkbench.modelserver.anomaly.Mods;
import org.deepworkbench.modelserver.anomaly.Traffic;
import org.deepworkbench.modelserver.anomaly.WindowSlide;
import org.deepworkbench.modelserver.module.ArgumentReader;
import org.deepworkbench.modelserver.torch.Torch;

/**
 * The forecasts of network traffic by one kind of network: the root of the mean squared error as a part of that of the
 * forecast that nothing changes, which therefore has 1, as the mean over the features. The linear model is
 * {@link RidgeRegression} on the same rows.
 *
 * @param type of the network, as the module names it
 */
record TrafficCase(String type) implements Case {

    private static final int SEED = 1;
    private static final int DAYS = 56;
    private static final double TRAINING = 0.8;
    private static final int LENGTH = 12;

    @Override
    public String name() {
        return Mods.NAME + ":" + type;
    }

    @Override
    public String measure() {
        return "error, less is better";
    }

    @Override
    public Figures run(Path work, Torch torch) throws Exception {
        Mods module = new Mods(work, torch);
        torch.versions();
        long start = System.nanoTime();
        Map<String, Object> result = module.train(new QuietContext(new ArgumentReader(
                module.description().trainArguments()).read(Map.of("model_type", List.of(type)), Map.of()),
                Instant.now()));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.err.println(result.get("anomaly_precision") + " precision, " + result.get("anomaly_recall") + " recall");
        double skill = ((List<?>) result.get("skill")).stream().mapToDouble(s -> (double) s).average().orElseThrow();
        return new Figures(1, linear(), 1 - skill, seconds);
    }

    private static double linear() {
        double[][] quiet = new GeneratedTraffic(DAYS, WindowSlide.HOUR, SEED).quiet().rows();
        RidgeRegression ridge = new RidgeRegression(Arrays.copyOf(quiet, (int) (TRAINING * quiet.length)), LENGTH);
        Traffic test = GeneratedTraffic.test(WindowSlide.HOUR, SEED).attacked();
        double[] errors = new double[Features.COUNT];
        double[] persistent = new double[Features.COUNT];
        IntStream.range(LENGTH + 1, test.size()).filter(t -> !test.isAttacked(t - LENGTH - 2, t)).forEach(t -> {
            double[] expected = ridge.forecast(test.rows(), t);
            for (int k = 0; k < errors.length; k++) {
                errors[k] += Math.pow(expected[k] - test.rows()[t][k], 2);
                persistent[k] += Math.pow(test.rows()[t - 1][k] - test.rows()[t][k], 2);
            }
        });
        return IntStream.range(0, errors.length).mapToDouble(k -> Math.sqrt(errors[k] / persistent[k])).average()
                .orElseThrow();
    }
}
