package org.deepworkbench.modelserver.images;

import java.nio.file.Path;
import java.util.Map;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.augmentation.Augmentation;
import org.deepworkbench.modelserver.classification.PictureTask;
import org.deepworkbench.modelserver.classification.Targets;
import org.deepworkbench.modelserver.learning.Course;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Lesson;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.deepworkbench.modelserver.pictures.DataSet;
import org.deepworkbench.modelserver.pictures.GeneratedData;
import org.deepworkbench.modelserver.pictures.Kinds;
import org.deepworkbench.modelserver.pictures.PictureFolder;
import org.deepworkbench.modelserver.pictures.StoredData;

/**
 * To tell pictures apart as the arguments want it.
 *
 * @param settings the arguments
 * @param kinds    of what pictures are drawn for who has none
 */
record ClassificationTask(Settings settings, Kinds kinds) implements PictureTask {

    private static final Texts TEXTS = Texts.beside(ClassificationTask.class);

    @Override
    public DataSet data(TrainingContext context) throws ModuleException {
        int seed = settings.course().seed();
        if (settings.images().isEmpty()) {
            context.log(TEXTS.get("job.generate", settings.generatedPictures(), String.join(", ", kinds.names()),
                    seed));
            return GeneratedData.describe(kinds, settings.generatedPictures(), seed, settings.validation());
        }
        Path folder = settings.images().get();
        context.log(TEXTS.get("job.read", folder));
        return PictureFolder.describe(folder, seed, settings.validation());
    }

    @Override
    public int imageSize() {
        return settings.imageSize();
    }

    @Override
    public Course course() {
        return settings.course();
    }

    @Override
    public Augmentation augmentation() {
        return settings.augmentation();
    }

    @Override
    public Targets targets(StoredData data) {
        int classes = data.classes().size();
        return Targets.oneHot(settings.classWeights() ? Targets.balanced(data.training(), classes)
                : Targets.equal(classes));
    }

    @Override
    public Lesson lesson(int classes, Examples training, Examples validation) {
        return new PictureLesson(settings.architecture(), settings.imageSize(), classes, training, validation);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(Settings.ARCHITECTURE, settings.architecture().word());
    }
}
