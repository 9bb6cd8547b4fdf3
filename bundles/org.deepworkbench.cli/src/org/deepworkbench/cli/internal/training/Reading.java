package org.deepworkbench.cli.internal.training;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.deepworkbench.run.core.Curve;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunProgress;

/**
 * One look at a training.
 *
 * @param progress how far it is
 * @param loss     newest loss on the training data
 * @param accuracy newest accuracy, 0 to 1, on held-out data where that is measured, else on the training data
 */
record Reading(RunProgress progress, OptionalDouble loss, OptionalDouble accuracy) {

    static Reading of(Run run) {
        Map<String, Curve> curves = run.curves();
        OptionalDouble accuracy = newest(curves, "val_accuracy");
        return new Reading(run.progress(), newest(curves, "loss"),
                accuracy.isPresent() ? accuracy : newest(curves, "accuracy"));
    }

    /** {@return optimiser steps of one epoch, where the service tells enough} */
    OptionalLong batches() {
        if (progress.steps().isEmpty() || progress.epochs().isEmpty() || progress.epochs().getAsInt() == 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(progress.steps().getAsLong() / progress.epochs().getAsInt());
    }

    /** {@return optimiser steps done in the present epoch, where the service tells enough} */
    OptionalLong batch() {
        OptionalLong batches = batches();
        if (batches.isEmpty() || progress.epoch().isEmpty() || progress.step().isEmpty()) {
            return OptionalLong.empty();
        }
        long before = (progress.epoch().getAsInt() - 1) * batches.getAsLong();
        return OptionalLong.of(Math.clamp(progress.step().getAsLong() - before, 0, batches.getAsLong()));
    }

    private static OptionalDouble newest(Map<String, Curve> curves, String name) {
        Curve curve = curves.get(name);
        return curve == null || curve.size() == 0 ? OptionalDouble.empty() : OptionalDouble.of(curve.last());
    }
}
