package org.deepworkbench.modelserver.http;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.ArgumentReader;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.training.Changes;
import org.deepworkbench.modelserver.training.Checkpoint;
import org.deepworkbench.modelserver.training.LogLine;
import org.deepworkbench.modelserver.training.Position;
import org.deepworkbench.modelserver.training.Training;
import org.deepworkbench.modelserver.training.Trainings;
import org.eclipse.jetty.http.HttpStatus;

/** Starts, shows, follows and cancels trainings. */
final class TrainEndpoints {

    private static final Texts TEXTS = Texts.beside(TrainEndpoints.class);
    private static final Duration CANCEL_PATIENCE = Duration.ofSeconds(2);
    private static final ArgumentReader SINCE = new ArgumentReader(
            List.of(new Argument.Whole("since", 0, 0, Integer.MAX_VALUE, TEXTS.get("since"))));
    private static final ArgumentReader CHECKPOINT = new ArgumentReader(
            List.of(new Argument.Text("checkpoint", "", TEXTS.get("checkpoint"))));

    private final Module module;
    private final Trainings trainings;
    private final ArgumentReader reader;
    private final EventStream events;

    /** The trainings of a model, whose events are told by a stream that all models share. */
    TrainEndpoints(Model model, EventStream events) {
        this.events = events;
        this.module = model.module();
        this.trainings = model.trainings();
        this.reader = new ArgumentReader(module.description().trainArguments());
    }

    /** {@return the routes below the path of the model's trainings, which ends with a slash} */
    List<Route> routes(String path) {
        String one = path + "{uuid}";
        return List.of(new Route("POST", path, this::start), new Route("GET", path, this::list),
                new Route("GET", one, found((exchange, training) -> exchange.json(HttpStatus.OK_200,
                        TrainingJson.training(training)))),
                new Route("DELETE", one, found(this::cancel)),
                new Route("GET", one + "/metrics", found(TrainEndpoints::metrics)),
                new Route("GET", one + "/events", found(events::answer)),
                new Route("GET", one + "/log", found(TrainEndpoints::log)),
                new Route("GET", one + "/checkpoints", found(TrainEndpoints::checkpoints)),
                new Route("POST", one + "/resume", found(this::resume)));
    }

    private void start(Exchange exchange) throws InvalidArgumentsException, RefusedException {
        Arguments arguments = reader.read(exchange.query(), Map.of());
        module.check(arguments);
        accepted(exchange, trainings.start(arguments));
    }

    private void resume(Exchange exchange, Training earlier)
            throws InvalidArgumentsException, ModuleException, RefusedException {
        String checkpoint = CHECKPOINT.read(exchange.query(), Map.of()).text("checkpoint").strip();
        if (earlier.state().status().isFinal()) {
            accepted(exchange, trainings.resume(earlier, checkpoint));
        } else {
            exchange.failure(HttpStatus.CONFLICT_409, TEXTS.get("resume.running"));
        }
    }

    private static void checkpoints(Exchange exchange, Training training) throws IOException {
        List<Checkpoint> all = training.checkpoints();
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("checkpoints", all.stream().map(c -> TrainingJson.checkpoint(c, c.equals(all.getLast()))).toList());
        exchange.json(HttpStatus.OK_200, shape);
    }

    private static void accepted(Exchange exchange, Optional<Training> training) {
        if (training.isEmpty()) {
            exchange.failure(HttpStatus.TOO_MANY_REQUESTS_429, TEXTS.get("queue.full"));
        } else {
            exchange.json(HttpStatus.OK_200, TrainingJson.training(training.get()));
        }
    }

    private void list(Exchange exchange) {
        exchange.json(HttpStatus.OK_200, trainings.all().stream().map(TrainingJson::training).toList());
    }

    private void cancel(Exchange exchange, Training training) throws InterruptedException, IOException {
        trainings.cancelOrForget(training, CANCEL_PATIENCE);
        exchange.json(HttpStatus.OK_200, TrainingJson.training(training));
    }

    private static void metrics(Exchange exchange, Training training)
            throws InvalidArgumentsException, RefusedException {
        int since = SINCE.read(exchange.query(), Map.of()).whole("since");
        Changes changes = training.since(new Position(since, Long.MAX_VALUE, 0));
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("next", changes.next().sample());
        shape.put("samples", changes.samples().stream().map(TrainingJson::sample).toList());
        exchange.json(HttpStatus.OK_200, shape);
    }

    private static void log(Exchange exchange, Training training) throws InvalidArgumentsException, RefusedException {
        int since = SINCE.read(exchange.query(), Map.of()).whole("since");
        Changes changes = training.since(new Position(Long.MAX_VALUE, since, 0));
        StringBuilder text = new StringBuilder();
        changes.lines().stream().map(LogLine::text).forEach(line -> text.append(line).append('\n'));
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("next", changes.next().log());
        shape.put("text", text.toString());
        exchange.json(HttpStatus.OK_200, shape);
    }

    private Route.Endpoint found(OfTraining endpoint) {
        return exchange -> {
            Optional<Training> training = trainings.find(exchange.parameters().get("uuid"));
            if (training.isEmpty()) {
                exchange.status(HttpStatus.NOT_FOUND_404);
            } else {
                endpoint.answer(exchange, training.get());
            }
        };
    }

    /** Answers a request about one training. */
    @FunctionalInterface
    interface OfTraining {

        void answer(Exchange exchange, Training training) throws Exception;
    }
}
