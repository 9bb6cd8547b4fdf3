package org.deepworkbench.topology.ui.internal.compare;

import org.deepworkbench.topology.core.diff.Change;
import org.deepworkbench.ui.Palette;

/** In which way something differs between two versions. */
enum Mark {

    /** Only the newer version has it. */
    ADDED("+", Palette.GOOD), //$NON-NLS-1$
    /** Only the older version has it. */
    REMOVED("\u2212", Palette.BAD), //$NON-NLS-1$
    /** Both have it, but it is not the same. */
    CHANGED("\u2260", Palette.CAUTION); //$NON-NLS-1$

    private final String sign;
    private final Palette colour;

    Mark(String sign, Palette colour) {
        this.sign = sign;
        this.colour = colour;
    }

    /** {@return the sign that says the same as the colour} */
    String sign() {
        return sign;
    }

    /** {@return its colour} */
    Palette colour() {
        return colour;
    }

    /** {@return the mark of a change} */
    static Mark of(Change change) {
        return switch (change) {
            case Change.Added added -> ADDED;
            case Change.Removed removed -> REMOVED;
            case Change.Changed changed -> CHANGED;
            case Change.Renamed renamed -> CHANGED;
        };
    }

    String label() {
        return switch (this) {
            case ADDED -> Messages.Mark_added;
            case REMOVED -> Messages.Mark_removed;
            case CHANGED -> Messages.Mark_changed;
        };
    }
}
