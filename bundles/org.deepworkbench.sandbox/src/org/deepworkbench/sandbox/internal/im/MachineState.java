package org.deepworkbench.sandbox.internal.im;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Where a machine, or a whole infrastructure, stands. */
enum MachineState {

    PENDING, RUNNING, CONFIGURED, UNCONFIGURED, STOPPED, OFF, FAILED, UNKNOWN, DELETING;

    /** The whole is as the first of these that any of its machines is. */
    private static final List<MachineState> WORST_FIRST = List.of(DELETING, FAILED, UNKNOWN, PENDING, RUNNING, STOPPED,
            OFF, UNCONFIGURED, CONFIGURED);

    /** {@return as the service calls it} */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the state of the whole} */
    static MachineState of(Collection<MachineState> parts) {
        return WORST_FIRST.stream().filter(parts::contains).findFirst().orElse(CONFIGURED);
    }
}
