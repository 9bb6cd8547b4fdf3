package org.deepworkbench.modelserver.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.deepworkbench.modelserver.training.ScriptedModule;
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

    Trainings trainings;
    DeepaasServer server;
    Client client;

    @BeforeEach
    void start() throws Exception {
        trainings = new Trainings(module, work, Clock.systemUTC());
        server = DeepaasServer.start("127.0.0.1", 0, Optional.of("secret"), module, trainings);
        client = new Client(server.address(), "secret");
    }

    @AfterEach
    void stop() throws Exception {
        trainings.close();
        client.close();
        server.close();
    }

    /** {@return the training when it has ended} */
    JsonNode awaitEnd(String uuid) throws Exception {
        assertTrue(trainings.find(uuid).orElseThrow().awaitEnd(Duration.ofSeconds(20)));
        return client.get(MODEL + "train/" + uuid).json();
    }
}
