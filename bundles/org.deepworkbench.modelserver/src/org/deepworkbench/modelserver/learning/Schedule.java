package org.deepworkbench.modelserver.learning;

import java.util.List;

/** A learning rate that changes in the course of a training. */
public sealed interface Schedule {

    /** {@return the rate when this part of the training, from 0 to 1, is done} */
    double at(double done);

    /** {@return the rate at the beginning} */
    default double initial() {
        return at(0);
    }

    /** Always the same. */
    record Constant(double rate) implements Schedule {

        @Override
        public double at(double done) {
            return rate;
        }
    }

    /**
     * Falls in steps.
     *
     * @param initial rate at the beginning
     * @param decay   factor by which it is multiplied at each step
     * @param places  where the steps are, as parts of the whole training from 0 to 1
     */
    record Steps(double initial, double decay, List<Double> places) implements Schedule {

        public Steps {
            places = List.copyOf(places);
        }

        @Override
        public double at(double done) {
            long steps = places.stream().filter(place -> done >= place).count();
            return initial * Math.pow(decay, steps);
        }
    }

    /**
     * Rises to its height in a first part, then falls along half a cosine (Loshchilov and Hutter, arXiv 1608.03983,
     * without restarts).
     *
     * @param height highest rate
     * @param warmup part of the training in which it rises, from 0 to 1
     * @param end    rate at the end
     */
    record Cosine(double height, double warmup, double end) implements Schedule {

        @Override
        public double at(double done) {
            if (done < warmup) {
                return height * Math.max(done / warmup, 0.01);
            }
            double fallen = warmup >= 1 ? 1 : (done - warmup) / (1 - warmup);
            return end + (height - end) * (1 + Math.cos(Math.PI * fallen)) / 2;
        }
    }
}
