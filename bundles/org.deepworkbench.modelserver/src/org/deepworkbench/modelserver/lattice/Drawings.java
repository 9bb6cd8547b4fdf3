package org.deepworkbench.modelserver.lattice;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.Picture;
import org.deepworkbench.modelserver.plots.Figure;
import org.deepworkbench.modelserver.plots.Layer;
import org.deepworkbench.modelserver.plots.Plot;

/** The plots of an analysis. */
final class Drawings {

    private static final Texts TEXTS = Texts.beside(Drawings.class);

    private Drawings() {
    }

    /** {@return the observable along the chain, with what was dropped and the mean with its error} */
    static Picture history(Ensemble ensemble, int thermalisation, Estimate estimate) {
        double[] numbers = ensemble.configurations();
        Plot plot = new Plot(TEXTS.get("plot.history", estimate.name()), TEXTS.get("plot.configuration"),
                estimate.name()).with(new Layer.Line(estimate.name(), numbers,
                        ensemble.observables().column(estimate.name()).orElseThrow()))
                .with(new Layer.Level(TEXTS.get("plot.mean", Notation.of(estimate.chain().mean(),
                        estimate.chain().error())), numbers[thermalisation], numbers[numbers.length - 1],
                        estimate.chain().mean(), estimate.chain().error()));
        return Figure.of(thermalisation == 0 ? plot : plot.with(new Layer.Stretches(TEXTS.get("plot.dropped"),
                List.of(new Layer.Stretch(numbers[0], numbers[thermalisation])))));
    }

    /** {@return the autocorrelation function, with the window up to which it was summed} */
    static Picture autocorrelation(Estimate estimate) {
        Autocorrelation chain = estimate.chain();
        return Figure.of(new Plot(TEXTS.get("plot.autocorrelation", estimate.name()), TEXTS.get("plot.distance"),
                TEXTS.get("plot.rho"))
                .with(new Layer.Points("", steps(chain.rho().length), chain.rho(), chain.rhoErrors()))
                .with(new Layer.Stretches(TEXTS.get("plot.window", Notation.of(chain.tau(), chain.tauError())),
                        List.of(new Layer.Stretch(0, chain.window())))));
    }

    /** {@return the effective masses, with the plateau} */
    static Picture masses(MassEstimate estimate) {
        double[] shown = estimate.masses().clone();
        // Slices that are nothing but noise would squeeze the others flat.
        Arrays.setAll(shown, t -> estimate.massErrors()[t] < Math.abs(shown[t]) ? shown[t] : Double.NaN);
        Plot plot = new Plot(TEXTS.get("plot.masses"), TEXTS.get("plot.slice"), TEXTS.get("plot.mass"))
                .with(new Layer.Points("", steps(shown.length), shown, estimate.massErrors()));
        return Figure.of(estimate.plateau().map(plateau -> plot.with(level(plateau))).orElse(plot));
    }

    private static Layer level(Plateau plateau) {
        return new Layer.Level(TEXTS.get("plot.plateau", Notation.of(plateau.mass(), plateau.error())), plateau.from(),
                plateau.to(), plateau.mass(), plateau.error());
    }

    private static double[] steps(int count) {
        return IntStream.range(0, count).asDoubleStream().toArray();
    }
}
