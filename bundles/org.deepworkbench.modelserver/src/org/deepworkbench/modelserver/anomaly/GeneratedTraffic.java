package org.deepworkbench.modelserver.anomaly;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.deepworkbench.modelserver.anomaly.Traffic.Attack;

/**
 * The traffic of a small computing centre, for who has no records: days with working hours, weeks with quiet ends, and
 * three mechanisms that real networks have and no linear model follows. Robots try passwords faster and faster until
 * they are locked out for a while; connections that wait pile up until the gateway drops them; the cache of the name
 * server is emptied when it is full. All are counted in sliding windows, as the
 * original's features are. Attacks can be laid over it, and are known then.
 *
 * @param days    how many
 * @param windows how it is counted
 * @param seed    of everything drawn
 */
public record GeneratedTraffic(int days, WindowSlide windows, int seed) {

    private static final int TEST_DAYS = 28;
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int CONN_IN = 0;
    private static final int CONN_OUT = 1;
    private static final int DNS_IN = 2;
    private static final int SSH_IN = 3;
    private static final double NOISE = 0.015;

    /** {@return the traffic on which a training with this seed is judged, which has attacks; it learns from other} */
    public static GeneratedTraffic test(WindowSlide windows, int trainingSeed) {
        return new GeneratedTraffic(TEST_DAYS, windows, otherSeed(trainingSeed));
    }

    /** {@return the seed of traffic that the training with this seed has not seen} */
    static int otherSeed(int seed) {
        return Integer.MAX_VALUE - seed;
    }

    /** {@return the traffic, without attacks} */
    public Traffic quiet() {
        return new Traffic(counted(counts()), List.of());
    }

    /** {@return the traffic with attacks, about one in a day and a half} */
    public Traffic attacked() {
        double[][] counts = counts();
        List<Attack> attacks = new Attacks(new Random(~(long) seed), windows).layOver(counts);
        return new Traffic(counted(counts), attacks);
    }

    /** What happens in each slide of the window, one more than a window has before the first row. */
    private double[][] counts() {
        int slides = days * MINUTES_A_DAY / windows.minutes() + windows.slides() - 1;
        double[][] counts = new double[slides][];
        Random random = new Random(seed);
        Network network = new Network(random);
        for (int slide = 0; slide < slides; slide++) {
            counts[slide] = network.next(activity(slide));
        }
        return counts;
    }

    /** {@return how busy people are, from about 0.2 to 1} */
    private double activity(int slide) {
        int minute = slide * windows.minutes();
        double hour = minute % MINUTES_A_DAY / 60.0;
        boolean weekend = minute / MINUTES_A_DAY % 7 >= 5;
        double day = Math.exp(-Math.pow((hour - 14) / 5, 2));
        return 0.25 + (weekend ? 0.2 : 0.75) * day;
    }

    private double[][] counted(double[][] counts) {
        List<double[]> rows = new ArrayList<>();
        double[] sum = new double[Features.COUNT];
        for (int slide = 0; slide < counts.length; slide++) {
            for (int k = 0; k < sum.length; k++) {
                sum[k] += counts[slide][k] - (slide < windows.slides() ? 0 : counts[slide - windows.slides()][k]);
            }
            if (slide >= windows.slides() - 1) {
                double[] row = sum.clone();
                for (int k = 0; k < row.length; k++) {
                    row[k] = Math.rint(row[k]);
                }
                rows.add(row);
            }
        }
        return rows.toArray(double[][]::new);
    }

    /** The state of the network from one slide of the window to the next. */
    private static final class Network {

        private static final double DEMAND = 4000;
        private static final double CACHE = 110;
        private static final double FULL_ANSWER = 24;

        private final Random random;
        private final Surge waiting;
        private final Surge robots;
        private double mood;
        private double cached;
        private double stale;

        Network(Random random) {
            this.random = random;
            this.waiting = new Surge(random, 80, 1.5, 1650, 2);
            this.robots = new Surge(random, 60, 1.45, 670, 4);
        }

        double[] next(double activity) {
            mood = 0.95 * mood + 0.02 * random.nextGaussian();
            double in = DEMAND * activity * Math.exp(mood) + waiting.next();
            double dns = lookUps(activity);
            double[] counts = new double[Features.COUNT];
            counts[CONN_IN] = noisy(in);
            counts[CONN_OUT] = noisy(900 + 0.25 * in + 14 * dns);
            counts[DNS_IN] = noisy(dns);
            counts[SSH_IN] = noisy(robots.next());
            return counts;
        }

        private double noisy(double value) {
            return value * (1 + NOISE * random.nextGaussian());
        }

        /** A full cache is emptied, and then all names are asked for again. */
        private double lookUps(double activity) {
            stale *= 0.5;
            if (cached > CACHE) {
                cached = 0;
                stale = FULL_ANSWER;
            }
            double asked = 6 + 3 * activity + stale;
            cached += asked;
            return asked;
        }
    }

    /**
     * Something that grows by itself until it is cut off for a while; the harder it went over the limit, the stronger
     * it begins again. So no two waves are alike, though each follows from the last.
     */
    private static final class Surge {

        private static final double UNEVEN = 0.02;

        private final Random random;
        private final double least;
        private final double growth;
        private final double limit;
        private final int pause;
        private double strength;
        private int paused;

        Surge(Random random, double least, double growth, double limit, int pause) {
            this.random = random;
            this.least = least;
            this.growth = growth;
            this.limit = limit;
            this.pause = pause;
            this.strength = least;
        }

        double next() {
            if (paused > 0) {
                paused--;
                return least / 2;
            }
            strength *= growth * Math.exp(UNEVEN * random.nextGaussian());
            double reached = strength;
            if (reached > limit) {
                paused = pause;
                strength = least * Math.pow(reached / limit, 2);
            }
            return reached;
        }
    }
}
