package org.deepworkbench.spi.module;

import java.util.List;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;

/** A place that modules come from: embedded, a folder, an HTTP or Git catalog. An OSGi service. */
public interface CatalogSource {

    /**
     * @param modules the entries that could be read
     * @param bad     one fault for each entry that could not; a bad entry hides no other
     */
    record Content(List<CatalogModule> modules, List<Fault> bad) {
        public Content {
            modules = List.copyOf(modules);
            bad = List.copyOf(bad);
        }
    }

    /** {@return a stable, unique id} */
    String id();

    /** {@return a name for people} */
    String label();

    /**
     * Reads the catalog. Blocks; never called on the display thread.
     *
     * @param monitor shows progress and may cancel
     * @throws FaultException if the catalog as a whole cannot be read
     */
    Content load(IProgressMonitor monitor) throws FaultException;
}
