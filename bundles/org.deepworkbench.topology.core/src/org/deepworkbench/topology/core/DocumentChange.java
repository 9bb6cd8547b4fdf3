package org.deepworkbench.topology.core;

import java.util.List;
import org.deepworkbench.topology.core.edit.TextEdit;

/**
 * What changed in a document.
 *
 * @param kind          what led to it
 * @param edits         edits of the text, each applied to the result of the one before; empty if the text stayed
 * @param modelChanged  whether the model is another one; false while the text cannot be read
 * @param layoutChanged whether nodes moved
 */
public record DocumentChange(Kind kind, List<TextEdit> edits, boolean modelChanged, boolean layoutChanged) {

    /** What led to a change. */
    public enum Kind {
        /** A command was executed. */
        EXECUTE,
        /** Somebody typed, or the file changed on disk. */
        TEXT,
        /** The last change was taken back. */
        UNDO,
        /** A change taken back was made again. */
        REDO,
        /** The imports were followed anew; the text stayed, but types and diagnostics may be others. */
        IMPORTS,
        /** The document was saved; nothing else changed. */
        SAVED
    }

    public DocumentChange {
        edits = List.copyOf(edits);
    }
}
