package org.deepworkbench.modelserver.images;

import java.util.List;

/**
 * A learning rate that falls in steps.
 *
 * @param initial  rate at the beginning
 * @param decay    factor by which it is multiplied at each step
 * @param schedule where the steps are, as parts of the whole training from 0 to 1
 */
record LearningRate(double initial, double decay, List<Double> schedule) {

    /** {@return the rate when this part of the training, from 0 to 1, is done} */
    double at(double done) {
        long steps = schedule.stream().filter(place -> done >= place).count();
        return initial * Math.pow(decay, steps);
    }
}
