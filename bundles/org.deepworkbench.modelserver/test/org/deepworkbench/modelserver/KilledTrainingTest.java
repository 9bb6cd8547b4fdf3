package org.deepworkbench.modelserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.http.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A training whose process is killed in its midst, by nothing that asks first, and that goes on in the next one. */
@Timeout(180)
class KilledTrainingTest {

    private static final String MODEL = "/v2/models/image-classification/";
    private static final String TRAINING = "train/?generated_pictures=180&image_size=32&epochs=8";
    private static final int KILLS = 3;
    private static final int MOST_SAMPLES = 25;

    @TempDir
    Path work;

    @Test
    void goesOnFromItsLastCheckpointToTheSameWeights() throws Exception {
        JsonNode whole = learn(work.resolve("whole"));
        long seed = System.nanoTime();
        System.out.println("seed of the moments to kill at: " + seed);
        Random random = new Random(seed);
        Path folder = work.resolve("killed");
        String uuid = "";
        for (int kill = 0; kill < KILLS; kill++) {
            uuid = learnUntilKilled(folder, uuid, 1 + random.nextInt(MOST_SAMPLES));
        }
        JsonNode last = goOn(folder, uuid);
        assertEquals(whole.at("/accuracy"), last.at("/accuracy"), "seed " + seed);
        assertEquals(whole.at("/loss"), last.at("/loss"), "seed " + seed);
        assertEquals(-1, Files.mismatch(weights(work.resolve("whole")), weights(folder)), "seed " + seed);
    }

    private static JsonNode learn(Path folder) throws Exception {
        try (ServerProcess server = ServerProcess.start(folder, "--threads", "2"); Client client = server.client()) {
            return awaitResult(client, client.post(MODEL + TRAINING).json().at("/uuid").asText());
        }
    }

    /** Begins, or goes on with an earlier training, and kills the process some metrics after its first checkpoint. */
    private static String learnUntilKilled(Path folder, String earlier, int samples) throws Exception {
        try (ServerProcess server = ServerProcess.start(folder, "--threads", "2"); Client client = server.client()) {
            String uuid = earlier.isEmpty() ? client.post(MODEL + TRAINING).json().at("/uuid").asText()
                    : resume(client, earlier);
            try (Stream<String> lines = client.events(MODEL + "train/" + uuid + "/events", null)) {
                // What it says just before or after it has written its first checkpoint.
                String first = earlier.isEmpty() ? "\"learning_rate\"" : "Going on";
                Stream<String> later = lines.dropWhile(line -> !line.contains(first))
                        .filter("event: metric"::equals);
                assertTrue(later.skip(samples).findFirst().isPresent(), "the training ended before it was killed");
            }
            return uuid;
        }
    }

    private static String resume(Client client, String earlier) throws Exception {
        JsonNode interrupted = client.get(MODEL + "train/" + earlier).json();
        assertEquals("error", interrupted.at("/status").asText(), interrupted::toString);
        assertNotEquals("", interrupted.at("/message").asText());
        JsonNode resumed = client.post(MODEL + "train/" + earlier + "/resume").json();
        assertEquals(earlier, resumed.at("/resumed/uuid").asText(), resumed::toString);
        return resumed.at("/uuid").asText();
    }

    private static JsonNode goOn(Path folder, String earlier) throws Exception {
        try (ServerProcess server = ServerProcess.start(folder, "--threads", "2"); Client client = server.client()) {
            return awaitResult(client, resume(client, earlier));
        }
    }

    private static JsonNode awaitResult(Client client, String uuid) throws Exception {
        try (Stream<String> lines = client.events(MODEL + "train/" + uuid + "/events", null)) {
            assertTrue(lines.count() > 0);
        }
        JsonNode training = client.get(MODEL + "train/" + uuid).json();
        assertEquals("done", training.at("/status").asText(), training::toString);
        return training.at("/result/output");
    }

    private static Path weights(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder.resolve("models"))) {
            return files.filter(file -> file.endsWith("weights.safetensors")).findFirst().orElseThrow();
        }
    }
}
