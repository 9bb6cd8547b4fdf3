package org.deepworkbench.cli.internal.topology;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.plan.Expression;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.PublishedPort;
import org.deepworkbench.spi.plan.Resources;

/** Tells plans as JSON, with secrets hidden. */
public final class PlanJson {

    private final SecretMask mask;
    private final JsonGenerator json;

    private PlanJson(JsonGenerator json, SecretMask mask) {
        this.json = json;
        this.mask = mask;
    }

    /**
     * {@return a plan}
     *
     * @param file       the topology as somebody typed it
     * @param assessment what the target says of the plan, if one was asked
     */
    public static String planned(String file, Plan plan, Optional<Assessment> assessment) {
        return JsonText.object(json -> {
            json.writeStringField("file", file);
            json.writeBooleanField("planned", true);
            new PlanJson(json, new SecretMask(plan.inputs())).write(plan);
            if (assessment.isPresent()) {
                json.writeBooleanField("accepted", assessment.get().accepted());
                json.writeFieldName("limitations");
                new PlanJson(json, new SecretMask(plan.inputs())).value(assessment.get().limitations());
            }
            faults(json, assessment.map(Assessment::refusals).orElse(List.of()));
        });
    }

    /** {@return the reasons why there is no plan} */
    public static String refused(String file, List<Fault> faults) {
        return JsonText.object(json -> {
            json.writeStringField("file", file);
            json.writeBooleanField("planned", false);
            faults(json, faults);
        });
    }

    private static void faults(JsonGenerator json, List<Fault> faults) throws IOException {
        JsonText.list(json, "faults", faults, (writer, fault) -> {
            writer.writeStringField("what", fault.what());
            writer.writeStringField("where", fault.where());
            writer.writeStringField("why", fault.why());
            writer.writeStringField("remedy", fault.remedy());
        });
    }

    private void write(Plan plan) throws IOException {
        json.writeStringField("name", plan.name());
        json.writeFieldName("inputs");
        value(plan.inputs());
        JsonText.list(json, "services", plan.services(), (writer, service) -> service(service));
        json.writeObjectFieldStart("outputs");
        for (Map.Entry<String, Expression> output : plan.outputs().entrySet()) {
            json.writeFieldName(output.getKey());
            expression(output.getValue());
        }
        json.writeEndObject();
    }

    private void service(PlannedService service) throws IOException {
        json.writeStringField("node", service.node());
        json.writeStringField("runtime", service.runtimeNode());
        json.writeStringField("image", mask.of(service.image()));
        json.writeStringField("module", service.moduleId().orElse(null));
        json.writeStringField("command", service.command().map(mask::of).orElse(null));
        json.writeFieldName("environment");
        value(service.environment());
        JsonText.list(json, "ports", service.ports(), (writer, port) -> port(port));
        json.writeFieldName("volumes");
        value(service.volumes());
        json.writeObjectFieldStart("resources");
        resources(service.resources());
        json.writeEndObject();
        json.writeBooleanField("privileged", service.privileged());
        json.writeNumberField("instances", service.instances());
    }

    private void port(PublishedPort port) throws IOException {
        json.writeNumberField("source", port.source());
        if (port.target().isPresent()) {
            json.writeNumberField("target", port.target().getAsInt());
        }
        json.writeStringField("protocol", port.protocol());
    }

    private void resources(Resources resources) throws IOException {
        if (resources.cpus().isPresent()) {
            json.writeNumberField("cpus", resources.cpus().getAsDouble());
        }
        if (resources.memoryBytes().isPresent()) {
            json.writeNumberField("memory_bytes", resources.memoryBytes().getAsLong());
        }
        json.writeNumberField("gpus", resources.gpus());
    }

    /** What the deployment decides is told as the function that asks for it. */
    private void expression(Expression expression) throws IOException {
        switch (expression) {
            case Expression.Literal literal -> value(literal.value());
            case Expression.Attribute attribute -> function("get_attribute", attribute.path(), attribute.node());
            case Expression.Joined joined -> {
                json.writeStartObject();
                json.writeArrayFieldStart("join");
                expressions(joined.parts());
                json.writeString(joined.delimiter());
                json.writeEndArray();
                json.writeEndObject();
            }
            case Expression.Token token -> {
                json.writeStartObject();
                json.writeArrayFieldStart("token");
                expression(token.text());
                json.writeString(token.separators());
                json.writeNumber(token.index());
                json.writeEndArray();
                json.writeEndObject();
            }
            case Expression.Listing listing -> expressions(listing.items());
            case Expression.Mapping mapping -> {
                json.writeStartObject();
                for (Map.Entry<String, Expression> entry : mapping.entries().entrySet()) {
                    json.writeFieldName(entry.getKey());
                    expression(entry.getValue());
                }
                json.writeEndObject();
            }
            case Expression.Unavailable unavailable -> {
                json.writeStartObject();
                json.writeStringField("not_available", unavailable.reason());
                json.writeEndObject();
            }
        }
    }

    private void expressions(List<Expression> expressions) throws IOException {
        json.writeStartArray();
        for (Expression each : expressions) {
            expression(each);
        }
        json.writeEndArray();
    }

    private void function(String name, List<Object> path, String node) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart(name);
        json.writeString(node);
        for (Object step : path) {
            JsonText.value(json, step);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void value(Object value) throws IOException {
        JsonText.value(json, mask.of(value));
    }
}
