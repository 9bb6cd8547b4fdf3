package org.deepworkbench.modelserver.classification;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.augmentation.Augmentation;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Lesson;
import org.deepworkbench.modelserver.learning.ModelMaker.Made;
import org.deepworkbench.modelserver.learning.ModelMaker;
import org.deepworkbench.modelserver.learning.ModelStore;
import org.deepworkbench.modelserver.learning.Outcome;
import org.deepworkbench.modelserver.learning.Score;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.deepworkbench.modelserver.pictures.DataLoader;
import org.deepworkbench.modelserver.pictures.DataSet;
import org.deepworkbench.modelserver.pictures.Example;
import org.deepworkbench.modelserver.pictures.PictureStore;
import org.deepworkbench.modelserver.pictures.Stored;
import org.deepworkbench.modelserver.pictures.StoredData;
import org.deepworkbench.modelserver.torch.Torch;

/** One training from its data to the saved model and the result. */
final class TrainingJob {

    private static final Texts TEXTS = Texts.beside(TrainingJob.class);

    private final TrainingContext context;
    private final PictureTask task;
    private final Torch torch;
    private final ModelStore models;

    TrainingJob(TrainingContext context, PictureTask task, Torch torch, ModelStore models) {
        this.context = context;
        this.task = task;
        this.torch = torch;
        this.models = models;
    }

    /**
     * Trains.
     *
     * @return the result
     * @throws ModuleException if the data cannot be used, the memory or the disk is full, or the training diverges
     */
    Map<String, Object> run() throws ModuleException {
        DataSet described = task.data(context);
        try (PictureStore store = PictureStore.create(models.scratch(context.uuid()), task.imageSize())) {
            StoredData data = new DataLoader(context, store, task.imageSize()).load(described);
            context.log(TEXTS.get("job.data", data.classes().size(), data.training().size(),
                    data.validation().size(), data.test().size()));
            return learn(data, store);
        } catch (IOException e) {
            // An interrupted write is how a cancellation arrives here.
            context.checkCancelled();
            throw new ModuleException(TEXTS.get("job.disk", IoReason.of(e)), e);
        }
    }

    private Map<String, Object> learn(StoredData data, PictureStore store) throws ModuleException {
        Targets targets = task.targets(data);
        Examples training = examples(store, data.training(), targets, task.augmentation());
        Examples validation = examples(store, data.validation(), targets, Augmentation.NONE);
        Examples test = examples(store, data.test(), targets, Augmentation.NONE);
        Lesson lesson = task.lesson(data.classes().size(), training, validation);
        Map<String, Object> details = new LinkedHashMap<>(task.details());
        details.put("image_size", task.imageSize());
        details.put("classes", data.classes());
        Example sample = data.test().getFirst().example();
        return result(lesson, data, new ModelMaker(context, torch, models).make(lesson, task.course(), details,
                (network, folder) -> {
                    Sample.write(sample, task.imageSize(), folder);
                    return network.score(lesson, test, task.course().atOnce(), context::checkCancelled);
                }));
    }

    private Examples examples(PictureStore store, List<Stored> pictures, Targets targets,
            Augmentation augmentation) {
        return new PictureExamples(store, pictures, task.imageSize(), targets, augmentation);
    }

    private Map<String, Object> result(Lesson lesson, StoredData data, Made<Score> made) {
        Example sample = data.test().getFirst().example();
        Map<String, Object> result = scores(lesson, made.judgement(), made.outcome());
        result.putAll(task.findings(made.judgement()));
        context.log(TEXTS.get("job.done", data.test().size(), String.format(Locale.ROOT, "%.1f",
                100 * (double) result.get("accuracy"))));
        result.put("classes", data.classes());
        result.put("pictures", counts(data));
        result.putAll(task.details());
        result.put("image_size", task.imageSize());
        result.put("seed", made.card().seed());
        result.put("threads", torch.threads());
        result.put("versions", made.card().versions());
        result.put("timestamp", made.card().timestamp());
        result.put("sample_picture", Sample.path(sample, made.folder()).toString());
        result.put("sample_label", data.classes().get(sample.label()));
        return result;
    }

    private static Map<String, Object> scores(Lesson lesson, Score test, Outcome outcome) {
        Map<String, Object> scores = new LinkedHashMap<>();
        put(scores, "", lesson, Optional.of(test));
        put(scores, "val_", lesson, outcome.validation());
        put(scores, "train_", lesson, Optional.of(outcome.training()));
        scores.put("epochs", outcome.epochs());
        scores.put("best_epoch", outcome.bestEpoch());
        return scores;
    }

    private static void put(Map<String, Object> scores, String part, Lesson lesson, Optional<Score> score) {
        score.ifPresent(s -> {
            lesson.metrics(s.sums()).forEach((name, value) -> scores.put(part + name, value));
            scores.put(part + "loss", s.loss());
        });
    }

    private static Map<String, Object> counts(StoredData data) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("training", data.training().size());
        counts.put("validation", data.validation().size());
        counts.put("test", data.test().size());
        return counts;
    }
}
