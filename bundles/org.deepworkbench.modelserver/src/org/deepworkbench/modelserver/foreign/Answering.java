package org.deepworkbench.modelserver.foreign;

import java.util.List;
import org.deepworkbench.modelserver.learning.Tensor;

/** A network that is ready to be asked, until it is closed. Thread-safe. */
interface Answering extends AutoCloseable {

    /**
     * {@return what the network gives}
     *
     * @throws RuntimeException if it does not take these inputs
     */
    List<Tensor> answer(List<Tensor> inputs);

    @Override
    void close();
}
