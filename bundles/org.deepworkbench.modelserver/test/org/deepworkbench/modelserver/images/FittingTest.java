package org.deepworkbench.modelserver.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.deepworkbench.modelserver.pictures.DataLoader;
import org.deepworkbench.modelserver.pictures.PictureStore;
import org.deepworkbench.modelserver.learning.RecordingContext;
import org.deepworkbench.modelserver.pictures.StoredData;
import org.deepworkbench.modelserver.module.ArgumentReader;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.ModuleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The course of a training, with a learner that answers as told. */
class FittingTest {

    private static final int PICTURES = 60;
    private static final int TRAINED = 42;

    @TempDir
    Path folder;
    private RecordingContext context;
    private final Scripted learner = new Scripted();

    @Test
    void theRateFallsAlongTheWholeTraining() throws Exception {
        fit(Map.of("epochs", "2", "batch_size", "21", "lr_step_schedule", "0.5", "initial_lr", "0.5"));
        assertEquals(List.of(0.5, 0.5, 0.05, 0.05), learner.rates);
        assertEquals(List.of(0.5, 0.05), context.metrics.get("learning_rate"));
    }

    @Test
    void anEpochSeesEachPictureOnceAndInAnotherOrder() throws Exception {
        fit(Map.of("epochs", "2", "batch_size", "20"));
        assertEquals(List.of(20, 20, 2, 20, 20, 2), learner.sizes);
        List<Integer> first = learner.labels.subList(0, TRAINED);
        List<Integer> second = learner.labels.subList(TRAINED, 2 * TRAINED);
        assertNotEquals(first, second);
        assertEquals(first.stream().sorted().toList(), second.stream().sorted().toList());
    }

    @Test
    void stopsEarlyAfterThreeEpochsWithoutImprovement() throws Exception {
        learner.validationLosses.addAll(List.of(3.0, 2.0, 2.5, 2.0, 2.1));
        Fitting.Outcome outcome = fit(Map.of("epochs", "40", "use_early_stopping", "true"));
        assertEquals(5, outcome.epochs());
        assertEquals(2.1, outcome.validation().orElseThrow().loss());
        assertTrue(context.lines.getLast().startsWith("Ended early"), context.lines.getLast());
    }

    @Test
    void goesOnWithoutImprovementUnlessAskedToStop() throws Exception {
        learner.validationLosses.addAll(List.of(3.0, 3.0, 3.0, 3.0, 3.0, 3.0));
        assertEquals(6, fit(Map.of("epochs", "6")).epochs());
    }

    @Test
    void aLossThatIsNoNumberEndsTheTrainingWithAdvice() {
        learner.stepLoss = Double.NaN;
        ModuleException problem = assertThrows(ModuleException.class, () -> fit(Map.of("initial_lr", "0.5")));
        assertTrue(problem.getMessage().contains("smaller initial_lr than 0.5"), problem.getMessage());
    }

    @Test
    void aLongTrainingReportsSomeStepsAndTheEndOfEachEpoch() throws Exception {
        fit(Map.of("epochs", "400", "batch_size", "1"));
        List<Long> steps = context.steps.get("loss");
        assertTrue(steps.size() <= Fitting.MAX_REPORTED_BATCHES + 400, () -> steps.size() + " reports");
        assertTrue(steps.containsAll(context.steps.get("learning_rate")));
        assertEquals(400L * TRAINED, steps.getLast());
    }

    @Test
    void aBatchOfLargePicturesIsComputedInParts() throws Exception {
        fit(Map.of("epochs", "1", "batch_size", "40", "image_size", "160"));
        assertEquals(List.of(40, 2), learner.sizes);
        assertEquals(List.of(10, 10, 10, 10, 2), learner.partSizes);
    }

    @Test
    void canBeCancelledBetweenSteps() {
        learner.cancelAt = 3;
        assertThrows(CancellationException.class, () -> fit(Map.of("batch_size", "1")));
        assertEquals(3, learner.sizes.size());
    }

    private Fitting.Outcome fit(Map<String, String> given) throws Exception {
        Map<String, List<String>> texts = new TreeMap<>();
        texts.put("image_size", List.of("32"));
        given.forEach((name, value) -> texts.put(name, List.of(value)));
        Arguments arguments = new ArgumentReader(Settings.DECLARED).read(texts, Map.of());
        context = new RecordingContext(arguments, Instant.EPOCH);
        Settings settings = Settings.of(arguments);
        try (PictureStore store = PictureStore.create(folder.resolve("store"), settings.imageSize())) {
            StoredData data = new DataLoader(context, store, settings.imageSize())
                    .load(GeneratedData.describe(PICTURES, 1, true));
            return new Fitting(context, settings, data, new BatchMaker(store, settings.imageSize()), learner).run();
        }
    }

    /** Learns nothing, and remembers what it was given. */
    private final class Scripted implements Learning {

        private final List<Double> rates = new ArrayList<>();
        private final List<Integer> sizes = new ArrayList<>();
        private final List<Integer> partSizes = new ArrayList<>();
        private final List<Integer> labels = new ArrayList<>();
        private final List<Double> validationLosses = new ArrayList<>();
        private double stepLoss = 1;
        private int cancelAt = -1;

        @Override
        public Score step(List<Batch> parts, double rate, Runnable betweenParts) {
            rates.add(rate);
            int count = 0;
            for (Batch part : parts) {
                count += part.labels().length;
                partSizes.add(part.labels().length);
                for (int label : part.labels()) {
                    labels.add(label);
                }
            }
            sizes.add(count);
            if (sizes.size() == cancelAt) {
                context.cancelAfter(0);
            }
            return new Score(stepLoss * count, count, 0, count);
        }

        @Override
        public Score evaluate(Batch batch) {
            int count = batch.labels().length;
            double loss = validationLosses.isEmpty() ? 1 : validationLosses.removeFirst();
            return new Score(loss * count, count, 0, count);
        }
    }
}
