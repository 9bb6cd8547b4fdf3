package org.deepworkbench.cli.internal.topology;

import java.util.Locale;

/** For whom a command writes. */
public enum OutputFormat {
    /** Sentences, for people. */
    TEXT,
    /** JSON, for programs. */
    JSON;

    /** {@return the name as it is typed} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
