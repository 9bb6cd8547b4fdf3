package org.deepworkbench.modelserver.anomaly;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.deepworkbench.modelserver.anomaly.Traffic.Attack;

/**
 * Where reality departs from the forecast. A single surprise is part of life: what counts is the root of the mean
 * squared error over as many rows as a window slides through before it has moved on wholly.
 *
 * @param scores for each row, the largest of these among its features in units of the usual error; not a number where
 *               there was no forecast
 * @param alarms stretches of rows with a score above the threshold
 */
record Alarms(double[] scores, List<Alarm> alarms) {

    Alarms {
        alarms = List.copyOf(alarms);
    }

    /**
     * Rows that are close to each other and out of the ordinary.
     *
     * @param from    the first one
     * @param to      the last one
     * @param feature the one with the largest error
     * @param score   of it
     */
    record Alarm(int from, int to, int feature, double score) {

        private Alarm joined(Alarm next) {
            Alarm stronger = score >= next.score ? this : next;
            return new Alarm(from, next.to, stronger.feature, stronger.score);
        }
    }

    /**
     * Looks for alarms.
     *
     * @param usual     the usual error of each feature
     * @param threshold how many times as large errors must be
     * @param slides    over how many rows errors count together; alarms that are no further apart are one
     */
    static Alarms of(Forecast forecast, double[] usual, double threshold, int slides) {
        double[] scores = new double[forecast.traffic().size()];
        List<Alarm> alarms = new ArrayList<>();
        for (int t = 0; t < scores.length; t++) {
            Alarm alarm = judge(forecast, usual, t, slides);
            scores[t] = alarm.score;
            if (alarm.score > threshold) {
                if (!alarms.isEmpty() && t - alarms.getLast().to <= slides) {
                    alarm = alarms.removeLast().joined(alarm);
                }
                alarms.add(alarm);
            }
        }
        return new Alarms(scores, alarms);
    }

    private static Alarm judge(Forecast forecast, double[] usual, int t, int slides) {
        Alarm worst = new Alarm(t, t, 0, Double.NaN);
        int[] rows = IntStream.rangeClosed(Math.max(0, t - slides + 1), t)
                .filter(row -> forecast.expected()[row] != null).toArray();
        if (forecast.expected()[t] != null) {
            double[] errors = forecast.errors(rows);
            for (int k = 0; k < usual.length; k++) {
                double score = errors[k] / unit(usual[k]);
                if (!(worst.score >= score)) {
                    worst = new Alarm(t, t, k, score);
                }
            }
        }
        return worst;
    }

    /** A feature that was never forecast wrongly, as it never changed, is measured by single events: they are counted. */
    private static double unit(double usual) {
        return usual > 0 ? usual : 1;
    }

    /** {@return the part of the alarms that met an attack; 1 if there were none} */
    double precision(List<Attack> attacks) {
        long right = alarms.stream()
                .filter(alarm -> attacks.stream().anyMatch(attack -> attack.touches(alarm.from, alarm.to))).count();
        return alarms.isEmpty() ? 1 : (double) right / alarms.size();
    }

    /** {@return the part of the attacks that raised an alarm; 1 if there were none} */
    double recall(List<Attack> attacks) {
        long found = attacks.stream()
                .filter(attack -> alarms.stream().anyMatch(alarm -> attack.touches(alarm.from, alarm.to))).count();
        return attacks.isEmpty() ? 1 : (double) found / attacks.size();
    }
}
