package org.deepworkbench.modelserver.lattice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;

/** Finds the effective masses and the plateau of a correlator, with errors by resampling. */
final class MassAnalysis {

    private static final Texts TEXTS = Texts.beside(MassAnalysis.class);

    private final Settings settings;
    private final int binSize;
    private final double[] correlator;
    private final double[][] samples;

    private MassAnalysis(Settings settings, List<double[]> slices, int binSize) {
        Bins bins = Bins.of(slices, binSize);
        this.settings = settings;
        this.binSize = binSize;
        this.correlator = bins.mean();
        this.samples = settings.resampling().samples(bins);
    }

    /**
     * Analyses a correlator.
     *
     * @param slices  the series of each time slice
     * @param binSize measurements in a bin
     * @throws InvalidArgumentsException if the plateau that was asked for is not there
     */
    static MassEstimate of(List<double[]> slices, int binSize, Settings settings) throws InvalidArgumentsException {
        return new MassAnalysis(settings, slices, binSize).estimate();
    }

    private MassEstimate estimate() throws InvalidArgumentsException {
        double[][] sampleMasses = Arrays.stream(samples).map(settings.form()::of).toArray(double[][]::new);
        double[] masses = settings.form().of(correlator);
        double[] errors = errors(sampleMasses);
        PlateauFit fit = new PlateauFit(correlator, masses, errors, sampleMasses, settings.resampling());
        Optional<Plateau> plateau = settings.plateauFrom() > 0 ? Optional.of(asked(fit)) : fit.search();
        return new MassEstimate(correlator, errors(samples), masses, errors, plateau, binSize);
    }

    private double[] errors(double[][] sampled) {
        double[] errors = new double[correlator.length];
        Arrays.setAll(errors, t -> settings.resampling().error(
                Arrays.stream(sampled).mapToDouble(sample -> sample[t]).toArray()));
        return errors;
    }

    private Plateau asked(PlateauFit fit) throws InvalidArgumentsException {
        int from = settings.plateauFrom();
        int to = settings.plateauTo();
        for (int t = from; t <= to; t++) {
            if (t >= correlator.length || !Double.isFinite(fit.masses()[t]) || !(fit.errors()[t] > 0)) {
                throw new InvalidArgumentsException("plateau_to", TEXTS.get("plateau.noise", t));
            }
        }
        return fit.over(from, to);
    }
}
