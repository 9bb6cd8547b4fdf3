package org.deepworkbench.modelserver.lattice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.columns.Columns;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;

/**
 * Analyses an ensemble: each observable, and the correlator if it has one.
 */
final class Analysis {

    private static final Texts TEXTS = Texts.beside(Analysis.class);
    private static final int MOST_SHOWN = 20;

    private final Settings settings;
    private final Ensemble thermalised;
    private final TimeSlices slices;
    private final List<Integer> scalars;

    /**
     * Prepares to analyse.
     *
     * @throws InvalidArgumentsException if there is no such observable, too little is left behind the thermalisation,
     *                                   or a measurement is missing
     */
    Analysis(Ensemble ensemble, Settings settings) throws InvalidArgumentsException {
        this.settings = settings;
        int left = ensemble.size() - settings.thermalisation();
        if (left < GammaMethod.FEWEST) {
            throw new InvalidArgumentsException("thermalisation", TEXTS.get("thermalisation.large",
                    settings.thermalisation(), ensemble.size(), GammaMethod.FEWEST));
        }
        this.thermalised = ensemble.from(settings.thermalisation());
        requireMeasured();
        Columns observables = ensemble.observables();
        TimeSlices named = TimeSlices.named(observables);
        this.slices = named.columns().isEmpty() && settings.observable().equals(TimeSlices.CORRELATOR)
                ? TimeSlices.all(observables) : named;
        this.scalars = scalars(observables.names());
    }

    private void requireMeasured() throws InvalidArgumentsException {
        Columns observables = thermalised.observables();
        for (int i = 0; i < observables.names().size(); i++) {
            OptionalInt gap = Columns.gap(observables.values().get(i));
            if (gap.isPresent()) {
                throw new InvalidArgumentsException(LatticeQcd.DATA, TEXTS.get("measurement.missing",
                        observables.names().get(i), (long) thermalised.configurations()[gap.getAsInt()]));
            }
        }
    }

    /** The observable that was asked for comes first; time slices are no observables of their own unless asked for. */
    private List<Integer> scalars(List<String> names) throws InvalidArgumentsException {
        List<Integer> found = new ArrayList<>(IntStream.range(0, names.size()).boxed().toList());
        found.removeAll(slices.columns());
        if (!settings.observable().isEmpty() && !settings.observable().equals(TimeSlices.CORRELATOR)) {
            int asked = names.indexOf(settings.observable());
            if (asked < 0) {
                List<String> known = new ArrayList<>(names.subList(0, Math.min(names.size(), MOST_SHOWN)));
                known.add(TimeSlices.CORRELATOR);
                throw new InvalidArgumentsException("observable", TEXTS.get("observable.absent",
                        String.join(", ", known)));
            }
            found.remove((Object) asked);
            found.addFirst(asked);
        }
        if (found.isEmpty()) {
            found.add(slices.columns().getFirst());
        }
        return List.copyOf(found);
    }

    /** {@return the configurations behind the thermalisation} */
    Ensemble thermalised() {
        return thermalised;
    }

    /** {@return the estimates of all observables, the one that was asked for first} */
    List<Estimate> estimates() throws InvalidArgumentsException {
        List<Estimate> estimates = new ArrayList<>();
        for (int column : scalars) {
            estimates.add(estimate(column, thermalised.size()));
        }
        return estimates;
    }

    /** {@return the estimate of the main observable from the first measurements} */
    Estimate estimate(int measurements) throws InvalidArgumentsException {
        return estimate(scalars.getFirst(), measurements);
    }

    private Estimate estimate(int column, int measurements) throws InvalidArgumentsException {
        double[] series = Arrays.copyOf(thermalised.observables().values().get(column), measurements);
        Autocorrelation chain = GammaMethod.analyse(series, settings.windowS());
        int size = binSize(chain);
        Bins bins = Bins.of(List.of(series), size);
        double[] means = Arrays.stream(settings.resampling().samples(bins)).mapToDouble(sample -> sample[0])
                .toArray();
        return new Estimate(thermalised.observables().names().get(column), chain, size,
                settings.resampling().error(means));
    }

    /** {@return what the correlator says about the mass, from the first measurements; empty if there is none} */
    Optional<MassEstimate> mass(int measurements) throws InvalidArgumentsException {
        if (slices.columns().isEmpty()) {
            return Optional.empty();
        }
        List<double[]> series = slices.series(thermalised.first(measurements).observables());
        // The slice whose measurements depend on each other most decides about the bins of all.
        Autocorrelation slowest = series.stream().map(one -> GammaMethod.analyse(one, settings.windowS()))
                .max((a, b) -> Double.compare(a.tau(), b.tau())).orElseThrow();
        return Optional.of(MassAnalysis.of(series, binSize(slowest), settings));
    }

    private int binSize(Autocorrelation chain) throws InvalidArgumentsException {
        if (settings.binSize() == 0) {
            return Math.min(chain.binSize(), chain.measurements() / Bins.FEWEST);
        }
        if (chain.measurements() / settings.binSize() < Bins.FEWEST) {
            throw new InvalidArgumentsException("bin_size", TEXTS.get("bin_size.large", settings.binSize(),
                    chain.measurements(), Bins.FEWEST));
        }
        return settings.binSize();
    }
}
