package org.deepworkbench.run.core.internal.runs;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.Resumption;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.core.ServiceTraining;
import org.deepworkbench.run.core.deepaas.Checkpoint;
import org.deepworkbench.run.core.deepaas.Training;
import org.deepworkbench.spi.Fault;

/** All that is known of a run at one moment, but for its samples and log; secrets are masked already. */
record RunSnapshot(String id, String title, String deploymentId, String model, RunState state, Optional<Fault> fault,
        Map<String, Object> arguments, Instant started, Optional<Instant> finished, boolean reportsMetrics,
        Optional<Training.Length> plan, Map<String, Object> result, Map<String, Double> metrics,
        Optional<ServiceTraining> service, Optional<Resumption> resumption, List<Checkpoint> checkpoints) {

    RunSnapshot {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        result = Collections.unmodifiableMap(new LinkedHashMap<>(result));
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        checkpoints = List.copyOf(checkpoints);
    }

    RunSnapshot accepted(Map<String, Object> accepted, ServiceTraining training) {
        return new RunSnapshot(id, title, deploymentId, model, RunState.RUNNING, fault, accepted, started, finished,
                reportsMetrics, plan, result, metrics, Optional.of(training), resumption, checkpoints);
    }

    RunSnapshot with(Training.Length length) {
        return new RunSnapshot(id, title, deploymentId, model, state, fault, arguments, started, finished,
                reportsMetrics, Optional.of(length), result, metrics, service, resumption, checkpoints);
    }

    RunSnapshot with(List<Checkpoint> kept) {
        return new RunSnapshot(id, title, deploymentId, model, state, fault, arguments, started, finished,
                reportsMetrics, plan, result, metrics, service, resumption, kept);
    }

    RunSnapshot ended(RunState newState, Optional<Fault> newFault, Instant now, Map<String, Object> newResult,
            Map<String, Double> newMetrics) {
        return new RunSnapshot(id, title, deploymentId, model, newState, newFault, arguments, started,
                Optional.of(now), reportsMetrics, plan, newResult, newMetrics, service, resumption, checkpoints);
    }
}
