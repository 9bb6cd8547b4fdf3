package org.deepworkbench.cli.internal.deployment;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.cli.internal.topology.JsonText;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.plan.Evaluation;

/** Deployments as JSON. Secrets in them are masked already, and tokens are left out. */
public final class DeploymentJson {

    private DeploymentJson() {
    }

    public static String list(List<Deployment> deployments) {
        return JsonText.object(json -> JsonText.list(json, "deployments", deployments, DeploymentJson::head));
    }

    public static String one(Deployment deployment) {
        return JsonText.object(json -> {
            head(json, deployment);
            status(json, deployment.status());
            JsonText.list(json, "modules", deployment.modules(), (writer, module) -> {
                writer.writeStringField("node", module.endpoint().node());
                writer.writeStringField("address", module.endpoint().uri().toString());
                writer.writeStringField("model", module.model().name());
            });
            writeOutputs(json, deployment);
            JsonText.texts(json, "limitations", deployment.limitations());
        });
    }

    public static String outputs(Deployment deployment) {
        return JsonText.object(json -> {
            json.writeStringField("id", deployment.id());
            writeOutputs(json, deployment);
        });
    }

    private static void head(JsonGenerator json, Deployment deployment) throws IOException {
        json.writeStringField("id", deployment.id());
        json.writeStringField("name", deployment.name());
        json.writeStringField("target", deployment.target().name());
        json.writeStringField("kind", deployment.engine().id());
        json.writeStringField("state", deployment.state().name());
        json.writeStringField("unknown_since", deployment.unknownSince().map(Object::toString).orElse(null));
        json.writeStringField("created", deployment.created().toString());
        json.writeBooleanField("may_remain", deployment.mayRemain());
        fault(json, deployment.fault());
    }

    private static void fault(JsonGenerator json, Optional<Fault> fault) throws IOException {
        if (fault.isPresent()) {
            json.writeObjectFieldStart("fault");
            write(json, fault.get());
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, Fault fault) throws IOException {
        json.writeStringField("what", fault.what());
        json.writeStringField("where", fault.where());
        json.writeStringField("why", fault.why());
        json.writeStringField("remedy", fault.remedy());
    }

    private static void status(JsonGenerator json, DeploymentStatus status) throws IOException {
        json.writeStringField("step", status.step().orElse(null));
        json.writeObjectFieldStart("nodes");
        for (Map.Entry<String, DeploymentState> node : status.nodes().entrySet()) {
            json.writeStringField(node.getKey(), node.getValue().name());
        }
        json.writeEndObject();
        JsonText.list(json, "endpoints", status.endpoints(), (writer, endpoint) -> {
            writer.writeStringField("node", endpoint.node());
            writer.writeStringField("address", endpoint.uri().toString());
        });
        JsonText.list(json, "resources", status.resources(), (writer, part) -> {
            writer.writeStringField("id", part.id());
            writer.writeStringField("node", part.node());
            writer.writeStringField("type", part.type());
            writer.writeStringField("state", part.state().name());
        });
        JsonText.list(json, "causes", status.causes(), (writer, cause) -> {
            writer.writeStringField("time", cause.time().toString());
            writer.writeStringField("where", cause.where());
            writer.writeStringField("text", cause.text());
            writer.writeBooleanField("trouble", cause.trouble());
        });
    }

    private static void writeOutputs(JsonGenerator json, Deployment deployment) throws IOException {
        json.writeObjectFieldStart("outputs");
        for (Map.Entry<String, Evaluation> output : deployment.outputs().entrySet()) {
            json.writeObjectFieldStart(output.getKey());
            switch (output.getValue()) {
                case Evaluation.Available(Object value) -> {
                    json.writeFieldName("value");
                    JsonText.value(json, value);
                }
                case Evaluation.NotAvailable(String reason) -> json.writeStringField("not_available", reason);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** {@return what a deployment would make and take, and whether the target accepts it} */
    public static String forecast(String target, Assessment assessment, Optional<Forecast> forecast) {
        return JsonText.object(json -> {
            json.writeStringField("target", target);
            json.writeBooleanField("accepted", assessment.accepted());
            JsonText.texts(json, "limitations", assessment.limitations());
            JsonText.list(json, "faults", assessment.refusals(), DeploymentJson::write);
            if (forecast.isPresent()) {
                JsonText.list(json, "parts", forecast.get().parts(), (writer, part) -> {
                    writer.writeStringField("node", part.node());
                    writer.writeStringField("place", part.place());
                    writer.writeStringField("needs", part.needs());
                });
                JsonText.texts(json, "estimate", forecast.get().estimate());
                JsonText.texts(json, "warnings", forecast.get().warnings());
            }
        });
    }
}
