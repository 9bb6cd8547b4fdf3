package org.deepworkbench.run.core.deepaas;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.run.core.internal.deepaas.Answer;
import org.deepworkbench.run.core.internal.deepaas.Call;
import org.deepworkbench.run.core.internal.deepaas.Exchange;
import org.deepworkbench.run.core.internal.deepaas.JsonReader;
import org.deepworkbench.run.core.internal.deepaas.NoAnswerException;
import org.deepworkbench.run.core.internal.deepaas.Multipart;
import org.deepworkbench.run.core.internal.deepaas.Query;
import org.deepworkbench.run.core.internal.deepaas.SwaggerReader;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.run.MetricBatch;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Speaks the DEEPaaS API V2 to one endpoint, and survives what its implementations are known to do wrong: redirects for
 * a missing slash, bare arrays, pages of HTML as errors, a 500 for a cancellation that worked, a training list that is
 * lost at restart. Every method blocks, obeys the monitor, bounds time and size of the answer, and turns each trouble
 * into a {@link FaultException} with the service's own words. Safe to use from any thread.
 */
public final class DeepaasClient {

    private static final Duration SHORT = Duration.ofSeconds(20);
    private static final Duration UPLOAD = Duration.ofMinutes(10);
    private static final int SMALL = 8 << 20;
    private static final int LARGE = 64 << 20;

    private final Exchange exchange;

    /** @param endpoint where the API is, with the token it wants */
    public DeepaasClient(Endpoint endpoint) {
        this.exchange = new Exchange(endpoint);
    }

    /**
     * {@return the models the service has} A service that answers this is ready.
     *
     * @param atMost longest wait for the answer
     */
    public List<Model> models(Duration atMost, IProgressMonitor monitor) throws FaultException {
        Answer answer = exchange.send(Call.get("v2/models/", atMost, SMALL), monitor); //$NON-NLS-1$
        return JsonReader.models(answer.json());
    }

    /**
     * Asks whether a DEEPaaS API is what answers.
     *
     * @param atMost longest wait for the answer
     * @return the models it has; empty if something else answers, such as a notebook
     * @throws FaultException if nothing answers, or what answers is not ready
     */
    public Optional<List<Model>> modelsIfAny(Duration atMost, IProgressMonitor monitor) throws FaultException {
        Answer answer;
        try {
            answer = exchange.exchange(Call.get("v2/models/", atMost, SMALL), monitor); //$NON-NLS-1$
        } catch (NoAnswerException e) {
            throw e;
        } catch (FaultException e) {
            return Optional.empty(); // it sends elsewhere, or too much
        }
        if (answer.status() >= 500) {
            answer.checked();
        }
        try {
            return Optional.of(JsonReader.models(answer.checked().json()));
        } catch (FaultException e) {
            return Optional.empty();
        }
    }

    /** {@return what the model takes and offers, from {@code swagger.json}} */
    public ModelSchema schema(String model, IProgressMonitor monitor) throws FaultException {
        Answer answer = exchange.send(Call.get("swagger.json", SHORT, SMALL), monitor); //$NON-NLS-1$
        return new SwaggerReader(answer.json()).schema(model);
    }

    /**
     * Starts a training.
     *
     * @param arguments the model's {@link ModelSchema#train()}
     * @param values    those to send, by name
     */
    public Training train(String model, List<Argument> arguments, Map<String, Object> values, IProgressMonitor monitor)
            throws FaultException {
        Query query = Query.of(arguments, values);
        Call call = new Call("POST", trainings(model) + query.text(), query.headers(), BodyPublishers.noBody(), //$NON-NLS-1$
                SHORT, SMALL);
        return JsonReader.training(exchange.send(call, monitor).json());
    }

    /** {@return the trainings the service remembers} After its restart it knows none. */
    public List<Training> trainings(String model, IProgressMonitor monitor) throws FaultException {
        return JsonReader.trainings(exchange.send(Call.get(trainings(model), SHORT, SMALL), monitor).json());
    }

    /** {@return how the training stands; empty if the service does not know it (any more)} */
    public Optional<Training> training(String model, String uuid, IProgressMonitor monitor) throws FaultException {
        Answer answer = exchange.exchange(Call.get(training(model, uuid), SHORT, SMALL), monitor);
        return answer.status() == 404 ? Optional.empty() : Optional.of(JsonReader.training(answer.checked().json()));
    }

    /**
     * Cancels a training.
     *
     * @return how it stands afterwards; empty if the service forgot it, which for some services is the sign of success
     * @throws FaultException if the service refuses and still knows the training as running
     */
    public Optional<Training> cancel(String model, String uuid, IProgressMonitor monitor) throws FaultException {
        Call call = new Call("DELETE", training(model, uuid), Map.of(), BodyPublishers.noBody(), SHORT, SMALL); //$NON-NLS-1$
        Answer answer = exchange.exchange(call, monitor);
        // Upstream answers 500 although it killed the training, so only a second look tells.
        Optional<Training> after = training(model, uuid, monitor);
        if (!answer.isGood() && answer.status() != 404
                && after.filter(t -> t.status() == Training.Status.RUNNING).isPresent()) {
            answer.checked();
        }
        return after;
    }

    /**
     * Predicts.
     *
     * @param arguments the model's {@link ModelSchema#predict()}
     * @param files     files to send, by name of argument
     * @param values    other arguments to send, by name
     * @return the answer as JSON text
     */
    public String predict(String model, List<Argument> arguments, Map<String, Path> files, Map<String, Object> values,
            IProgressMonitor monitor) throws FaultException {
        Query query = Query.of(arguments, values);
        Map<String, String> headers = new TreeMap<>(query.headers());
        headers.putIfAbsent("Accept", "application/json"); //$NON-NLS-1$ //$NON-NLS-2$
        BodyPublisher body = BodyPublishers.noBody();
        if (!files.isEmpty() || !query.form().isEmpty()) {
            Multipart multipart = Multipart.of(files, query.form());
            headers.put("Content-Type", multipart.contentType()); //$NON-NLS-1$
            body = multipart.publisher();
        }
        Call call = new Call("POST", model(model) + "predict/" + query.text(), headers, body, UPLOAD, LARGE); //$NON-NLS-1$ //$NON-NLS-2$
        Answer answer = exchange.send(call, monitor);
        if (!answer.isJson()) {
            throw new FaultException(new Fault(Messages.Deepaas_notJsonPrediction, answer.where(),
                    NLS.bind(Messages.Deepaas_contentType, answer.contentType()), "")); //$NON-NLS-1$
        }
        return answer.text();
    }

    /**
     * {@link Addition#METRICS}: samples of a training.
     *
     * @param since number of the first sample wanted
     */
    public MetricBatch metrics(String model, String uuid, long since, IProgressMonitor monitor) throws FaultException {
        String path = training(model, uuid) + "/metrics?since=" + since; //$NON-NLS-1$
        return JsonReader.metrics(exchange.send(Call.get(path, SHORT, SMALL), monitor).json(), since);
    }

    /**
     * {@link Addition#LOG}: what a training logged.
     *
     * @param since bytes already read
     * @return the text since then, perhaps none
     */
    public LogChunk log(String model, String uuid, long since, IProgressMonitor monitor) throws FaultException {
        String path = training(model, uuid) + "/log?since=" + since; //$NON-NLS-1$
        return JsonReader.log(exchange.send(Call.get(path, SHORT, SMALL), monitor), since);
    }

    /** {@link Addition#CHECKPOINTS}: {@return the points that the training can go on from, oldest first} */
    public List<Checkpoint> checkpoints(String model, String uuid, IProgressMonitor monitor) throws FaultException {
        String path = training(model, uuid) + "/checkpoints"; //$NON-NLS-1$
        return JsonReader.checkpoints(exchange.send(Call.get(path, SHORT, SMALL), monitor).json());
    }

    /**
     * {@link Addition#RESUME}: goes on with a training that has ended.
     *
     * @param checkpoint id of the checkpoint to go on from; empty for the last
     * @return a new training, with the arguments of the old one and its metrics until the checkpoint
     */
    public Training resume(String model, String uuid, String checkpoint, IProgressMonitor monitor)
            throws FaultException {
        String query = checkpoint.isEmpty() ? "" : "?checkpoint=" + Query.encode(checkpoint); //$NON-NLS-1$ //$NON-NLS-2$
        Call call = new Call("POST", training(model, uuid) + "/resume" + query, Map.of(), BodyPublishers.noBody(), //$NON-NLS-1$ //$NON-NLS-2$
                SHORT, SMALL);
        return JsonReader.training(exchange.send(call, monitor).json());
    }

    /**
     * Asks for a link that opens the page of the API once in a browser without the token. Our own model server has it.
     *
     * @throws FaultException if the service has no such link
     */
    public URI pageLink(IProgressMonitor monitor) throws FaultException {
        Answer answer = exchange.send(new Call("POST", "ui/link", Map.of(), BodyPublishers.noBody(), SHORT, SMALL), //$NON-NLS-1$ //$NON-NLS-2$
                monitor);
        return JsonReader.link(answer);
    }

    private static String model(String model) {
        return "v2/models/" + Query.encode(model) + "/"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String trainings(String model) {
        return model(model) + "train/"; //$NON-NLS-1$
    }

    private static String training(String model, String uuid) {
        return trainings(model) + Query.encode(uuid); // a slash behind the id would answer 404
    }
}
