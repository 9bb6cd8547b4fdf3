package org.deepworkbench.modelserver.learning;

import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * A network that comes as a whole from a file, with weights, and is kept as a whole: it may remember more than its
 * parameters, which say how it learns. {@link Block#initialize} gives it the weights it came with, if it has none.
 */
public interface WholeNetwork extends Block {

    /** {@return what the names of its files end in, with the dot} */
    String ending();

    /**
     * Takes on what {@link #write} wrote, before it is used.
     *
     * @param manager owns its weights from now on
     * @throws IOException if that is no such network, with a sentence
     */
    void read(Path file, NDManager manager) throws IOException;

    /** Writes all of it as it is now. */
    void write(OutputStream out) throws IOException;
}
