package org.deepworkbench.modelserver.images;

import ai.djl.Model;
import ai.djl.engine.EngineException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.pictures.DataLoader;
import org.deepworkbench.modelserver.pictures.DataSet;
import org.deepworkbench.modelserver.pictures.Example;
import org.deepworkbench.modelserver.pictures.PictureFolder;
import org.deepworkbench.modelserver.pictures.PictureStore;
import org.deepworkbench.modelserver.pictures.Stored;
import org.deepworkbench.modelserver.pictures.StoredData;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.TrainingContext;
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
            return learn(data, new BatchMaker(store, settings.imageSize()));
        } catch (IOException e) {
            // An interrupted write is how a cancellation arrives here.
            context.checkCancelled();
            throw new ModuleException(TEXTS.get("job.disk", IoReason.of(e)), e);
        } catch (EngineException e) {
            context.checkCancelled();
            if (String.valueOf(e.getMessage()).contains("memory")) {
                throw new ModuleException(TEXTS.get("job.memory"), e);
            }
            throw e;
        }
    }

    private DataSet describe() throws ModuleException {
        if (settings.images().isEmpty()) {
            context.log(TEXTS.get("job.generate", settings.generatedPictures(), settings.seed()));
            return GeneratedData.describe(settings.generatedPictures(), settings.seed(), settings.validation());
        }
        Path folder = settings.images().get();
        context.log(TEXTS.get("job.read", folder));
        return PictureFolder.describe(folder, settings.seed(), settings.validation());
    }

    private Map<String, Object> learn(StoredData data, BatchMaker batches) throws ModuleException, IOException {
        if (!torch.isReady()) {
            context.log(TEXTS.get("job.torch"));
        }
        torch.seed(settings.seed());
        try (Model model = torch.newModel(SmallCnn.NAME)) {
            model.setBlock(SmallCnn.forClasses(data.classes().size()));
            try (Learner learner = new Learner(model, settings.imageSize(), classWeights(data),
                    settings.weightDecay())) {
                Fitting.Outcome outcome = new Fitting(context, settings, data, batches, learner).run();
                return save(model, data, outcome);
            }
        }
    }

    private double[] classWeights(StoredData data) {
        double[] weights = new double[data.classes().size()];
        if (settings.classWeights()) {
            for (Stored picture : data.training()) {
                weights[picture.label()]++;
            }
            for (int label = 0; label < weights.length; label++) {
                weights[label] = data.training().size() / (weights[label] * weights.length);
            }
        } else {
            Arrays.fill(weights, 1);
        }
        return weights;
    }

    private Map<String, Object> save(Model model, StoredData data, Fitting.Outcome outcome)
            throws ModuleException, IOException {
        context.checkCancelled();
        Example sample = data.test().getFirst().example();
        ModelCard card = new ModelCard(ModelStore.timestamp(context.date()), context.uuid(), SmallCnn.NAME,
                settings.imageSize(), data.classes(), settings.seed(), torch.versions());
        Path folder = models.save(card, target -> {
            model.save(target, SmallCnn.NAME);
            Sample.write(sample, settings.imageSize(), target);
        });
        context.log(TEXTS.get("job.done", outcome.test().correct(), outcome.test().count()));
        Map<String, Object> result = scores(outcome);
        result.put("epochs", outcome.epochs());
        result.put("classes", data.classes());
        result.put("pictures", counts(data));
        result.put("modelname", card.modelName());
        result.put("image_size", card.imageSize());
        result.put("seed", card.seed());
        result.put("threads", torch.threads());
        result.put("versions", card.versions());
        result.put("timestamp", card.timestamp());
        result.put("sample_picture", Sample.path(sample, folder).toString());
        result.put("sample_label", data.classes().get(sample.label()));
        return result;
    }

    private static Map<String, Object> scores(Fitting.Outcome outcome) {
        Map<String, Object> scores = new LinkedHashMap<>();
        scores.put("accuracy", outcome.test().accuracy());
        scores.put("loss", outcome.test().loss());
        outcome.validation().ifPresent(score -> {
            scores.put("val_accuracy", score.accuracy());
            scores.put("val_loss", score.loss());
        });
        scores.put("train_accuracy", outcome.training().accuracy());
        scores.put("train_loss", outcome.training().loss());
        return scores;
    }

    private static Map<String, Object> counts(StoredData data) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("training", data.training().size());
        counts.put("validation", data.validation().size());
        counts.put("test", data.test().size());
        return counts;
    }
}
