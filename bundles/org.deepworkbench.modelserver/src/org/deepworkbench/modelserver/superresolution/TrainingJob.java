package org.deepworkbench.modelserver.superresolution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.learning.Fit;
import org.deepworkbench.modelserver.learning.ModelCard;
import org.deepworkbench.modelserver.learning.ModelStore;
import org.deepworkbench.modelserver.learning.Network;
import org.deepworkbench.modelserver.learning.Score;
import org.deepworkbench.modelserver.learning.Trained;
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
     * @throws ModuleException if the data cannot be used, or as {@link Fit#run} throws it
     */
    Map<String, Object> run() throws ModuleException {
        try {
            TrainingData data = new TrainingData(context, settings);
            data.cut();
            Sharpening lesson = data.lesson();
            try (Trained trained = new Fit(context, torch, lesson, settings.course()).run()) {
                return save(trained, lesson);
            }
        } catch (IOException e) {
            // An interrupted read or write is how a cancellation arrives here.
            context.checkCancelled();
            throw new ModuleException(TEXTS.get("job.failed", IoReason.of(e)), e);
        }
    }

    private Map<String, Object> save(Trained trained, Sharpening lesson) throws IOException, ModuleException {
        ModelCard card = new ModelCard(ModelStore.timestamp(context.date()), context.uuid(), settings.course().seed(),
                torch.versions(), Map.of("satellite", settings.satellite().word(), "metres", settings.metres(),
                        "blocks", settings.blocks(), "features", settings.features()));
        Path folder = models.save(card, trained::write);
        Accuracy bicubic = lesson.unsharpened();
        Accuracy sharpened;
        try (Network network = Network.load(torch, lesson.network(), lesson.inputs(), folder)) {
            Score score = network.score(lesson, lesson.validation(), settings.course().atOnce(),
                    context::checkCancelled);
            sharpened = lesson.accuracy(score.sums());
        }
        context.log(TEXTS.get("job.done", shown(sharpened), shown(bicubic)));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("timestamp", card.timestamp());
        result.put("satellite", settings.satellite().word());
        result.put("max_res", settings.metres());
        result.put("rmse", sharpened.rmse());
        result.put("psnr", sharpened.psnr());
        result.put("bicubic_rmse", bicubic.rmse());
        result.put("bicubic_psnr", bicubic.psnr());
        result.put("epochs", trained.outcome().epochs());
        result.put("best_epoch", trained.outcome().bestEpoch());
        result.put("training_patches", lesson.training().size());
        result.put("validation_patches", lesson.validation().size());
        result.put("seed", card.seed());
        result.put("versions", card.versions());
        return result;
    }

    private static String shown(Accuracy accuracy) {
        return TEXTS.get("accuracy", String.format(Locale.ROOT, "%.1f", accuracy.rmse()),
                String.format(Locale.ROOT, "%.2f", accuracy.psnr()));
    }
}
