package org.deepworkbench.topology.core.recovery;

import java.nio.file.Path;
import java.time.Instant;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.picture.TopologyLayout;

/**
 * A topology as it was at one moment without being saved.
 *
 * @param file   the file it belongs to, an absolute path
 * @param at     the moment
 * @param text   its text
 * @param layout how it was drawn
 */
public record Recovery(Path file, Instant at, String text, TopologyLayout layout) {

    /** {@return whether it differs from a document} */
    public boolean differsFrom(TopologyDocument document) {
        return !text.equals(document.text()) || !layout.keepsSameAs(document.layout());
    }
}
