package org.deepworkbench.modelserver.foreign;

import java.util.List;
import org.deepworkbench.modelserver.module.Argument;

/** One of the tensors that a network takes. */
sealed interface Input extends Shaped permits PictureInput, NumbersInput {

    /** {@return the word by which a prediction gives it} */
    String name();

    /** {@return the argument of a prediction that gives it} */
    Argument argument();

    /** {@return the columns of {@code data.csv} that give it} */
    List<String> columns();
}
