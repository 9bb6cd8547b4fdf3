package org.deepworkbench.modelserver.lattice;

import java.util.List;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;

/**
 * How an ensemble is analysed.
 *
 * @param observable     name of the observable; empty for the first
 * @param thermalisation configurations dropped at the beginning
 * @param binSize        measurements in a bin; 0 to let the autocorrelation time decide
 * @param resampling     how errors of derived quantities are found
 * @param windowS        Wolff's S
 * @param form           of the effective mass
 * @param plateauFrom    first time slice of the plateau; 0 to look for it
 * @param plateauTo      its last time slice; 0 to look for it
 * @param generated      the ensemble to analyse when there is no file
 */
record Settings(String observable, int thermalisation, int binSize, Resampling resampling, double windowS,
        EffectiveMass form, int plateauFrom, int plateauTo, GeneratedEnsemble generated) {

    private static final Texts TEXTS = Texts.beside(Settings.class);
    private static final int MOST_SLICES = 511;

    /** What both a training and a prediction take. */
    static final List<Argument> DECLARED = List.of(
            new Argument.Text("observable", "", TEXTS.get("observable")),
            new Argument.Whole("thermalisation", 100, 0, 10_000_000, TEXTS.get("thermalisation")),
            new Argument.Whole("bin_size", 0, 0, 1_000_000, TEXTS.get("bin_size")),
            new Argument.Text("resampling", Resampling.Jackknife.WORD,
                    List.of(Resampling.Jackknife.WORD, Resampling.Bootstrap.WORD), TEXTS.get("resampling")),
            new Argument.Whole("resamples", 1000, 50, 10_000, TEXTS.get("resamples")),
            new Argument.Real("window_s", GammaMethod.USUAL_S, 0.5, 10, TEXTS.get("window_s")),
            new Argument.Text("effective_mass", EffectiveMass.COSH.word(),
                    List.of(EffectiveMass.COSH.word(), EffectiveMass.LOG.word()), TEXTS.get("effective_mass")),
            new Argument.Whole("plateau_from", 0, 0, MOST_SLICES, TEXTS.get("plateau_from")),
            new Argument.Whole("plateau_to", 0, 0, MOST_SLICES, TEXTS.get("plateau_to")),
            new Argument.Whole("generated_configurations", 4000, 100, 100_000, TEXTS.get("generated_configurations")),
            new Argument.Real("generated_tau_int", 8, 0.5, 1000, TEXTS.get("generated_tau_int")),
            new Argument.Real("generated_mass", 0.25, 0.05, 2, TEXTS.get("generated_mass")),
            new Argument.Whole("seed", 1, 0, Integer.MAX_VALUE, TEXTS.get("seed")));

    /**
     * Reads the arguments.
     *
     * @throws InvalidArgumentsException if two of them contradict each other
     */
    static Settings of(Arguments arguments) throws InvalidArgumentsException {
        int seed = arguments.whole("seed");
        int from = arguments.whole("plateau_from");
        int to = arguments.whole("plateau_to");
        if (from > 0 != to > 0 || from > to) {
            throw new InvalidArgumentsException("plateau_to", TEXTS.get("plateau.range"));
        }
        Resampling resampling = arguments.text("resampling").equals(Resampling.Jackknife.WORD)
                ? new Resampling.Jackknife() : new Resampling.Bootstrap(arguments.whole("resamples"), seed);
        return new Settings(arguments.text("observable").strip(), arguments.whole("thermalisation"),
                arguments.whole("bin_size"), resampling, arguments.real("window_s"),
                EffectiveMass.of(arguments.text("effective_mass")).orElseThrow(), from, to,
                new GeneratedEnsemble(arguments.whole("generated_configurations"),
                        arguments.real("generated_tau_int"), arguments.real("generated_mass"), seed));
    }
}
