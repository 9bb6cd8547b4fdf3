package org.deepworkbench.topology.core.internal.imports;

import java.io.IOException;
import java.nio.file.Path;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;

/** Files that topologies import, for those who want to know what they say. */
public final class ImportedFiles {

    private ImportedFiles() {
    }

    /**
     * @return what the file says; empty where it is no TOSCA
     * @throws IOException    if it cannot be looked at
     * @throws FaultException if it cannot be read
     */
    public static ServiceTemplate read(Path file) throws IOException, FaultException {
        return FileCache.read(file).template();
    }
}
