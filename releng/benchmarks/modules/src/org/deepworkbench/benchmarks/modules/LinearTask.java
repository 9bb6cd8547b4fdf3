package org.deepworkbench.benchmarks.modules;

import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.augmentation.Augmentation;
import org.deepworkbench.modelserver.classification.PictureTask;
import org.deepworkbench.modelserver.classification.Targets;
import org.deepworkbench.modelserver.learning.Course;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Lesson;
import org.deepworkbench.modelserver.learning.Optimiser;
import org.deepworkbench.modelserver.learning.Schedule;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.deepworkbench.modelserver.pictures.DataSet;
import org.deepworkbench.modelserver.pictures.GeneratedData;
import org.deepworkbench.modelserver.pictures.Kinds;
import org.deepworkbench.modelserver.pictures.StoredData;

/**
 * Softmax regression on the raw pixels of the pictures that a module makes up with its first seed; the weights of the
 * best epoch on the validation pictures count.
 *
 * @param kinds    who draws the pictures
 * @param pictures how many
 * @param size     pixels along each side
 * @param epochs   passes over the training pictures
 */
record LinearTask(Kinds kinds, int pictures, int size, int epochs) implements PictureTask {

    private static final int SEED = 1;
    private static final double RATE = 3e-4;
    private static final double WEIGHT_DECAY = 1e-2;
    private static final int BATCH = 32;

    @Override
    public DataSet data(TrainingContext context) {
        return GeneratedData.describe(kinds, pictures, SEED, true);
    }

    @Override
    public int imageSize() {
        return size;
    }

    @Override
    public Course course() {
        return new Course(epochs, BATCH, BATCH, new Schedule.Cosine(RATE, 0, 0), Optimiser.Kind.ADAMW, WEIGHT_DECAY, 0,
                epochs, SEED);
    }

    @Override
    public Augmentation augmentation() {
        return Augmentation.NONE;
    }

    @Override
    public Targets targets(StoredData data) {
        return Targets.oneHot(Targets.equal(data.classes().size()));
    }

    @Override
    public Lesson lesson(int classes, Examples training, Examples validation) {
        return new SoftmaxRegression(List.of(1L, 3L, (long) size, (long) size), classes, training, validation);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of();
    }
}
