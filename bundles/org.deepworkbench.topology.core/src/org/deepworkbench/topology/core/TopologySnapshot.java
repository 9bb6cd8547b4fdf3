package org.deepworkbench.topology.core;

import java.util.List;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.internal.document.LiveModel;

/**
 * A document's text at one moment. Immutable, so that it can be judged on any thread while the document changes.
 *
 * @param text   the text
 * @param source where it comes from
 */
public record TopologySnapshot(String text, TopologySource source) {

    /** {@return everything that is wrong with the text, in its order} */
    public List<Diagnostic> validate() {
        return new LiveModel(text, source).diagnostics();
    }
}
