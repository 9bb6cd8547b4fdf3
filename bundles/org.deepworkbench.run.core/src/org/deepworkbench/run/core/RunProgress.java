package org.deepworkbench.run.core;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How far a run is. What the service does not tell is empty; the elapsed time is always known.
 *
 * @param fraction done, 0 to 1
 * @param epoch    epoch being trained, from 1
 * @param epochs   epochs asked for
 * @param step     optimiser steps done
 * @param steps    optimiser steps in all
 * @param elapsed  since the start, up to the end where it has ended
 * @param left     estimated time left
 */
public record RunProgress(OptionalDouble fraction, OptionalInt epoch, OptionalInt epochs, OptionalLong step,
        OptionalLong steps, Duration elapsed, Optional<Duration> left) {
}
