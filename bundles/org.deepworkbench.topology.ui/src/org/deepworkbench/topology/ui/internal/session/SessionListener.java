package org.deepworkbench.topology.ui.internal.session;

import org.deepworkbench.spi.Fault;
import org.deepworkbench.topology.core.DocumentChange;

/** Is told what happens to a {@link DocumentSession}, on the display thread. */
public interface SessionListener {

    /** An edit is about to be made: whoever holds back something typed lets go of it now. */
    default void beforeEdit() {
    }

    /** The document changed. */
    default void documentChanged(DocumentChange change) {
    }

    /** The text was judged anew. */
    default void problemsChanged() {
    }

    /** An edit could not be made. */
    default void refused(Fault fault) {
    }

    /** The editor closes: what stands beside it for the topology closes too. */
    default void closed() {
    }
}
