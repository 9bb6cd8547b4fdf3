package org.deepworkbench.modelserver.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.torch.Torch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The course of a training, with a small network that has dropout and running means. */
@Timeout(120)
class FitTest {

    private static final Torch TORCH = new Torch(2);
    private static final int BATCHES = 5;
    private static final int EPOCHS = 4;

    @TempDir
    Path folder;

    @Test
    void learns() throws Exception {
        RecordingContext context = new RecordingContext();
        Course course = course(30, 8, 0);
        try (Trained trained = fit(context, new ToyLesson(200, 40), course)) {
            Outcome outcome = trained.outcome();
            assertEquals(30, outcome.epochs());
            List<Double> validation = context.metrics.get("val_loss");
            assertTrue(validation.getLast() < validation.getFirst() / 4, validation.toString());
            assertEquals(30 * 25, context.batches);
            assertEquals(LongStream.rangeClosed(1, 30 * 25).boxed().toList(), context.steps.get("loss"));
            assertEquals(30, context.metrics.get("val_mae").size());
        }
    }

    @Test
    void theSavedModelIsTheBestAndAnswersAsItWasJudged() throws Exception {
        RecordingContext context = new RecordingContext();
        ToyLesson lesson = new ToyLesson(40, 20);
        try (Trained trained = fit(context, lesson, course(12, 8, 0))) {
            trained.write(folder);
            List<Double> validation = context.metrics.get("val_loss");
            double best = validation.get(trained.outcome().bestEpoch() - 1);
            assertEquals(validation.stream().mapToDouble(d -> d).min().getAsDouble(), best);
            try (Network network = Network.load(TORCH, lesson.network(), lesson.inputs(), folder)) {
                assertEquals(best, network.score(lesson, lesson.validation(), 8, () -> { }).loss(), 1e-6);
                Batch batch = lesson.validation().read(new int[] {0, 1});
                assertArrayEquals(new long[] {2, 1}, network.answer(batch.inputs()).getFirst().shape());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 3})
    void goesOnBitByBitFromWhereverItWasStopped(int atOnce) throws Exception {
        RecordingContext whole = new RecordingContext().keepIn(folder.resolve("whole"));
        run(whole, atOnce);
        Path end = folder.resolve("whole/" + BATCHES * EPOCHS);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int cut = 0; cut < 10; cut++) {
            Path parts = folder.resolve("cut" + cut);
            RecordingContext first = new RecordingContext().keepIn(parts);
            // Each step asks three to six times whether it is cancelled.
            int checks = 7 + random.nextInt(EPOCHS * BATCHES * 2);
            first.cancelAfter(checks);
            assertThrows(CancellationException.class, () -> run(first, atOnce));
            long step = first.checkpoints.getLast();
            RecordingContext second = new RecordingContext().keepIn(parts).resume(parts.resolve(Long.toString(step)));
            run(second, atOnce);
            String where = "seed " + seed + ", cut " + cut + " after step " + step;
            for (String file : List.of("weights", "optimiser", "best")) {
                assertSame(end.resolve(file + ".safetensors"),
                        parts.resolve(BATCHES * EPOCHS + "/" + file + ".safetensors"), where);
            }
            List<Double> losses = whole.metrics.get("loss");
            // None come of a training that was stopped behind its last step.
            assertEquals(losses.subList((int) step, losses.size()),
                    second.metrics.getOrDefault("loss", List.of()), where);
            List<Double> validation = whole.metrics.get("val_loss");
            List<Double> rest = second.metrics.get("val_loss");
            assertEquals(validation.subList(validation.size() - rest.size(), validation.size()), rest, where);
        }
    }

    @Test
    void behindTheLastPassTheOutcomeIsStillKnown() throws Exception {
        RecordingContext first = new RecordingContext().keepIn(folder);
        ToyLesson lesson = new ToyLesson(BATCHES * 8, 12);
        try (Trained whole = fit(first, lesson, course(EPOCHS, 8, 0))) {
            Path end = folder.resolve(Integer.toString(BATCHES * EPOCHS));
            try (Trained again = fit(new RecordingContext().resume(end), lesson, course(EPOCHS, 8, 0))) {
                assertEquals(whole.outcome().training().loss(), again.outcome().training().loss());
                assertEquals(whole.outcome().validation().orElseThrow().loss(),
                        again.outcome().validation().orElseThrow().loss());
                assertEquals(whole.outcome().bestEpoch(), again.outcome().bestEpoch());
            }
        }
    }

    @Test
    void theBestThatACheckpointKeptIsSavedInTheSameBytes() throws Exception {
        RecordingContext whole = new RecordingContext().keepIn(folder);
        ToyLesson lesson = new ToyLesson(40, 20);
        try (Trained first = fit(whole, lesson, course(2, 8, 0))) {
            first.write(Files.createDirectories(folder.resolve("first")));
        }
        Path last = folder.resolve(Long.toString(whole.checkpoints.getLast()));
        try (Trained again = fit(new RecordingContext().resume(last), lesson, course(2, 8, 0))) {
            again.write(Files.createDirectories(folder.resolve("again")));
        }
        assertSame(folder.resolve("first/weights.safetensors"), folder.resolve("again/weights.safetensors"), "");
    }

    @Test
    void theSameSeedGivesTheSameWeightsAndAnotherDoesNot() throws Exception {
        run(new RecordingContext().keepIn(folder.resolve("a")), 8);
        run(new RecordingContext().keepIn(folder.resolve("b")), 8);
        ToyLesson lesson = new ToyLesson(BATCHES * 8, 12);
        fit(new RecordingContext().keepIn(folder.resolve("c")), lesson,
                new Course(EPOCHS, 8, 8, new Schedule.Constant(0.01), Optimiser.Kind.ADAM, 1e-4, 0, 1, 2)).close();
        String file = BATCHES * EPOCHS + "/weights.safetensors";
        assertSame(folder.resolve("a").resolve(file), folder.resolve("b").resolve(file), "");
        assertTrue(Files.mismatch(folder.resolve("a").resolve(file), folder.resolve("c").resolve(file)) >= 0);
    }

    @Test
    void checkpointsComeEveryFewEpochsAndAtTheEnd() throws Exception {
        RecordingContext context = new RecordingContext();
        Course course = new Course(5, 8, 8, new Schedule.Constant(0.01), Optimiser.Kind.ADAMW, 0.01, 0, 2, 1);
        fit(context, new ToyLesson(16, 0), course).close();
        assertEquals(List.of(4L, 8L, 10L), context.checkpoints);
    }

    @Test
    void endsEarlyWhenTheValidationGetsNoBetter() throws Exception {
        RecordingContext context = new RecordingContext();
        Course course = new Course(400, 8, 8, new Schedule.Constant(0.05), Optimiser.Kind.ADAM, 0, 2, 1, 1);
        try (Trained trained = fit(context, new ToyLesson(40, 20), course)) {
            List<Double> validation = context.metrics.get("val_loss");
            assertTrue(trained.outcome().epochs() < 400);
            assertEquals(trained.outcome().epochs() - 2, trained.outcome().bestEpoch());
            double best = validation.stream().mapToDouble(d -> d).min().getAsDouble();
            assertEquals(best, validation.get(validation.size() - 3));
        }
    }

    @Test
    void divergenceEndsItAndLeavesTheCheckpointsWhole() throws Exception {
        RecordingContext context = new RecordingContext().keepIn(folder);
        ToyLesson lesson = new ToyLesson(40, 8);
        lesson.scale = 1e18f;
        Course course = new Course(50, 8, 8, new Schedule.Constant(1e18), Optimiser.Kind.ADAM, 0, 0, 1, 1);
        ModuleException problem = assertThrows(ModuleException.class, () -> fit(context, lesson, course));
        assertTrue(problem.getMessage().contains("diverged"), problem.getMessage());
        for (long step : context.checkpoints) {
            try (Network network = Network.load(TORCH, lesson.network(), lesson.inputs(),
                    folder.resolve(Long.toString(step)))) {
                float[] answer = network.answer(lesson.validation().read(new int[] {0}).inputs()).getFirst().values();
                assertFalse(Float.isNaN(answer[0]));
            }
        }
    }

    @Test
    void vanishedDataEndItWithTheReason() {
        ToyLesson lesson = new ToyLesson(40, 8);
        lesson.readsLeft = 7;
        RecordingContext context = new RecordingContext();
        ModuleException problem = assertThrows(ModuleException.class, () -> fit(context, lesson, course(4, 8, 0)));
        assertTrue(problem.getMessage().contains("the data vanished"), problem.getMessage());
        assertEquals(List.of(5L), context.checkpoints);
    }

    @Test
    void aDamagedCheckpointIsToldInWords() throws Exception {
        RecordingContext first = new RecordingContext().keepIn(folder);
        run(first, 8);
        Path checkpoint = folder.resolve(Long.toString(first.checkpoints.getLast()));
        Path weights = checkpoint.resolve("weights.safetensors");
        byte[] bytes = Files.readAllBytes(weights);
        Files.write(weights, Arrays.copyOf(bytes, bytes.length / 2));
        RecordingContext second = new RecordingContext().resume(checkpoint);
        ModuleException problem = assertThrows(ModuleException.class, () -> run(second, 8));
        assertTrue(problem.getMessage().contains("weights.safetensors is damaged"), problem.getMessage());
    }

    private static void run(RecordingContext context, int atOnce) throws ModuleException {
        fit(context, new ToyLesson(BATCHES * 8, 12), course(EPOCHS, atOnce, 0)).close();
    }

    private static Course course(int epochs, int atOnce, int patience) {
        return new Course(epochs, 8, atOnce, new Schedule.Steps(0.01, 0.5, List.of(0.6)), Optimiser.Kind.ADAM, 1e-4,
                patience, 1, 1);
    }

    private static Trained fit(RecordingContext context, ToyLesson lesson, Course course) throws ModuleException {
        return new Fit(context, TORCH, lesson, course).run();
    }

    private static void assertSame(Path expected, Path actual, String where) throws IOException {
        assertEquals(-1, Files.mismatch(expected, actual), where + ": " + actual.getFileName());
    }
}
