package org.deepworkbench.topology.core.imports;

/** An OSGi service that knows how the person at this desktop wants imports served. Safe on any thread. */
public interface ImportService {

    /**
     * {@return how imports are served at this moment, to open a topology with} Nobody is asked anything: what the person
     * has not agreed to fetch is not available.
     */
    ImportSettings settings();
}
