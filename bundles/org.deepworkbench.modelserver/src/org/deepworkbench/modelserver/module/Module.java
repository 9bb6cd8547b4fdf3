package org.deepworkbench.modelserver.module;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Something that learns and predicts. A module knows nothing of HTTP: the server gives it checked arguments and turns
 * what it returns into JSON. How to write one is told in the README of this bundle.
 */
public interface Module {

    /** {@return what the module is and which arguments it takes; the same at every call, and cheap} */
    ModuleDescription description();

    /**
     * Loads what the first training or prediction would otherwise wait for. Called once, in the background, when the
     * server already answers; failures are left to the first use, which meets them again.
     */
    void warmUp();

    /**
     * Checks what the types of the arguments cannot say, before a training is accepted.
     *
     * @throws InvalidArgumentsException if the arguments cannot be used together
     */
    default void check(Arguments arguments) throws InvalidArgumentsException {
    }

    /**
     * Writes the data that the module makes up for those who have none, in the files and folders in which it reads a
     * person's own: an example to learn the format from, and to train on.
     *
     * @param folder an empty folder that exists
     * @param seed   of everything drawn by chance; the same seed gives the same files
     * @throws IOException if the files cannot be written
     */
    void prepareData(Path folder, int seed) throws IOException;

    /**
     * Trains. At most one training runs at a time; predictions may run meanwhile.
     *
     * @return the result: texts, numbers, {@link Table}s, {@link Picture}s, and lists and maps of these
     * @throws InvalidArgumentsException if an argument cannot be used any more, such as a folder that is gone since
     *                                   {@link #check}
     * @throws ModuleException           if it cannot go on, with the reason for a person
     * @throws CancellationException     if the context said that the training is cancelled; a module asks it at least
     *                                   every few hundred milliseconds
     */
    Map<String, Object> train(TrainingContext context) throws InvalidArgumentsException, ModuleException;

    /**
     * Predicts. Called by several threads at once.
     *
     * @return the fields of {@link ModuleDescription#predictionFields()}
     * @throws InvalidArgumentsException if an argument, such as a picture, cannot be used
     * @throws ModuleException           if nothing can be predicted, for instance because nothing was trained yet
     */
    Map<String, Object> predict(Arguments arguments) throws InvalidArgumentsException, ModuleException;
}
