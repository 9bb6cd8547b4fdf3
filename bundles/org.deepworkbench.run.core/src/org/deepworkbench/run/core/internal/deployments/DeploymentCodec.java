package org.deepworkbench.run.core.internal.deployments;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.run.core.Passage;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.run.core.internal.codec.PlanCodec;
import org.deepworkbench.run.core.internal.codec.StatusCodec;
import org.deepworkbench.run.core.internal.targets.TargetCodec;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Evaluation;

/** Deployments as JSON in the journal. */
final class DeploymentCodec {

    private static final String CREATED = "created"; //$NON-NLS-1$
    private static final String TARGET = "target"; //$NON-NLS-1$
    private static final String ENGINE = "engine"; //$NON-NLS-1$
    private static final String ID = "id"; //$NON-NLS-1$
    private static final String LABEL = "label"; //$NON-NLS-1$
    private static final String ALLOW_CPU = "allowCpu"; //$NON-NLS-1$
    private static final String ALLOW_PRIVILEGED = "allowPrivileged"; //$NON-NLS-1$
    private static final String WORK = "work"; //$NON-NLS-1$
    private static final String LIMITATIONS = "limitations"; //$NON-NLS-1$
    private static final String SANDBOX = "sandbox"; //$NON-NLS-1$
    private static final String PLAN = "plan"; //$NON-NLS-1$
    private static final String END_ASKED = "endAsked"; //$NON-NLS-1$
    private static final String OUTLIVES = "outlives"; //$NON-NLS-1$
    private static final String BEFORE = "before"; //$NON-NLS-1$
    private static final String UNKNOWN_SINCE = "unknownSince"; //$NON-NLS-1$
    private static final String REMAINS = "remains"; //$NON-NLS-1$
    private static final String OUTPUTS = "outputs"; //$NON-NLS-1$
    private static final String VALUE = "value"; //$NON-NLS-1$
    private static final String REASON = "reason"; //$NON-NLS-1$

    private static final String HISTORY = "history"; //$NON-NLS-1$
    private static final String TIME = "time"; //$NON-NLS-1$
    private static final String STATE = "state"; //$NON-NLS-1$

    private DeploymentCodec() {
    }

    static Map<String, Object> write(DeploymentSnapshot snapshot) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(CREATED, snapshot.created().toString());
        StatusCodec.write(snapshot.status(), data);
        write(snapshot.standing(), data);
        write(snapshot.order(), data);
        Map<String, Object> outputs = new LinkedHashMap<>();
        snapshot.outputs().forEach((name, output) -> outputs.put(name, output(output)));
        data.put(OUTPUTS, outputs);
        data.put(HISTORY, snapshot.history().stream()
                .map(passage -> Map.of(TIME, passage.time().toString(), STATE, passage.state().name())).toList());
        return data;
    }

    static DeploymentSnapshot read(String id, JsonNode data) {
        Map<String, Evaluation> outputs = new LinkedHashMap<>();
        data.path(OUTPUTS).properties().forEach(output -> outputs.put(output.getKey(), output(output.getValue())));
        List<Passage> history = new ArrayList<>();
        data.path(HISTORY).forEach(passage -> history.add(new Passage(
                Json.time(passage.path(TIME)).orElse(Instant.EPOCH), StatusCodec.state(passage.path(STATE)))));
        return new DeploymentSnapshot(id, Json.time(data.path(CREATED)).orElse(Instant.EPOCH), order(data),
                StatusCodec.read(data), standing(data), List.of(), outputs, history);
    }

    private static void write(Order order, Map<String, Object> data) {
        data.put(TARGET, TargetCodec.write(order.target()));
        data.put(ENGINE, Map.of(ID, order.engine().id(), LABEL, order.engine().label()));
        data.put(ALLOW_CPU, order.options().allowCpu());
        data.put(ALLOW_PRIVILEGED, order.options().allowPrivileged());
        order.options().work().ifPresent(work -> data.put(WORK, work.toString()));
        data.put(LIMITATIONS, order.limitations());
        data.put(SANDBOX, order.sandbox());
        data.put(PLAN, PlanCodec.write(order.plan()));
    }

    private static Order order(JsonNode data) {
        EngineInfo engine = new EngineInfo(data.path(ENGINE).path(ID).asText(), data.path(ENGINE).path(LABEL).asText());
        // Entries of before there were targets have the plan's fields in themselves, as far as they were kept.
        return new Order(PlanCodec.read(data.has(PLAN) ? data.path(PLAN) : data),
                data.has(TARGET) ? TargetCodec.read(data.path(TARGET)) : new Target(engine.id(), engine.id(), Map.of()),
                engine,
                new DeployOptions(data.path(ALLOW_CPU).asBoolean(), data.path(ALLOW_PRIVILEGED).asBoolean(),
                        data.has(WORK) ? Optional.of(Path.of(data.path(WORK).asText())) : Optional.empty()),
                Json.texts(data.path(LIMITATIONS)), data.path(SANDBOX).asBoolean());
    }

    private static void write(Standing standing, Map<String, Object> data) {
        data.put(END_ASKED, standing.endAsked());
        standing.outlives().ifPresent(outlives -> data.put(OUTLIVES, outlives));
        standing.before().ifPresent(state -> data.put(BEFORE, state.name()));
        standing.unknownSince().ifPresent(time -> data.put(UNKNOWN_SINCE, time.toString()));
        data.put(REMAINS, standing.remains());
    }

    private static Standing standing(JsonNode data) {
        return new Standing(data.path(END_ASKED).asBoolean(),
                data.has(OUTLIVES) ? Optional.of(data.path(OUTLIVES).asBoolean()) : Optional.empty(),
                data.has(BEFORE) ? Optional.of(StatusCodec.state(data.path(BEFORE))) : Optional.empty(),
                Json.time(data.path(UNKNOWN_SINCE)), data.path(REMAINS).asBoolean());
    }

    private static Map<String, Object> output(Evaluation output) {
        return switch (output) {
            case Evaluation.Available(Object value) -> Map.of(VALUE, value);
            case Evaluation.NotAvailable(String reason) -> Map.of(REASON, reason);
        };
    }

    private static Evaluation output(JsonNode data) {
        Object value = Json.plain(data.path(VALUE));
        return value == null ? new Evaluation.NotAvailable(data.path(REASON).asText())
                : new Evaluation.Available(value);
    }
}
