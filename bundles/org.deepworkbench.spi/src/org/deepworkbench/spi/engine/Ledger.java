package org.deepworkbench.spi.engine;

import java.util.Optional;
import org.deepworkbench.spi.FaultException;

/**
 * What an engine must remember of a deployment beyond the life of this process, such as the id that a service gave.
 * Stands in the deployment's journal entry; never holds a secret.
 */
public interface Ledger {

    /** {@return what was put under the key} */
    Optional<String> get(String key);

    /**
     * Returns when it is on the disk.
     *
     * @throws FaultException if it cannot be written; then the engine must not go on to call the outside
     */
    void put(String key, String value) throws FaultException;
}
