package org.deepworkbench.cli.internal.topology;

import java.util.Locale;

/** What a topology can be turned into. */
public enum ConversionTarget {

    /** The topology as text. */
    YAML,
    /** An archive with the topology and the files that it needs. */
    CSAR,
    /** A picture in vectors. */
    SVG,
    /** A picture in vectors, on a page. */
    PDF,
    /** A picture in pixels. */
    PNG;

    /** {@return whether a person can read it, so that it may be shown} */
    public boolean isText() {
        return this == YAML || this == SVG;
    }

    /** {@return the name as it is typed} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
