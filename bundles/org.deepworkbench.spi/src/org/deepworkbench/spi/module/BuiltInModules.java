package org.deepworkbench.spi.module;

import java.nio.file.Path;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What the model server of the workbench carries. An OSGi service. Blocks while a process runs: never called on the
 * display thread.
 */
public interface BuiltInModules {

    /**
     * {@return all modules as JSON: {@code {modules: [{name, description, flavours, train, predict, prediction}]}},
     * arguments and fields as Swagger 2.0 has them}
     *
     * @throws FaultException if the model server is not installed or does not answer
     */
    String describe(IProgressMonitor monitor) throws FaultException;

    /**
     * {@return one module in the same form} It may be one that is not built in, but in a file.
     *
     * @throws FaultException if there is no such module, or its file cannot be used
     */
    String describe(BuiltIn module, IProgressMonitor monitor) throws FaultException;

    /**
     * Writes the data that a module makes up, in the format in which it reads a person's own.
     *
     * @param folder empty, or not there yet
     * @param seed   0 or more; the same seed gives the same data
     * @throws FaultException if there is no such module, or the data cannot be written
     */
    void writeData(BuiltIn module, Path folder, int seed, IProgressMonitor monitor) throws FaultException;
}
