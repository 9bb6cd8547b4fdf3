package org.deepworkbench.modelserver.plots;

/** Where a number lies along an axis: a straight line from a stretch of numbers to a stretch of pixels. */
record Scale(Range numbers, double first, double last) {

    /** {@return the pixel of a number} */
    double at(double number) {
        return first + (number - numbers.low()) / (numbers.high() - numbers.low()) * (last - first);
    }
}
