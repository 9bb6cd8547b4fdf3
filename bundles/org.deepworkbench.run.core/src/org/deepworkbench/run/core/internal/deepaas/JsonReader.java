package org.deepworkbench.run.core.internal.deepaas;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.deepaas.Checkpoint;
import org.deepworkbench.run.core.deepaas.LogChunk;
import org.deepworkbench.run.core.deepaas.Model;
import org.deepworkbench.run.core.deepaas.Training;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.run.MetricBatch;
import org.deepworkbench.spi.run.MetricSample;
import org.eclipse.osgi.util.NLS;

/** Reads the answers of a service into records, whether they keep to the schema or to what is really sent. */
public final class JsonReader {

    private static final int LONGEST_NAME = 200;

    private JsonReader() {
    }

    /** {@return the models of {@code /v2/models/}} */
    public static List<Model> models(JsonNode json) throws FaultException {
        JsonNode list = json.isArray() ? json : json.path("models"); //$NON-NLS-1$
        if (!list.isArray()) {
            throw notDeepaas();
        }
        List<Model> models = new ArrayList<>();
        for (JsonNode model : list) {
            String name = text(model, "name"); //$NON-NLS-1$
            if (!name.isEmpty()) {
                models.add(new Model(name, text(model, "description"), text(model, "author"), text(model, "version"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        text(model, "license"))); //$NON-NLS-1$
            }
        }
        return models;
    }

    /** {@return the trainings, from a bare array as it is sent or from the object of the schema} */
    public static List<Training> trainings(JsonNode json) throws FaultException {
        JsonNode list = json.isArray() ? json : json.path("trainings"); //$NON-NLS-1$
        List<Training> trainings = new ArrayList<>();
        for (JsonNode training : list) {
            trainings.add(training(training));
        }
        return trainings;
    }

    /** {@return one training} */
    public static Training training(JsonNode json) throws FaultException {
        String uuid = text(json, "uuid"); //$NON-NLS-1$
        if (uuid.isEmpty()) {
            throw notDeepaas();
        }
        JsonNode output = json.path("result").path("output"); //$NON-NLS-1$ //$NON-NLS-2$
        Map<String, Object> result = output.isObject() || output.isNull() || output.isMissingNode() ? Json.map(output)
                : Map.of("output", Json.plain(output)); //$NON-NLS-1$
        return new Training(uuid, status(text(json, "status")), text(json, "message"), Json.map(json.path("args")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                result, plan(json.path("plan"))); //$NON-NLS-1$
    }

    private static Optional<Training.Length> plan(JsonNode plan) {
        int epochs = plan.path("epochs").asInt(); //$NON-NLS-1$
        long steps = plan.path("batches").asLong(); //$NON-NLS-1$
        return epochs > 0 && steps > 0 ? Optional.of(new Training.Length(epochs, steps)) : Optional.empty();
    }

    private static Training.Status status(String text) throws FaultException {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "running", "queued", "pending" -> Training.Status.RUNNING; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "done", "completed" -> Training.Status.DONE; // the service says the one, its schema the other //$NON-NLS-1$ //$NON-NLS-2$
            case "error", "failed" -> Training.Status.ERROR; //$NON-NLS-1$ //$NON-NLS-2$
            case "cancelled", "canceled" -> Training.Status.CANCELLED; //$NON-NLS-1$ //$NON-NLS-2$
            default -> throw new FaultException(new Fault(NLS.bind(Messages.Deepaas_unknownStatus, text), "", "", //$NON-NLS-1$ //$NON-NLS-2$
                    Messages.Deepaas_notJsonRemedy));
        };
    }

    /** {@return samples from {@code since} on, in order; what is not a sample is left out} */
    public static MetricBatch metrics(JsonNode json, long since) {
        List<MetricSample> samples = new ArrayList<>();
        long next = since;
        for (JsonNode sample : json.path("samples")) { //$NON-NLS-1$
            long seq = sample.path("seq").asLong(-1); //$NON-NLS-1$
            String name = text(sample, "name"); //$NON-NLS-1$
            if (seq >= next && !name.isEmpty()) {
                samples.add(new MetricSample(seq, name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                        sample.path("step").asLong(), sample.path("epoch").asInt(), time(sample.path("time")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                        sample.path("value").asDouble(Double.NaN))); //$NON-NLS-1$
                next = seq + 1;
            }
        }
        return new MetricBatch(samples, Math.max(next, json.path("next").asLong(next))); //$NON-NLS-1$
    }

    /** {@return the checkpoints in the service's order; what is not a checkpoint is left out} */
    public static List<Checkpoint> checkpoints(JsonNode json) {
        List<Checkpoint> checkpoints = new ArrayList<>();
        for (JsonNode checkpoint : json.path("checkpoints")) { //$NON-NLS-1$
            String id = text(checkpoint, "id"); //$NON-NLS-1$
            if (!id.isEmpty()) {
                checkpoints.add(new Checkpoint(id, checkpoint.path("epoch").asInt(), checkpoint.path("step").asLong(), //$NON-NLS-1$ //$NON-NLS-2$
                        time(checkpoint.path("time")), checkpoint.path("best").asBoolean(), //$NON-NLS-1$ //$NON-NLS-2$
                        checkpoint.path("last").asBoolean())); //$NON-NLS-1$
            }
        }
        return checkpoints;
    }

    /** {@return the piece of log, sent as text or as {@code {next, text}}} */
    public static LogChunk log(Answer answer, long since) throws FaultException {
        if (!answer.isJson()) {
            return new LogChunk(answer.text(), since + answer.size());
        }
        JsonNode json = answer.json();
        return new LogChunk(text(json, "text"), Math.max(since, json.path("next").asLong(since))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** {@return the address in {@code {href}}, which must be of the service itself} */
    public static URI link(Answer answer) throws FaultException {
        try {
            URI base = URI.create(answer.where());
            URI link = base.resolve(text(answer.json(), "href")); //$NON-NLS-1$
            if (base.getAuthority().equals(link.getAuthority())) {
                return link;
            }
        } catch (IllegalArgumentException e) {
            throw notDeepaas();
        }
        throw notDeepaas();
    }

    private static Instant time(JsonNode time) {
        if (time.isNumber()) {
            return Instant.ofEpochMilli(Math.round(time.asDouble() * 1000));
        }
        try {
            return Instant.parse(time.asText());
        } catch (DateTimeParseException e) {
            return Instant.now();
        }
    }

    private static String text(JsonNode json, String key) {
        JsonNode value = json.path(key);
        return value.isValueNode() && !value.isNull() ? value.asText() : ""; //$NON-NLS-1$
    }

    private static FaultException notDeepaas() {
        return new FaultException(new Fault(Messages.Deepaas_notDeepaas, "", "", Messages.Deepaas_notJsonRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
