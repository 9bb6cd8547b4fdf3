package org.deepworkbench.modelserver.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.LoggedErrors;
import org.deepworkbench.modelserver.module.ArgumentReader;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.ModuleException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class TrainingsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ScriptedModule module = new ScriptedModule();
    @TempDir
    private Path work;
    private final TrainingQueue queue = new TrainingQueue();
    private Trainings trainings;

    @BeforeEach
    void open() {
        trainings = new Trainings(module, work, Clock.systemUTC(), queue);
    }

    @AfterEach
    void close() {
        queue.close();
    }

    @Test
    void aTrainingEndsWithItsResult() throws Exception {
        Training training = start("learn", 2);
        assertTrue(training.awaitEnd(PATIENCE));
        TrainingState state = training.state();
        assertEquals(TrainingStatus.DONE, state.status());
        assertEquals(Map.of("accuracy", 0.75), state.result().orElseThrow().output());
        assertEquals(Optional.of(new TrainingState.Length(2, 2)), state.plan());
        assertEquals(32, training.uuid().length());
    }

    @Test
    void samplesAreNumberedWithoutGapsAndNeverNaN() throws Exception {
        Training training = start("learn", 3);
        assertTrue(training.awaitEnd(PATIENCE));
        Changes all = training.since(Position.START);
        assertEquals(List.of(0L, 1L, 2L), all.samples().stream().map(MetricSample::seq).toList());
        assertEquals(List.of("loss", "loss", "loss"), all.samples().stream().map(MetricSample::name).toList());
        assertTrue(all.end());
        Changes later = training.since(new Position(2, 0, 0));
        assertEquals(List.of(2L), later.samples().stream().map(MetricSample::seq).toList());
        assertEquals(List.of(), training.since(all.next()).samples());
        assertEquals(Optional.empty(), training.since(all.next()).state());
    }

    @Test
    void manySamplesComeInPieces() throws Exception {
        Training training = start("learn", 1000);
        for (int i = 0; i < 6; i++) {
            training.context().plan(1, 1);
            for (int j = 0; j < 1000; j++) {
                training.context().metric("more", j, 1, j);
            }
        }
        assertTrue(training.awaitEnd(PATIENCE));
        Changes first = training.since(Position.START);
        assertEquals(5000, first.samples().size());
        assertFalse(first.end());
        Changes second = training.since(first.next());
        assertEquals(2000, second.samples().size());
        assertTrue(second.end());
    }

    @Test
    void theSecondWaitsForTheFirst() throws Exception {
        Training first = start("wait", 1);
        module.begun.await();
        Training second = start("learn", 1);
        assertEquals(TrainingStatus.RUNNING, first.state().status());
        assertEquals(TrainingStatus.QUEUED, second.state().status());
        assertTrue(second.state().message().isPresent());
        module.release.countDown();
        assertTrue(second.awaitEnd(PATIENCE));
        assertEquals(TrainingStatus.DONE, first.state().status());
        assertEquals(TrainingStatus.DONE, second.state().status());
        assertEquals(Optional.empty(), second.state().message());
    }

    @Test
    void aRunningTrainingIsCancelledAndTheNextRuns() throws Exception {
        Training first = start("wait", 1);
        module.begun.await();
        Training second = start("learn", 1);
        trainings.cancelOrForget(first, PATIENCE);
        assertEquals(TrainingStatus.CANCELLED, first.state().status());
        assertTrue(second.awaitEnd(PATIENCE));
        assertEquals(TrainingStatus.DONE, second.state().status());
        assertEquals(Optional.of(first), trainings.find(first.uuid()));
    }

    @Test
    void aWaitingTrainingIsCancelledAtOnce() throws Exception {
        Training first = start("wait", 1);
        Training second = start("learn", 1);
        trainings.cancelOrForget(second, Duration.ZERO);
        assertEquals(TrainingStatus.CANCELLED, second.state().status());
        module.release.countDown();
        assertTrue(first.awaitEnd(PATIENCE));
        assertEquals(TrainingStatus.CANCELLED, second.state().status());
        assertEquals(List.of(), second.since(Position.START).samples());
    }

    @Test
    void whoCancelsTwiceDisturbsNoCheckpointThatIsKeptMeanwhile() throws Exception {
        Training training = new Training("scripted", "0", arguments("learn", 1), new TrainingFolder(work, "0"),
                Clock.systemUTC(), false, Optional.empty());
        assertTrue(training.begin());
        training.cancel();
        assertTrue(Thread.interrupted());
        training.cancel();
        assertFalse(Thread.interrupted());
    }

    @Test
    void anEndedTrainingIsForgotten() throws Exception {
        Training training = start("learn", 1);
        assertTrue(training.awaitEnd(PATIENCE));
        trainings.cancelOrForget(training, PATIENCE);
        assertEquals(Optional.empty(), trainings.find(training.uuid()));
        assertEquals(TrainingStatus.DONE, training.state().status());
    }

    @Test
    void aRefusalIsTheMessageAndTheLastLineOfTheLog() throws Exception {
        Training training = start("refuse", 1);
        assertTrue(training.awaitEnd(PATIENCE));
        assertEquals(TrainingStatus.ERROR, training.state().status());
        assertEquals(Optional.of("The data cannot be used."), training.state().message());
        assertEquals("The data cannot be used.", training.since(Position.START).lines().getLast().text());
    }

    @Test
    void whatVanishedWhileItWaitedIsTold() throws Exception {
        Training training = start("gone", 1);
        assertTrue(training.awaitEnd(PATIENCE));
        assertEquals(TrainingStatus.ERROR, training.state().status());
        assertEquals(Optional.of("The folder is gone."), training.state().message());
    }

    @Test
    void lackOfMemoryIsToldWithItsRemedyAndTheNextTrainingRuns() throws Exception {
        Training training = start("memory", 1);
        assertTrue(training.awaitEnd(PATIENCE));
        assertEquals(TrainingStatus.ERROR, training.state().status());
        assertTrue(training.state().message().orElseThrow().contains("mem_size"));
        Training next = start("learn", 1);
        assertTrue(next.awaitEnd(PATIENCE));
        assertEquals(TrainingStatus.DONE, next.state().status());
    }

    @Test
    void aBugIsAnErrorToo() throws Exception {
        LoggedErrors.expect("failed");
        Training training = start("bug", 1);
        assertTrue(training.awaitEnd(PATIENCE));
        assertEquals(TrainingStatus.ERROR, training.state().status());
    }

    @Test
    void tooManyWaitingAreRefused() throws Exception {
        for (int i = 0; i <= 50; i++) {
            start("wait", 1);
        }
        assertEquals(Optional.empty(), trainings.start(arguments("learn", 1)));
    }

    @Test
    void theTrainingsOfTwoModulesShareOneQueue() throws Exception {
        Training first = start("wait", 1);
        module.begun.await();
        Trainings others = new Trainings(new ScriptedModule("other"), work, Clock.systemUTC(), queue);
        Training second = others.start(arguments("learn", 1)).orElseThrow();
        assertEquals(TrainingStatus.QUEUED, second.state().status());
        assertEquals(Optional.empty(), trainings.find(second.uuid()));
        module.release.countDown();
        assertTrue(second.awaitEnd(PATIENCE));
        assertEquals(TrainingStatus.DONE, first.state().status());
        assertEquals(List.of(second), others.all());
    }

    @Test
    void waitingForNewsEndsWhenThereIsSome() throws Exception {
        Training training = start("wait", 1);
        module.begun.await();
        Position now = training.since(Position.START).next();
        module.release.countDown();
        training.await(now, PATIENCE);
        assertTrue(training.awaitEnd(PATIENCE));
    }

    @Test
    void theLastAndTheBestCheckpointAreKept() throws Exception {
        Training training = start("keep", 4);
        assertTrue(training.awaitEnd(PATIENCE));
        assertEquals(List.of(2L, 4L), training.checkpoints().stream().map(Checkpoint::step).toList());
        assertTrue(training.checkpoints().getFirst().best());
    }

    @Test
    void aTrainingWithoutCheckpointsLeavesNoFile() throws Exception {
        assertTrue(start("learn", 2).awaitEnd(PATIENCE));
        try (Stream<Path> left = Files.list(work)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aFullDiskLeavesTheEarlierCheckpointWhole() throws Exception {
        Training training = start("fill", 1);
        assertTrue(training.awaitEnd(PATIENCE));
        assertEquals(TrainingStatus.ERROR, training.state().status());
        assertEquals(List.of(1L), training.checkpoints().stream().map(Checkpoint::step).toList());
        try (Stream<Path> files = Files.walk(work)) {
            assertEquals(1, files.filter(file -> file.endsWith("epoch")).count());
        }
    }

    @Test
    void goesOnFromACheckpointWithItsMetricsAndArguments() throws Exception {
        Training first = start("keep", 4);
        assertTrue(first.awaitEnd(PATIENCE));
        Training second = trainings.resume(first, first.checkpoints().getFirst().id()).orElseThrow();
        assertTrue(second.awaitEnd(PATIENCE));
        assertEquals(TrainingStatus.DONE, second.state().status());
        assertEquals(first.arguments().asMap(), second.arguments().asMap());
        assertEquals(first.uuid(), second.resumption().orElseThrow().training());
        assertEquals(List.of(4L), second.checkpoints().stream().map(Checkpoint::step).toList());
        List<MetricSample> all = second.since(Position.START).samples();
        assertEquals(first.since(Position.START).samples(), all.subList(0, 4));
        assertEquals(IntStream.range(0, all.size()).mapToObj(i -> (long) i).toList(),
                all.stream().map(MetricSample::seq).toList());
    }

    @Test
    void theNextProcessFindsTheTrainingAndGoesOn() throws Exception {
        Training first = start("keep", 3);
        assertTrue(first.awaitEnd(PATIENCE));
        Trainings next = new Trainings(module, work, Clock.systemUTC(), queue);
        Training found = next.find(first.uuid()).orElseThrow();
        assertEquals(TrainingStatus.DONE, found.state().status());
        assertEquals(first.arguments().asMap(), found.arguments().asMap());
        assertEquals(first.date(), found.date());
        Training resumed = next.resume(found, "").orElseThrow();
        assertTrue(resumed.awaitEnd(PATIENCE));
        assertEquals(TrainingStatus.DONE, resumed.state().status());
    }

    @Test
    void anEarlierTrainingWhoseArgumentsDoNotFitHidesNoOther() throws Exception {
        Training odd = start("keep", 1);
        assertTrue(odd.awaitEnd(PATIENCE));
        Training first = start("keep", 1);
        assertTrue(first.awaitEnd(PATIENCE));
        Path card = work.resolve(odd.uuid()).resolve("training.json");
        Files.writeString(card, Files.readString(card).replace("\"keep\"", "\"forgotten\""));
        Trainings next = new Trainings(module, work, Clock.systemUTC(), queue);
        assertEquals(List.of(first.uuid()), next.all().stream().map(Training::uuid).toList());
    }

    @Test
    void aCheckpointThatIsNotThereIsToldInWords() throws Exception {
        Training training = start("keep", 1);
        assertTrue(training.awaitEnd(PATIENCE));
        assertThrows(ModuleException.class, () -> trainings.resume(training, "epoch-9-step-9"));
        assertThrows(ModuleException.class, () -> trainings.resume(training, "../../x"));
        Training without = start("learn", 1);
        assertTrue(without.awaitEnd(PATIENCE));
        assertThrows(ModuleException.class, () -> trainings.resume(without, ""));
    }

    @Test
    void forgettingRemovesTheFiles() throws Exception {
        Training training = start("keep", 2);
        assertTrue(training.awaitEnd(PATIENCE));
        trainings.cancelOrForget(training, PATIENCE);
        try (Stream<Path> left = Files.list(work)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private Training start(String act, int epochs) throws Exception {
        return trainings.start(arguments(act, epochs)).orElseThrow();
    }

    private Arguments arguments(String act, int epochs) throws Exception {
        return new ArgumentReader(module.description().trainArguments())
                .read(Map.of("act", List.of(act), "epochs", List.of(String.valueOf(epochs))), Map.of());
    }
}
