package org.deepworkbench.modelserver.superresolution;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.learning.ModelMaker.Made;
import org.deepworkbench.modelserver.learning.ModelMaker;
import org.deepworkbench.modelserver.learning.ModelStore;
import org.deepworkbench.modelserver.learning.Score;
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
        Sharpening lesson = lesson();
        Map<String, Object> details = Map.of("satellite", settings.satellite().word(), "metres", settings.metres(),
                "blocks", settings.blocks(), "features", settings.features());
        return result(lesson, new ModelMaker(context, torch, models).make(lesson, settings.course(), details,
                (network, folder) -> network.score(lesson, lesson.validation(), settings.course().atOnce(),
                        context::checkCancelled)));
    }

    private Sharpening lesson() throws ModuleException {
        try {
            TrainingData data = new TrainingData(context, settings);
            data.cut();
            return data.lesson();
        } catch (IOException e) {
            // An interrupted read is how a cancellation arrives here.
            context.checkCancelled();
            throw new ModuleException(TEXTS.get("job.failed", IoReason.of(e)), e);
        }
    }

    private Map<String, Object> result(Sharpening lesson, Made<Score> made) {
        Accuracy bicubic = lesson.unsharpened();
        Accuracy sharpened = lesson.accuracy(made.judgement().sums());
        context.log(TEXTS.get("job.done", shown(sharpened), shown(bicubic)));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("timestamp", made.card().timestamp());
        result.put("satellite", settings.satellite().word());
        result.put("max_res", settings.metres());
        result.put("rmse", sharpened.rmse());
        result.put("psnr", sharpened.psnr());
        result.put("bicubic_rmse", bicubic.rmse());
        result.put("bicubic_psnr", bicubic.psnr());
        result.put("epochs", made.outcome().epochs());
        result.put("best_epoch", made.outcome().bestEpoch());
        result.put("training_patches", lesson.training().size());
        result.put("validation_patches", lesson.validation().size());
        result.put("seed", made.card().seed());
        result.put("versions", made.card().versions());
        return result;
    }

    private static String shown(Accuracy accuracy) {
        return TEXTS.get("accuracy", String.format(Locale.ROOT, "%.1f", accuracy.rmse()),
                String.format(Locale.ROOT, "%.2f", accuracy.psnr()));
    }
}
