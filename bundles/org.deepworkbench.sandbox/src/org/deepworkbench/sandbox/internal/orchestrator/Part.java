package org.deepworkbench.sandbox.internal.orchestrator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A part of a deployment: one instance of a node template. Guarded by its deployment. */
final class Part {

    final String id;
    final String node;
    final String type;
    final boolean machine;
    final List<String> requiredBy;
    final Instant created;
    private Instant updated;
    private NodeState state = NodeState.INITIAL;
    private Optional<String> physicalId = Optional.empty();

    /** @param requiredBy ids of the parts that need this one */
    Part(String id, String node, String type, boolean machine, List<String> requiredBy, Instant created) {
        this.id = id;
        this.node = node;
        this.type = type;
        this.machine = machine;
        this.requiredBy = requiredBy;
        this.created = created;
        this.updated = created;
    }

    Instant updated() {
        return updated;
    }

    NodeState state() {
        return state;
    }

    /** {@return what the site calls it, once there is something} */
    Optional<String> physicalId() {
        return physicalId;
    }

    void set(NodeState next, Instant time) {
        state = next;
        updated = time;
    }

    void place(Optional<String> place, Instant time) {
        physicalId = place;
        updated = time;
    }
}
