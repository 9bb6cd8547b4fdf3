package org.deepworkbench.benchmarks.modules;

import java.nio.file.Path;
import org.deepworkbench.modelserver.torch.Torch;

/** One module, trained with its defaults on the data that it makes up. */
interface Case {

    /** {@return the module, with its flavour} */
    String name();

    /** {@return what is measured} */
    String measure();

    /**
     * Trains the module and what it is compared with.
     *
     * @param work  an empty folder
     * @param torch what computes
     */
    Figures run(Path work, Torch torch) throws Exception;
}
