package org.deepworkbench.modelserver.plots;

import java.util.ArrayList;
import java.util.List;

/**
 * What a plot shows. The axes span all layers.
 *
 * @param title  what it is, above it
 * @param xLabel what the x axis tells, with its unit
 * @param yLabel what the y axis tells, with its unit
 * @param layers what is drawn, the first undermost
 */
public record Plot(String title, String xLabel, String yLabel, List<Layer> layers) {

    public Plot {
        layers = List.copyOf(layers);
    }

    /** A plot without layers. */
    public Plot(String title, String xLabel, String yLabel) {
        this(title, xLabel, yLabel, List.of());
    }

    /** {@return this plot with one more layer on top} */
    public Plot with(Layer layer) {
        List<Layer> more = new ArrayList<>(layers);
        more.add(layer);
        return new Plot(title, xLabel, yLabel, more);
    }
}
