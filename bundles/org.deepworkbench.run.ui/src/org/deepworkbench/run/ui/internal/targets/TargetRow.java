package org.deepworkbench.run.ui.internal.targets;

import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.spi.engine.Target;

/**
 * A target as the view shows it.
 *
 * @param known   what is kept and remembered of it
 * @param address where it is, for people; empty if its settings do not tell
 * @param living  how many deployments live there
 * @param asking  whether it is being asked how it is
 */
public record TargetRow(KnownTarget known, String address, int living, boolean asking) {

    /** {@return the target's name, which is unique} */
    public String name() {
        return known.target().name();
    }

    /** {@return whether it is this machine, which is always there; its settings stand in the preferences} */
    public boolean isThisMachine() {
        return name().equals(Target.LOCAL.name());
    }
}
