package org.deepworkbench.modelserver.images.drawing;

import java.util.SplittableRandom;

/** A kind of thing to be photographed. */
public interface Subject {

    /** {@return its name} */
    String label();

    /** {@return one individual, different with every draw} */
    Specimen individual(SplittableRandom random);
}
