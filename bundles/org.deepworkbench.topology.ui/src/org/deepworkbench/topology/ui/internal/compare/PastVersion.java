package org.deepworkbench.topology.ui.internal.compare;

import org.deepworkbench.spi.FaultException;

/**
 * A version of a file that is kept somewhere.
 *
 * @param label   when it was, and what was said of it
 * @param content reads it
 */
record PastVersion(String label, Content content) {

    /** The text of a past version, which is read only when somebody wants it; not for the display thread. */
    interface Content {

        /** @throws FaultException if it cannot be read */
        String read() throws FaultException;
    }
}
