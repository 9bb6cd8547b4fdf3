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
    FOLDER,
    /** An existing file or folder of this machine. */
    PATH,
    /** An absolute URI without a password in it. */
    URI,
    /** The name of something that is kept elsewhere: one of those offered, or another; without blanks. */
    NAME
}
