import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.engine.local.internal.torch.CudaTorch;

/** One training of the image classifier on pictures that it makes up, in a model server of its own. */
final class Training {

    /** Enough work that the start does not count, and little enough for two cores. */
    private static final String ARGUMENTS =
            "epochs=6&generated_pictures=1200&image_size=64&batch_size=64&seed=1&use_augmentation=false";
    private static final Duration LONGEST = Duration.ofMinutes(8);
    private static final Duration PAUSE = Duration.ofMillis(500);

    /**
     * What came of it.
     *
     * @param device   what it computed on
     * @param seconds  how long it took, the making of the pictures included
     * @param accuracy on pictures it had not seen, 0 to 1
     * @param loss     on those it was validated with
     * @param version  of PyTorch
     */
    record Result(String device, double seconds, double accuracy, double loss, String version) {
    }

    private Training() {
    }

    /** Trains with the person's PyTorch. */
    static Result on(Payload payload, CudaTorch torch, String device) throws IOException, InterruptedException {
        return train(payload, "", device, torch.environment(payload.djlCache(), System.getenv()));
    }

    /** Trains on the CPU with the PyTorch that the product carries. */
    static Result onCarried(Payload payload, Path natives) throws IOException, InterruptedException {
        return train(payload, ":" + natives.toAbsolutePath() + "/*", "cpu", Map.of());
    }

    private static Result train(Payload payload, String morePath, String device, Map<String, String> torch)
            throws IOException, InterruptedException {
        Path work = Files.createTempDirectory(payload.home(), "work");
        List<String> command = new ArrayList<>(List.of(payload.home().resolve("jre/bin/java").toString(), "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED", "-cp", payload.lib() + "/*" + morePath,
                "org.deepworkbench.modelserver.Main", "--module", "image-classification", "--no-token",
                "--device", device, "--work", work.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(work.resolve("log").toFile());
        Map<String, String> environment = new LinkedHashMap<>(torch);
        environment.put("DJL_CACHE_DIR", payload.djlCache().toString());
        environment.put("OPT_OUT_TRACKING", "true");
        builder.environment().putAll(environment);
        Process server = builder.start();
        try {
            String line = server.inputReader().readLine();
            if (line == null) {
                throw new IllegalStateException("The model server ended: " + Files.readString(work.resolve("log")));
            }
            JsonNode first = new ObjectMapper().readTree(line);
            if (!first.has("listening")) {
                throw new IllegalStateException("The model server does not start: " + first.path("error").asText());
            }
            return train(URI.create(first.path("listening").asText() + "/v2/models/image-classification/train/"));
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    private static Result train(URI trainings) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        JsonNode training = send(client, HttpRequest.newBuilder(URI.create(trainings + "?" + ARGUMENTS))
                .POST(HttpRequest.BodyPublishers.noBody()).build());
        URI status = trainings.resolve(training.path("uuid").asText());
        long start = System.nanoTime();
        while (List.of("queued", "running").contains(training.path("status").asText())) {
            if (System.nanoTime() - start > LONGEST.toNanos()) {
                throw new IllegalStateException("The training took more than " + LONGEST.toMinutes() + " minutes.");
            }
            Thread.sleep(PAUSE);
            training = send(client, HttpRequest.newBuilder(status).build());
        }
        JsonNode output = training.path("result").path("output");
        if (!training.path("status").asText().equals("done")) {
            throw new IllegalStateException("The training failed: " + training.path("message").asText());
        }
        return new Result(output.path("versions").path("device").asText(),
                seconds(training.path("result").path("duration").asText()), output.path("accuracy").asDouble(),
                output.path("val_loss").asDouble(), output.path("versions").path("pytorch").asText());
    }

    private static JsonNode send(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(client.send(request, BodyHandlers.ofString()).body());
    }

    /** @param duration as DEEPaaS writes it: hours, minutes, seconds */
    private static double seconds(String duration) {
        String[] parts = duration.split(":");
        return Integer.parseInt(parts[0]) * 3600 + Integer.parseInt(parts[1]) * 60 + Double.parseDouble(parts[2]);
    }
}
