package org.deepworkbench.benchmarks.modelserver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.deepworkbench.modelserver.module.ArgumentReader;
import org.deepworkbench.modelserver.module.UploadedFile;

/** What HTTP adds to a prediction from a small picture, and how many predictions a second there can be. */
final class Predictions {

    private static final String PREDICT = "/v2/models/" + TrivialModule.NAME + "/predict/";
    private static final int PICTURE_BYTES = 8 << 10;
    private static final int WARM_UP = 3000;
    private static final int COUNTED = 5000;
    private static final int CLIENTS = 8;
    private static final long SECONDS = 20;

    private final MeasuredServer server;
    private final byte[] picture = new byte[PICTURE_BYTES];

    Predictions(MeasuredServer server) {
        this.server = server;
        new Random(1).nextBytes(picture);
    }

    void run() throws Exception {
        List<Double> bare = bareMillis();
        List<Double> served = servedMillis();
        System.out.printf(Locale.ROOT, "bare call %.3f ms; over HTTP %.3f ms; added %.3f ms (medians); "
                + "slowest of 100 over HTTP %.3f ms%n", Measure.median(bare), Measure.median(served),
                Measure.median(served) - Measure.median(bare), Measure.quantile(served, 0.99));
        double before = server.processorSeconds();
        double rate = rate();
        System.out.printf(Locale.ROOT, "%d clients at once: %.0f predictions per second, %.3f ms of the server's "
                + "processor time each%n", CLIENTS, rate, (server.processorSeconds() - before) * 1000 / rate / SECONDS);
    }

    private List<Double> bareMillis() throws Exception {
        TrivialModule module = new TrivialModule();
        Path file = Files.write(Files.createTempFile("picture", ".png"), picture);
        ArgumentReader reader = new ArgumentReader(module.description().predictArguments());
        Map<String, UploadedFile> files = Map.of("image", new UploadedFile("a.png", file));
        try {
            return millis(() -> module.predict(reader.read(Map.of(), files)));
        } finally {
            Files.delete(file);
        }
    }

    private List<Double> servedMillis() throws Exception {
        try (Connection connection = new Connection(server.address())) {
            return millis(() -> connection.upload(PREDICT, picture));
        }
    }

    private interface Call {
        void run() throws Exception;
    }

    private static List<Double> millis(Call call) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = -WARM_UP; i < COUNTED; i++) {
            long begin = System.nanoTime();
            call.run();
            if (i >= 0) {
                millis.add((System.nanoTime() - begin) / 1e6);
            }
        }
        return millis;
    }

    private double rate() throws Exception {
        long end = System.nanoTime() + SECONDS * 1_000_000_000;
        List<Future<Long>> counts = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                counts.add(clients.submit(() -> predictUntil(end)));
            }
        }
        double sum = 0;
        for (Future<Long> count : counts) {
            sum += count.get();
        }
        return sum / SECONDS;
    }

    private long predictUntil(long end) throws IOException {
        long count = 0;
        try (Connection connection = new Connection(server.address())) {
            while (System.nanoTime() < end) {
                connection.upload(PREDICT, picture);
                count++;
            }
        }
        return count;
    }
}
