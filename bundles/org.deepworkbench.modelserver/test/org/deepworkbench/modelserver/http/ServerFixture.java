package org.deepworkbench.modelserver.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.training.ScriptedModule;
import org.deepworkbench.modelserver.training.TrainingQueue;
import org.deepworkbench.modelserver.training.Trainings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server with a scripted module for each test, and a client that knows its token. */
@Timeout(60)
abstract class ServerFixture {

    static final String MODEL = "/v2/models/scripted/";

    final ScriptedModule module = new ScriptedModule();
    @TempDir
    Path work;

    private final TrainingQueue queue = new TrainingQueue();
    Trainings trainings;
    DeepaasServer server;
    Client client;

    @BeforeEach
    void start() throws Exception {
        trainings = trainingsOf(module);
        server = DeepaasServer.start(new ServerSettings("127.0.0.1", 0, Optional.of("secret"), work, limits()),
                models());
        client = new Client(server.address(), "secret");
    }

    /** {@return what is served; the scripted module alone, unless a test says otherwise} */
    List<Model> models() {
        return List.of(new Model(module, trainings));
    }

    /** {@return what clients may take up} */
    Limits limits() {
        return Limits.STANDARD;
    }

    /** {@return the trainings of a module, in the queue of the server} */
    final Trainings trainingsOf(Module module) {
        return new Trainings(module, work.resolve("trainings"), Clock.systemUTC(), queue);
    }

    @AfterEach
    void stop() throws Exception {
        queue.close();
        client.close();
        server.close();
    }

    /** {@return the training when it has ended} */
    JsonNode awaitEnd(String uuid) throws Exception {
        assertTrue(trainings.find(uuid).orElseThrow().awaitEnd(Duration.ofSeconds(20)));
        return client.get(MODEL + "train/" + uuid).json();
    }
}
