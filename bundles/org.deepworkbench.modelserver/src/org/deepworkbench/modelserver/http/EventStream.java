package org.deepworkbench.modelserver.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.training.Changes;
import org.deepworkbench.modelserver.training.LogLine;
import org.deepworkbench.modelserver.training.MetricSample;
import org.deepworkbench.modelserver.training.Position;
import org.deepworkbench.modelserver.training.Training;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;

/**
 * The server-sent events of a training: {@code metric}, {@code log} and {@code status}, as they happen, until it ends.
 * The id of an event is the number of the newest metric sample sent; a client that comes back with it as Last-Event-ID
 * gets every later sample once, the state, and the log from that sample on, in which {@code offset} shows what it has.
 */
final class EventStream {

    private static final Texts TEXTS = Texts.beside(EventStream.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final byte[] NOTHING_NEW = ": nothing new\n\n".getBytes(StandardCharsets.UTF_8);

    private final int most;
    private final Semaphore streams;

    /** At most so many streams at once, each of which holds a thread. */
    EventStream(int most) {
        this.most = most;
        this.streams = new Semaphore(most);
    }

    void answer(Exchange exchange, Training training) throws Exception {
        if (!streams.tryAcquire()) {
            exchange.failure(HttpStatus.SERVICE_UNAVAILABLE_503, TEXTS.get("streams", most));
            return;
        }
        try {
            exchange.response().setStatus(HttpStatus.OK_200);
            exchange.response().getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
            exchange.response().getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            follow(training, firstSample(exchange), Content.Sink.asOutputStream(exchange.response()));
            exchange.callback().succeeded();
        } catch (IOException e) {
            // The client went away, which is how most streams end.
            exchange.callback().failed(e);
        } finally {
            streams.release();
        }
    }

    private static long firstSample(Exchange exchange) {
        String last = exchange.request().getHeaders().get("Last-Event-ID");
        try {
            return last == null ? 0 : Math.max(0, Long.parseLong(last.strip()) + 1);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static void follow(Training training, long firstSample, OutputStream out)
            throws IOException, InterruptedException {
        Position position = new Position(firstSample, 0, 0);
        Changes changes;
        do {
            training.await(position, HEARTBEAT);
            changes = training.since(position);
            out.write(events(training, changes, firstSample));
            out.flush();
            position = changes.next();
        } while (!changes.end());
    }

    /** Writes the log lines between the samples they were written between, and a new state last. */
    private static byte[] events(Training training, Changes changes, long firstSample) {
        StringBuilder text = new StringBuilder();
        var lines = changes.lines().stream().filter(line -> line.after() >= firstSample).iterator();
        LogLine line = lines.hasNext() ? lines.next() : null;
        for (MetricSample sample : changes.samples()) {
            while (line != null && line.after() <= sample.seq()) {
                append(text, "log", sample.seq() - 1, TrainingJson.line(line));
                line = lines.hasNext() ? lines.next() : null;
            }
            append(text, "metric", sample.seq(), TrainingJson.sample(sample));
        }
        long newest = changes.next().sample() - 1;
        while (line != null) {
            append(text, "log", newest, TrainingJson.line(line));
            line = lines.hasNext() ? lines.next() : null;
        }
        changes.state().ifPresent(state -> append(text, "status", newest, TrainingJson.training(training, state)));
        return text.isEmpty() ? NOTHING_NEW : text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder text, String event, long id, Map<String, Object> data) {
        text.append("event: ").append(event).append('\n');
        if (id >= 0) {
            text.append("id: ").append(id).append('\n');
        }
        text.append("data: ").append(Json.line(data)).append("\n\n");
    }
}
