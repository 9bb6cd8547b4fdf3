package org.deepworkbench.modelserver.anomaly;

import java.util.Arrays;

/**
 * How well rows were forecast, feature by feature, by the measures of the original.
 *
 * @param smape  symmetric mean absolute percentage error: 0 is perfect, 200 the worst
 * @param r2     coefficient of determination: 1 is perfect, 0 no better than the mean
 * @param cosine cosine of the angle between forecast and reality: 1 is perfect
 * @param skill  by how much the root of the mean squared error is smaller than that of a forecast that nothing changes:
 *               1 is perfect, 0 no better
 */
record ForecastQuality(double[] smape, double[] r2, double[] cosine, double[] skill) {

    /** {@return the quality over the rows that do not belong to an attack, and have none shortly before them} */
    static ForecastQuality of(Forecast forecast, Sequences.View view) {
        int[] rows = forecast.rows().filter(t -> !forecast.traffic().isAttacked(t - view.fewest(), t)).toArray();
        double[] smape = new double[Features.COUNT];
        double[] r2 = new double[Features.COUNT];
        double[] cosine = new double[Features.COUNT];
        double[] skill = new double[Features.COUNT];
        double[] ours = forecast.errors(rows);
        double[] persistent = forecast.persistent(view.ahead()).errors(rows);
        for (int feature = 0; feature < Features.COUNT; feature++) {
            int k = feature;
            double[] real = Arrays.stream(rows).mapToDouble(t -> forecast.traffic().rows()[t][k]).toArray();
            double[] said = Arrays.stream(rows).mapToDouble(t -> forecast.expected()[t][k]).toArray();
            smape[k] = smape(real, said);
            r2[k] = r2(real, said);
            cosine[k] = product(real, said) / Math.sqrt(product(real, real) * product(said, said));
            skill[k] = 1 - ours[k] / persistent[k];
        }
        return new ForecastQuality(smape, r2, cosine, skill);
    }

    static double smape(double[] real, double[] said) {
        double sum = 0;
        for (int i = 0; i < real.length; i++) {
            double size = Math.abs(real[i]) + Math.abs(said[i]);
            sum += size == 0 ? 0 : 2 * Math.abs(said[i] - real[i]) / size;
        }
        return 100 * sum / real.length;
    }

    static double r2(double[] real, double[] said) {
        double mean = Arrays.stream(real).average().orElse(0);
        double left = 0;
        double all = 0;
        for (int i = 0; i < real.length; i++) {
            left += Math.pow(real[i] - said[i], 2);
            all += Math.pow(real[i] - mean, 2);
        }
        return 1 - left / all;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
