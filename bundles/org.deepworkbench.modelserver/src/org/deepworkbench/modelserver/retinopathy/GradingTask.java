package org.deepworkbench.modelserver.retinopathy;

import java.nio.file.Path;
import java.util.Map;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.augmentation.Augmentation;
import org.deepworkbench.modelserver.classification.PictureTask;
import org.deepworkbench.modelserver.classification.Targets;
import org.deepworkbench.modelserver.learning.Course;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Lesson;
import org.deepworkbench.modelserver.learning.Score;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.deepworkbench.modelserver.pictures.DataSet;
import org.deepworkbench.modelserver.pictures.GeneratedData;
import org.deepworkbench.modelserver.pictures.PictureFolder;
import org.deepworkbench.modelserver.pictures.StoredData;
import org.deepworkbench.modelserver.retinopathy.fundus.Fundus;

/** To grade pictures of the retina as the arguments want it. */
record GradingTask(Settings settings) implements PictureTask {

    private static final Texts TEXTS = Texts.beside(GradingTask.class);
    /** Left and right eyes mirror each other, and no place is the disease's own. */
    private static final Augmentation FLIPS = new Augmentation(0.5, 0.5, 0, 0, 0, 1, 0, 0, 0, 0, 0);

    @Override
    public DataSet data(TrainingContext context) throws ModuleException {
        int seed = settings.course().seed();
        if (settings.images().isEmpty()) {
            context.log(TEXTS.get("job.generate", settings.generatedPictures(), seed));
            return GeneratedData.describe(Fundus.ALL, settings.generatedPictures(), seed, true);
        }
        Path folder = settings.images().get();
        context.log(TEXTS.get("job.read", folder));
        DataSet data = PictureFolder.describe(folder, seed, true);
        if (data.classes().size() != Stage.COUNT) {
            throw new ModuleException(TEXTS.get("job.classes", folder, data.classes().size()));
        }
        return data;
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
        return FLIPS;
    }

    @Override
    public Targets targets(StoredData data) {
        return GradingLesson.targets();
    }

    @Override
    public Lesson lesson(int classes, Examples training, Examples validation) {
        return new GradingLesson(settings.imageSize(), training, validation);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of();
    }

    @Override
    public Map<String, Object> findings(Score test) {
        return Map.of("confusion", new Confusion(test.sums()).table(TEXTS.get("confusion.corner")));
    }
}
