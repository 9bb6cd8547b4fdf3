package org.deepworkbench.modelserver.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.modelserver.module.ArgumentReader;
import org.deepworkbench.modelserver.module.ModuleException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person, another version or a broken disk may have made of the files that trainings leave. */
@Timeout(30)
class DamagedTrainingsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ScriptedModule module = new ScriptedModule();
    private final TrainingQueue queue = new TrainingQueue();
    @TempDir
    private Path work;
    private Training damaged;
    private Training whole;

    @BeforeEach
    void train() throws Exception {
        Trainings trainings = new Trainings(module, work, Clock.systemUTC(), queue);
        damaged = kept(trainings);
        whole = kept(trainings);
    }

    private Training kept(Trainings trainings) throws Exception {
        Training training = trainings.start(new ArgumentReader(module.description().trainArguments())
                .read(Map.of("act", List.of("keep"), "epochs", List.of("4")), Map.of())).orElseThrow();
        assertTrue(training.awaitEnd(PATIENCE));
        return training;
    }

    @AfterEach
    void close() {
        queue.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "[]", "{\"uuid\": null}",
        "{\"uuid\": \"UUID\", \"module\": \"scripted\", \"date\": \"yesterday\", \"args\": {}, "
                + "\"status\": \"\", \"message\": \"\"}",
        "{\"uuid\": \"UUID\", \"module\": \"scripted\", \"date\": \"2026-01-01T00:00:00Z\"}",
        "{\"uuid\": \"UUID\", \"module\": \"scripted\", \"date\": \"2026-01-01T00:00:00Z\", "
                + "\"args\": {\"act\": \"x\"}, \"status\": \"\", \"message\": \"\"}",
        "{\"uuid\": \"..\", \"module\": \"scripted\", \"date\": \"2026-01-01T00:00:00Z\", \"args\": {}, "
                + "\"status\": \"\", \"message\": \"\"}"})
    void aDamagedTrainingHidesNoOther(String card) throws Exception {
        Files.writeString(card(damaged), card.replace("UUID", damaged.uuid()));
        assertEquals(List.of(whole.uuid()), next().all().stream().map(Training::uuid).toList());
    }

    @Test
    void aTrainingOfALaterVersionIsShown() throws Exception {
        Files.writeString(card(damaged), Files.readString(card(damaged)).replaceFirst("\\{", "{\"later\": 1, "));
        assertEquals(Optional.of(TrainingStatus.DONE),
                next().find(damaged.uuid()).map(training -> training.state().status()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "[]", "{\"id\": \"../../..\", \"epoch\": 9, \"step\": 9}"})
    void aDamagedCheckpointLeavesThoseBefore(String card) throws Exception {
        Files.writeString(checkpoint(damaged, 4).resolve("checkpoint.json"), card);
        Trainings next = next();
        Training found = next.find(damaged.uuid()).orElseThrow();
        assertEquals(List.of(2L), found.checkpoints().stream().map(Checkpoint::step).toList());
        Training resumed = next.resume(found, "").orElseThrow();
        assertTrue(resumed.awaitEnd(PATIENCE));
        assertEquals("epoch-2-step-2", resumed.resumption().orElseThrow().checkpoint());
        assertEquals(TrainingStatus.DONE, resumed.state().status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "[null]", "[{\"name\": \"loss\"}]",
        "[{\"name\": \"loss\", \"time\": \"now\"}]"})
    void damagedMetricsAreToldInWords(String samples) throws Exception {
        Path file = checkpoint(damaged, 4).resolve("samples.json");
        Files.writeString(file, samples);
        Trainings next = next();
        Training found = next.find(damaged.uuid()).orElseThrow();
        String message = assertThrows(ModuleException.class, () -> next.resume(found, "")).getMessage();
        assertTrue(message.contains(file + " is damaged"), message);
    }

    private Trainings next() {
        return new Trainings(module, work, Clock.systemUTC(), queue);
    }

    private Path card(Training training) {
        return work.resolve(training.uuid()).resolve("training.json");
    }

    private Path checkpoint(Training training, int step) {
        return work.resolve(training.uuid()).resolve("checkpoints/epoch-" + step + "-step-" + step);
    }
}
