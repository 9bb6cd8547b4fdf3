package org.deepworkbench.run.core.internal.targets;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.run.core.internal.journal.FaultCodec;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.TargetReport;

/** Targets as JSON. */
public final class TargetCodec {

    private static final String NAME = "name"; //$NON-NLS-1$
    private static final String ENGINE = "engine"; //$NON-NLS-1$
    private static final String SETTINGS = "settings"; //$NON-NLS-1$
    private static final String SUMMARY = "summary"; //$NON-NLS-1$
    private static final String FACTS = "facts"; //$NON-NLS-1$
    private static final String QUOTAS = "quotas"; //$NON-NLS-1$
    private static final String WARNINGS = "warnings"; //$NON-NLS-1$
    private static final String LABEL = "label"; //$NON-NLS-1$
    private static final String VALUE = "value"; //$NON-NLS-1$
    private static final String SANDBOX = "sandbox"; //$NON-NLS-1$

    private TargetCodec() {
    }

    public static Map<String, Object> write(Target target) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(NAME, target.name());
        data.put(ENGINE, target.engineId());
        data.put(SETTINGS, target.settings());
        return data;
    }

    public static Target read(JsonNode data) {
        Map<String, String> settings = new LinkedHashMap<>();
        data.path(SETTINGS).properties().forEach(entry -> settings.put(entry.getKey(), entry.getValue().asText()));
        return new Target(data.path(NAME).asText(), data.path(ENGINE).asText(), settings);
    }

    static Map<String, Object> write(KnownTarget known) {
        Map<String, Object> data = write(known.target());
        data.put("engineLabel", known.engine().label()); //$NON-NLS-1$
        if (known.sandbox()) {
            data.put(SANDBOX, true);
        }
        known.lastUsed().ifPresent(time -> data.put("used", time.toString())); //$NON-NLS-1$
        known.lastProbe().ifPresent(probe -> data.put("probe", write(probe))); //$NON-NLS-1$
        return data;
    }

    static KnownTarget readKnown(JsonNode data) {
        Target target = read(data);
        JsonNode probe = data.path("probe"); //$NON-NLS-1$
        return new KnownTarget(target,
                new EngineInfo(target.engineId(), data.path("engineLabel").asText(target.engineId())), //$NON-NLS-1$
                Json.time(data.path("used")), //$NON-NLS-1$
                Json.time(probe.path("time")).map(time -> probe(time, probe)), data.path(SANDBOX).asBoolean()); //$NON-NLS-1$
    }

    private static Map<String, Object> write(KnownTarget.Probe probe) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("time", probe.time().toString()); //$NON-NLS-1$
        probe.fault().ifPresent(fault -> data.put("fault", FaultCodec.write(fault))); //$NON-NLS-1$
        probe.report().ifPresent(report -> data.put("report", write(report))); //$NON-NLS-1$
        return data;
    }

    private static KnownTarget.Probe probe(Instant time, JsonNode data) {
        JsonNode report = data.path("report"); //$NON-NLS-1$
        return new KnownTarget.Probe(time, report.isObject() ? Optional.of(report(report)) : Optional.empty(),
                FaultCodec.read(data.path("fault"))); //$NON-NLS-1$
    }

    private static Map<String, Object> write(TargetReport report) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(SUMMARY, report.summary());
        data.put(FACTS, report.facts().stream().map(fact -> Map.of(LABEL, fact.label(), VALUE, fact.value()))
                .toList());
        data.put(QUOTAS, report.quotas().stream().map(quota -> Map.of(LABEL, quota.label(), "used", quota.used(), //$NON-NLS-1$
                "limit", quota.limit(), "unit", quota.unit())).toList()); //$NON-NLS-1$ //$NON-NLS-2$
        data.put(WARNINGS, report.warnings());
        data.put(SANDBOX, report.sandbox());
        return data;
    }

    private static TargetReport report(JsonNode data) {
        List<TargetReport.Fact> facts = new ArrayList<>();
        data.path(FACTS).forEach(fact -> facts.add(
                new TargetReport.Fact(fact.path(LABEL).asText(), fact.path(VALUE).asText())));
        List<TargetReport.Quota> quotas = new ArrayList<>();
        data.path(QUOTAS).forEach(quota -> quotas.add(new TargetReport.Quota(quota.path(LABEL).asText(),
                quota.path("used").asDouble(), quota.path("limit").asDouble(), quota.path("unit").asText()))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return new TargetReport(data.path(SUMMARY).asText(), facts, quotas, Json.texts(data.path(WARNINGS)),
                data.path(SANDBOX).asBoolean());
    }
}
