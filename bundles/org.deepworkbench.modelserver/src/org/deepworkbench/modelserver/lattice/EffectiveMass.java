package org.deepworkbench.modelserver.lattice;

import java.util.Arrays;
import java.util.Optional;

/** What a correlator's decay from one time slice to the next says about the mass, in lattice units. */
enum EffectiveMass {

    /** {@code ln(C(t) / C(t+1))}: for a decay in one direction, open boundaries or a long lattice. */
    LOG("log") {
        @Override
        double at(double[] correlator, int t) {
            return t + 1 < correlator.length ? Math.log(correlator[t] / correlator[t + 1]) : Double.NaN;
        }
    },

    /** {@code arcosh((C(t-1) + C(t+1)) / 2 C(t))}: for a decay from both ends of a periodic lattice. */
    COSH("cosh") {
        @Override
        double at(double[] correlator, int t) {
            if (t == 0 || t + 1 >= correlator.length) {
                return Double.NaN;
            }
            double ratio = (correlator[t - 1] + correlator[t + 1]) / (2 * correlator[t]);
            return Math.log(ratio + Math.sqrt(ratio * ratio - 1));
        }
    };

    private final String word;

    EffectiveMass(String word) {
        this.word = word;
    }

    /** {@return the word by which it is chosen} */
    String word() {
        return word;
    }

    /** {@return the form of this word} */
    static Optional<EffectiveMass> of(String word) {
        return Arrays.stream(values()).filter(form -> form.word.equals(word)).findFirst();
    }

    /** {@return the effective mass at a time slice; not a number where it is not defined} */
    abstract double at(double[] correlator, int t);

    /** {@return the effective mass at each time slice} */
    double[] of(double[] correlator) {
        double[] masses = new double[correlator.length];
        Arrays.setAll(masses, t -> at(correlator, t));
        return masses;
    }
}
