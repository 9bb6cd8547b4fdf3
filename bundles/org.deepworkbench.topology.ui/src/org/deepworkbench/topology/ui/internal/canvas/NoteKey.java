package org.deepworkbench.topology.ui.internal.canvas;

/**
 * Stands for a note in viewers: it stays the same while the note changes.
 *
 * @param id identity of the note in the layout
 */
record NoteKey(String id) {
}
