package org.deepworkbench.sandbox.internal.im;

import java.util.UUID;

/** A virtual machine of an infrastructure. Guarded by it. */
final class Machine {

    final int number;
    final String password = UUID.randomUUID().toString().substring(0, 8);
    private SystemSpec spec;
    private MachineState state = MachineState.PENDING;
    private String message = "";
    private boolean configured;

    Machine(int number, SystemSpec spec) {
        this.number = number;
        this.spec = spec;
    }

    SystemSpec spec() {
        return spec;
    }

    MachineState state() {
        return state;
    }

    /** {@return what its configuration said} */
    String message() {
        return message;
    }

    /** {@return whether its configuration was done once} */
    boolean isConfigured() {
        return configured;
    }

    void set(MachineState next) {
        state = next;
        configured |= next == MachineState.CONFIGURED;
    }

    void say(String text) {
        message = text;
    }

    void alter(SystemSpec other) {
        spec = other;
    }
}
