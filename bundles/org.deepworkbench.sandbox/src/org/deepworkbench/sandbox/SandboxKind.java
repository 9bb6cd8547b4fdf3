package org.deepworkbench.sandbox;

import java.util.Arrays;
import java.util.Optional;

/** Which service a sandbox plays. */
public enum SandboxKind {

    ORCHESTRATOR("orchestrator"),
    IM("im");

    private final String id;

    SandboxKind(String id) {
        this.id = id;
    }

    /** {@return the name as it is typed, which is the id of the engine that drives such a service, too} */
    public String id() {
        return id;
    }

    /** {@return the kind of that name} */
    public static Optional<SandboxKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
