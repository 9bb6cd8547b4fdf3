package org.deepworkbench.cli.internal.deployment;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.deepworkbench.cli.internal.topology.JsonText;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.core.placement.RankedSite;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.TargetReport;

/** Targets as JSON. */
public final class TargetJson {

    private TargetJson() {
    }

    public static String list(List<KnownTarget> targets) {
        return JsonText.object(json -> JsonText.list(json, "targets", targets, TargetJson::write));
    }

    public static String one(KnownTarget target) {
        return JsonText.object(json -> write(json, target));
    }

    private static void write(JsonGenerator json, KnownTarget known) throws IOException {
        json.writeStringField("name", known.target().name());
        json.writeStringField("kind", known.target().engineId());
        json.writeObjectFieldStart("settings");
        for (Map.Entry<String, String> setting : known.target().settings().entrySet()) {
            json.writeStringField(setting.getKey(), setting.getValue());
        }
        json.writeEndObject();
        json.writeBooleanField("sandbox", known.sandbox());
        json.writeStringField("last_used", known.lastUsed().map(Object::toString).orElse(null));
        if (known.lastProbe().isPresent()) {
            KnownTarget.Probe probe = known.lastProbe().get();
            json.writeObjectFieldStart("last_test");
            json.writeStringField("time", probe.time().toString());
            json.writeBooleanField("answered", probe.report().isPresent());
            json.writeStringField("summary", probe.report().map(TargetReport::summary)
                    .or(() -> probe.fault().map(Fault::sentence)).orElse(""));
            json.writeEndObject();
        }
    }

    /** {@return what a target said when it was tested} */
    public static String report(String name, TargetReport report) {
        return JsonText.object(json -> {
            json.writeStringField("target", name);
            json.writeStringField("summary", report.summary());
            json.writeBooleanField("sandbox", report.sandbox());
            JsonText.list(json, "facts", report.facts(), (writer, fact) -> {
                writer.writeStringField("label", fact.label());
                writer.writeStringField("value", fact.value());
            });
            JsonText.list(json, "quotas", report.quotas(), (writer, quota) -> {
                writer.writeStringField("label", quota.label());
                writer.writeNumberField("used", quota.used());
                writer.writeNumberField("limit", quota.limit());
                writer.writeStringField("unit", quota.unit());
            });
            JsonText.texts(json, "warnings", report.warnings());
        });
    }

    /** {@return sites in the order of their rank} */
    public static String sites(List<RankedSite> ranked) {
        return JsonText.object(json -> JsonText.list(json, "sites", ranked, (writer, each) -> {
            writer.writeStringField("agreement", each.site().agreement());
            writer.writeStringField("name", each.site().name());
            writer.writeStringField("service", each.site().service());
            writer.writeBooleanField("usable", each.usable());
            JsonText.texts(writer, "why", each.why());
        }));
    }
}
