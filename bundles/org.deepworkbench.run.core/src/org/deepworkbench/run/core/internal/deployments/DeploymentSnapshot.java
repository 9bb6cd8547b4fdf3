package org.deepworkbench.run.core.internal.deployments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.Passage;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Evaluation;
import org.deepworkbench.spi.plan.PlannedService;

/** All that is known of a deployment at one moment; secrets are masked already. */
record DeploymentSnapshot(String id, Instant created, Order order, DeploymentStatus status, Standing standing,
        List<DeployedModule> modules, Map<String, Evaluation> outputs, List<Passage> history) {

    /** Older passages than so many are forgotten. */
    private static final int MOST_PASSAGES = 100;

    DeploymentSnapshot {
        modules = List.copyOf(modules);
        history = List.copyOf(history.subList(Math.max(0, history.size() - MOST_PASSAGES), history.size()));
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }

    /** Nothing was asked of the outside yet. */
    static DeploymentSnapshot planned(String id, Instant created, Order order) {
        Map<String, DeploymentState> nodes = new LinkedHashMap<>();
        for (PlannedService service : order.plan().services()) {
            nodes.put(service.runtimeNode(), DeploymentState.PLANNED);
            nodes.put(service.node(), DeploymentState.PLANNED);
        }
        DeploymentStatus status = new DeploymentStatus(DeploymentState.PLANNED, Optional.empty(), nodes,
                Attributes.NONE, List.of());
        return new DeploymentSnapshot(id, created, order, status, Standing.FIRST, List.of(), Map.of(),
                List.of(new Passage(created, DeploymentState.PLANNED)));
    }

    DeploymentState state() {
        return status.state();
    }

    /** {@return the same, with its state in its history if it was another one before} */
    DeploymentSnapshot reached(Instant time) {
        if (!history.isEmpty() && history.getLast().state() == state()) {
            return this;
        }
        List<Passage> longer = new ArrayList<>(history);
        longer.add(new Passage(time, state()));
        return new DeploymentSnapshot(id, created, order, status, standing, modules, outputs, longer);
    }

    DeploymentSnapshot with(DeploymentStatus newStatus) {
        return new DeploymentSnapshot(id, created, order, newStatus, standing, modules, outputs, history);
    }

    DeploymentSnapshot with(Standing newStanding) {
        return new DeploymentSnapshot(id, created, order, status, newStanding, modules, outputs, history);
    }

    DeploymentSnapshot with(Order newOrder) {
        return new DeploymentSnapshot(id, created, newOrder, status, standing, modules, outputs, history);
    }

    DeploymentSnapshot with(List<DeployedModule> newModules, Map<String, Evaluation> newOutputs) {
        return new DeploymentSnapshot(id, created, order, status, standing, newModules, newOutputs, history);
    }

    /** {@return the same in another state; nodes that nobody has reported on go with it} */
    DeploymentSnapshot in(DeploymentState state, Optional<Fault> fault) {
        Map<String, DeploymentState> nodes = new LinkedHashMap<>(status.nodes());
        nodes.replaceAll((node, was) -> was == DeploymentState.PLANNED ? state : was);
        return with(new DeploymentStatus(state, Optional.empty(), fault, status.causes(), nodes, status.attributes(),
                status.endpoints(), status.resources()));
    }

    /** {@return the same in its end: no node runs, nothing answers any more; outputs stay as they were last} */
    DeploymentSnapshot ended(DeploymentState state, Optional<Fault> fault) {
        Map<String, DeploymentState> nodes = new LinkedHashMap<>(status.nodes());
        nodes.replaceAll((node, was) -> was.isFinal() ? was : state);
        DeploymentStatus end = new DeploymentStatus(state, Optional.empty(), fault, status.causes(), nodes,
                Attributes.NONE, List.of(), List.of());
        return with(end).with(standing.known()).with(List.of(), outputs);
    }
}
