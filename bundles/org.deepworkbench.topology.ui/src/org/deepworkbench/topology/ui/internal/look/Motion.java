package org.deepworkbench.topology.ui.internal.look;

/** Whether a person wants to see things move. */
public final class Motion {

    private Motion() {
    }

    /** {@return whether nodes may glide to where they go} */
    public static boolean isWanted() {
        return !LookPreferences.store().getBoolean(LookPreferences.STILL);
    }
}
