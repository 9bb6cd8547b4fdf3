package org.deepworkbench.modelserver.foreign;

import java.util.List;
import org.deepworkbench.modelserver.module.Argument;

/**
 * Numbers in a row.
 *
 * @param name      by which a prediction gives them all together
 * @param hint      what they mean
 * @param columns   what each is called
 * @param standard  what holds for each when a prediction gives none; empty if they must be given
 * @param minimum   least that each may be
 * @param maximum   most that each may be
 * @param mean      what is taken from each
 * @param deviation by what each is divided afterwards
 */
record NumbersInput(String name, String hint, List<String> columns, List<Double> standard, double minimum,
        double maximum, List<Double> mean, List<Double> deviation) implements Input {

    @Override
    public long[] shape() {
        return new long[] {1, columns.size()};
    }

    @Override
    public Argument argument() {
        return new Argument.Reals(name, standard, minimum, maximum, hint);
    }

    /** Puts numbers, as a person gives them, where the network will find them. */
    void put(List<Double> numbers, float[] into, int at) {
        for (int i = 0; i < numbers.size(); i++) {
            into[at + i] = (float) ((numbers.get(i) - mean.get(i)) / deviation.get(i));
        }
    }
}
