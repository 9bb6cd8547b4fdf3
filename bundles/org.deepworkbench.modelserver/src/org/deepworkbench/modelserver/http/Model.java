package org.deepworkbench.modelserver.http;

import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.training.Trainings;

/**
 * A module that is served.
 *
 * @param module    the module
 * @param trainings its trainings
 */
public record Model(Module module, Trainings trainings) {

    /** {@return the word by which it is addressed} */
    String name() {
        return module.description().name();
    }
}
