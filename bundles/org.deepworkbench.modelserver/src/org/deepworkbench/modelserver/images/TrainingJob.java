package org.deepworkbench.modelserver.images;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.augmentation.Augmentation;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Fit;
import org.deepworkbench.modelserver.learning.ModelCard;
import org.deepworkbench.modelserver.learning.ModelStore;
import org.deepworkbench.modelserver.learning.Network;
import org.deepworkbench.modelserver.learning.Outcome;
import org.deepworkbench.modelserver.learning.Score;
import org.deepworkbench.modelserver.learning.Trained;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.deepworkbench.modelserver.pictures.DataLoader;
import org.deepworkbench.modelserver.pictures.DataSet;
import org.deepworkbench.modelserver.pictures.Example;
import org.deepworkbench.modelserver.pictures.PictureExamples;
import org.deepworkbench.modelserver.pictures.PictureFolder;
import org.deepworkbench.modelserver.pictures.PictureStore;
import org.deepworkbench.modelserver.pictures.Sample;
import org.deepworkbench.modelserver.pictures.StoredData;
import org.deepworkbench.modelserver.pictures.Targets;
import org.deepworkbench.modelserver.torch.Torch;

/** One training from its arguments to the saved model and the result. */
final class TrainingJob {

    private static final Texts TEXTS = Texts.beside(TrainingJob.class);

    private final TrainingContext context;
    private final Settings settings;
    private final Torch torch;
    private final ModelStore models;

    TrainingJob(TrainingContext context, Settings settings, Torch torch, ModelStore models) {
        this.context = context;
        this.settings = settings;
        this.torch = torch;
        this.models = models;
    }

    /**
     * Trains.
     *
     * @return the result as the package describes it
     * @throws ModuleException if the data cannot be used, the memory or the disk is full, or the training diverges
     */
    Map<String, Object> run() throws ModuleException {
        DataSet described = describe();
        try (PictureStore store = PictureStore.create(models.scratch(context.uuid()), settings.imageSize())) {
            StoredData data = new DataLoader(context, store, settings.imageSize()).load(described);
            context.log(TEXTS.get("job.data", data.classes().size(), data.training().size(),
                    data.validation().size(), data.test().size()));
            return learn(data, store);
        } catch (IOException e) {
            // An interrupted write is how a cancellation arrives here.
            context.checkCancelled();
            throw new ModuleException(TEXTS.get("job.disk", IoReason.of(e)), e);
        }
    }

    private DataSet describe() throws ModuleException {
        int seed = settings.course().seed();
        if (settings.images().isEmpty()) {
            context.log(TEXTS.get("job.generate", settings.generatedPictures(), seed));
            return GeneratedData.describe(settings.generatedPictures(), seed, settings.validation());
        }
        Path folder = settings.images().get();
        context.log(TEXTS.get("job.read", folder));
        return PictureFolder.describe(folder, seed, settings.validation());
    }

    private Map<String, Object> learn(StoredData data, PictureStore store) throws ModuleException, IOException {
        int classes = data.classes().size();
        int size = settings.imageSize();
        Targets targets = Targets.oneHot(settings.classWeights() ? Targets.balanced(data.training(), classes)
                : Targets.equal(classes));
        PictureLesson lesson = new PictureLesson(settings.architecture(), size, classes,
                new PictureExamples(store, data.training(), size, targets, settings.augmentation()),
                new PictureExamples(store, data.validation(), size, targets, Augmentation.NONE));
        Examples test = new PictureExamples(store, data.test(), size, targets, Augmentation.NONE);
        try (Trained trained = new Fit(context, torch, lesson, settings.course()).run()) {
            return save(trained, lesson, test, data);
        }
    }

    private Map<String, Object> save(Trained trained, PictureLesson lesson, Examples test, StoredData data)
            throws ModuleException, IOException {
        context.checkCancelled();
        Example sample = data.test().getFirst().example();
        ModelCard card = new ModelCard(ModelStore.timestamp(context.date()), context.uuid(), settings.course().seed(),
                torch.versions(), Map.of("modelname", settings.architecture().word(), "image_size",
                        settings.imageSize(), "classes", data.classes()));
        Score[] score = {Score.NONE};
        Path folder = models.save(card, target -> {
            trained.write(target);
            Sample.write(sample, settings.imageSize(), target);
            score[0] = judge(lesson, test, target);
        });
        double right = score[0].sums()[0];
        context.log(TEXTS.get("job.done", Math.round(right), test.size()));
        Map<String, Object> result = scores(lesson, score[0], trained.outcome());
        result.put("classes", data.classes());
        result.put("pictures", counts(data));
        result.put("modelname", settings.architecture().word());
        result.put("image_size", settings.imageSize());
        result.put("seed", card.seed());
        result.put("threads", torch.threads());
        result.put("versions", card.versions());
        result.put("timestamp", card.timestamp());
        result.put("sample_picture", Sample.path(sample, folder).toString());
        result.put("sample_label", data.classes().get(sample.label()));
        return result;
    }

    /** {@return how well the weights in this folder, which are the best of the training, tell the test pictures} */
    private Score judge(PictureLesson lesson, Examples test, Path folder) throws IOException {
        try (Network network = Network.load(torch, lesson.network(), lesson.inputs(), folder)) {
            return network.score(lesson, test, settings.course().atOnce(), context::checkCancelled);
        } catch (ModuleException e) {
            // PyTorch is loaded: it has just learnt.
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> scores(PictureLesson lesson, Score test, Outcome outcome) {
        Map<String, Object> scores = new LinkedHashMap<>();
        put(scores, "", lesson, Optional.of(test));
        put(scores, "val_", lesson, outcome.validation());
        put(scores, "train_", lesson, Optional.of(outcome.training()));
        scores.put("epochs", outcome.epochs());
        scores.put("best_epoch", outcome.bestEpoch());
        return scores;
    }

    private static void put(Map<String, Object> scores, String part, PictureLesson lesson, Optional<Score> score) {
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
