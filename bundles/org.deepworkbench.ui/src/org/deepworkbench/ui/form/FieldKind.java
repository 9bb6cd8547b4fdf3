package org.deepworkbench.ui.form;

/** What a field holds, and so which control it gets. */
public enum FieldKind {
    /** Any text. */
    TEXT,
    /** A whole number. */
    INTEGER,
    /** A number, perhaps with a fraction or an exponent. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** Values apart by commas. */
    LIST,
    /** An existing file of this machine. */
    FILE,
    /** An existing folder of this machine. */
    FOLDER
}
