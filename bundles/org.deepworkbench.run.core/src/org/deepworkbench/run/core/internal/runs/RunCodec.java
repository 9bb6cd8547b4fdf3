package org.deepworkbench.run.core.internal.runs;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.Resumption;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.core.ServiceTraining;
import org.deepworkbench.run.core.deepaas.Checkpoint;
import org.deepworkbench.run.core.deepaas.Training;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.run.core.internal.journal.FaultCodec;

/** Runs as JSON in the journal. */
final class RunCodec {

    private RunCodec() {
    }

    static Map<String, Object> write(RunSnapshot run) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", run.title()); //$NON-NLS-1$
        data.put("deployment", run.deploymentId()); //$NON-NLS-1$
        data.put("model", run.model()); //$NON-NLS-1$
        data.put("state", run.state().name()); //$NON-NLS-1$
        run.fault().ifPresent(fault -> data.put("fault", FaultCodec.write(fault))); //$NON-NLS-1$
        data.put("arguments", run.arguments()); //$NON-NLS-1$
        data.put("started", run.started().toString()); //$NON-NLS-1$
        run.finished().ifPresent(time -> data.put("finished", time.toString())); //$NON-NLS-1$
        data.put("reportsMetrics", run.reportsMetrics()); //$NON-NLS-1$
        run.plan().ifPresent(plan -> data.put("plan", Map.of("epochs", plan.epochs(), "steps", plan.steps()))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        data.put("result", run.result()); //$NON-NLS-1$
        data.put("metrics", run.metrics()); //$NON-NLS-1$
        run.service().ifPresent(service -> data.put("service", Map.of("node", service.node(), "address", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                service.address().toString(), "uuid", service.uuid(), "resumes", service.resumes()))); //$NON-NLS-1$ //$NON-NLS-2$
        data.put("checkpoints", run.checkpoints().stream().map(RunCodec::checkpoint).toList()); //$NON-NLS-1$
        run.resumption().ifPresent(from -> data.put("resumption", //$NON-NLS-1$
                Map.of("run", from.run(), "checkpoint", from.checkpoint()))); //$NON-NLS-1$ //$NON-NLS-2$
        return data;
    }

    static RunSnapshot read(String id, JsonNode data) {
        JsonNode plan = data.path("plan"); //$NON-NLS-1$
        Map<String, Double> metrics = new LinkedHashMap<>();
        data.path("metrics").properties() //$NON-NLS-1$
                .forEach(entry -> metrics.put(entry.getKey(), entry.getValue().asDouble(Double.NaN)));
        return new RunSnapshot(id, data.path("title").asText(id), data.path("deployment").asText(), //$NON-NLS-1$ //$NON-NLS-2$
                data.path("model").asText(), state(data.path("state")), FaultCodec.read(data.path("fault")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                Json.map(data.path("arguments")), Json.time(data.path("started")).orElse(Instant.EPOCH), //$NON-NLS-1$ //$NON-NLS-2$
                Json.time(data.path("finished")), data.path("reportsMetrics").asBoolean(), //$NON-NLS-1$ //$NON-NLS-2$
                plan.isObject() ? Optional.of(new Training.Length(plan.path("epochs").asInt(), //$NON-NLS-1$
                        plan.path("steps").asLong())) : Optional.empty(), //$NON-NLS-1$
                Json.map(data.path("result")), metrics, service(data.path("service")), //$NON-NLS-1$ //$NON-NLS-2$
                resumption(data.path("resumption")), checkpoints(data.path("checkpoints"))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static Map<String, Object> checkpoint(Checkpoint checkpoint) {
        return Map.of("id", checkpoint.id(), "epoch", checkpoint.epoch(), "step", checkpoint.step(), "time", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                checkpoint.time().toString(), "best", checkpoint.best(), "last", checkpoint.last()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static List<Checkpoint> checkpoints(JsonNode data) {
        List<Checkpoint> checkpoints = new ArrayList<>();
        data.forEach(each -> checkpoints.add(new Checkpoint(each.path("id").asText(), each.path("epoch").asInt(), //$NON-NLS-1$ //$NON-NLS-2$
                each.path("step").asLong(), Json.time(each.path("time")).orElse(Instant.EPOCH), //$NON-NLS-1$ //$NON-NLS-2$
                each.path("best").asBoolean(), each.path("last").asBoolean()))); //$NON-NLS-1$ //$NON-NLS-2$
        return checkpoints;
    }

    private static Optional<ServiceTraining> service(JsonNode data) {
        try {
            return data.isObject() ? Optional.of(new ServiceTraining(data.path("node").asText(), //$NON-NLS-1$
                    URI.create(data.path("address").asText()), data.path("uuid").asText(), //$NON-NLS-1$ //$NON-NLS-2$
                    data.path("resumes").asBoolean())) : Optional.empty(); //$NON-NLS-1$
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // changed by other hands
        }
    }

    private static Optional<Resumption> resumption(JsonNode data) {
        return data.isObject() ? Optional.of(new Resumption(data.path("run").asText(), //$NON-NLS-1$
                data.path("checkpoint").asText())) : Optional.empty(); //$NON-NLS-1$
    }

    private static RunState state(JsonNode name) {
        try {
            return RunState.valueOf(name.asText());
        } catch (IllegalArgumentException e) {
            return RunState.INTERRUPTED; // written by a newer version
        }
    }
}
