package org.deepworkbench.run.core;

/**
 * The course of one metric: an immutable snapshot of primitive series, in the order of arrival. A long series is
 * thinned in such a way that its extremes and its last value stay; every sample is on disk.
 */
public final class Curve {

    private final String name;
    private final int size;
    private final long[] steps;
    private final int[] epochs;
    private final double[] values;

    /**
     * @param name   name of the metric
     * @param size   number of points; the arrays are at least as long and are not changed up to there any more
     * @param steps  optimiser steps done at each point
     * @param epochs epoch of each point, from 1
     * @param values value at each point
     */
    public Curve(String name, int size, long[] steps, int[] epochs, double[] values) {
        if (size < 0 || size > Math.min(steps.length, Math.min(epochs.length, values.length))) {
            throw new IllegalArgumentException("size " + size); //$NON-NLS-1$
        }
        this.name = name;
        this.size = size;
        this.steps = steps;
        this.epochs = epochs;
        this.values = values;
    }

    public String name() {
        return name;
    }

    /** {@return number of points} */
    public int size() {
        return size;
    }

    /** {@return optimiser steps done at point {@code index}} */
    public long step(int index) {
        return steps[checked(index)];
    }

    /** {@return epoch of point {@code index}, from 1} */
    public int epoch(int index) {
        return epochs[checked(index)];
    }

    /** {@return value at point {@code index}; NaN and infinities happen} */
    public double value(int index) {
        return values[checked(index)];
    }

    /** {@return the newest value} Only for a curve that has points. */
    public double last() {
        return value(size - 1);
    }

    private int checked(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return index;
    }
}
