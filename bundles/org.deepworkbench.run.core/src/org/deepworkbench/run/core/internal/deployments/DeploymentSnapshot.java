package org.deepworkbench.run.core.internal.deployments;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.run.core.PlacedService;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Evaluation;

/** All that is known of a deployment at one moment; secrets are masked already. */
record DeploymentSnapshot(String id, String name, Target target, EngineInfo engine, Instant created, DeploymentStatus status,
        List<PlacedService> services, List<DeployedModule> modules, Map<String, Evaluation> outputs,
        List<String> limitations, Map<String, Object> inputs, String topologyText) {

    DeploymentSnapshot {
        services = List.copyOf(services);
        modules = List.copyOf(modules);
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
        limitations = List.copyOf(limitations);
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    DeploymentSnapshot with(DeploymentStatus newStatus, List<DeployedModule> newModules,
            Map<String, Evaluation> newOutputs) {
        return new DeploymentSnapshot(id, name, target, engine, created, newStatus, services, newModules, newOutputs,
                limitations, inputs, topologyText);
    }

    /** {@return the same in its end: no node runs, nothing answers any more; outputs stay as they were last} */
    DeploymentSnapshot ended(DeploymentState state, Optional<Fault> fault) {
        Map<String, DeploymentState> nodes = new LinkedHashMap<>(status.nodes());
        nodes.replaceAll((node, was) -> was.isFinal() ? was : state);
        return with(new DeploymentStatus(state, fault, nodes, Attributes.NONE, List.of()), List.of(), outputs);
    }
}
