package org.deepworkbench.modelserver.anomaly;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.learning.ModelMaker.Made;
import org.deepworkbench.modelserver.learning.ModelMaker;
import org.deepworkbench.modelserver.learning.ModelStore;
import org.deepworkbench.modelserver.learning.Network;
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
     * @throws ModuleException if the data cannot be used, the memory or the disk is full, or the training diverges
     */
    Map<String, Object> run() throws ModuleException {
        context.log(settings.data().map(path -> TEXTS.get("job.read", path)).orElseGet(
                () -> TEXTS.get("job.generate", settings.generatedDays(), settings.course().seed())));
        TrafficData data = TrafficData.of(settings);
        Sequences.View view = Sequences.View.of(data.training().rows(), settings.length(), settings.ahead(),
                settings.delta());
        Sequences training = Sequences.quiet(data.training(), view);
        Sequences validation = Sequences.quiet(data.validation(), view);
        if (training.size() == 0 || validation.size() == 0) {
            throw new ModuleException(TEXTS.get("job.attacked"));
        }
        context.log(TEXTS.get("job.data", training.size(), validation.size(), data.test().size()));
        Forecaster forecaster = new Forecaster(settings.type(), settings.blocks(), settings.windows(), view,
                new double[Features.COUNT]);
        ForecastLesson lesson = forecaster.lesson(training, validation);
        return result(new ModelMaker(context, torch, models).make(lesson, settings.course(), forecaster.details(),
                (network, folder) -> {
                    Judged judged = judge(network, lesson, forecaster, data);
                    judged.forecaster().writeUsual(folder);
                    return judged;
                }));
    }

    private Judged judge(Network network, ForecastLesson lesson, Forecaster untried, TrafficData data)
            throws IOException {
        Forecast validation = forecast(network, data.validation(), untried.view());
        double[] usual = validation.errors(validation.rows()
                .filter(t -> !data.validation().isAttacked(t - untried.view().fewest(), t)).toArray());
        Score score = network.score(lesson, Sequences.quiet(data.test(), untried.view()), settings.course().atOnce(),
                context::checkCancelled);
        return new Judged(untried.with(usual), forecast(network, data.test(), untried.view()), score);
    }

    private static Forecast forecast(Network network, Traffic traffic, Sequences.View view) {
        return Forecast.of(traffic, view, inputs -> network.answer(List.of(inputs)).getFirst().values());
    }

    private Map<String, Object> result(Made<Judged> made) {
        Judged judged = made.judgement();
        Alarms alarms = judged.forecaster().alarms(judged.test(), settings.threshold());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("loss", judged.score().loss());
        made.outcome().validation().ifPresent(score -> result.put("val_loss", score.loss()));
        result.put("train_loss", made.outcome().training().loss());
        result.put("epochs", made.outcome().epochs());
        result.put("best_epoch", made.outcome().bestEpoch());
        result.put("features", Features.NAMES);
        result.putAll(Answer.quality(judged.forecaster(), judged.test(), alarms));
        result.put("model_type", settings.type().word());
        result.put("seed", made.card().seed());
        result.put("threads", torch.threads());
        result.put("versions", made.card().versions());
        result.put("timestamp", made.card().timestamp());
        result.put("plot", Drawings.plot(judged.test(), alarms, settings.threshold(), settings.windows()));
        context.log(TEXTS.get("job.done", Arrays.stream(ForecastQuality.of(judged.test(), judged.forecaster().view())
                .smape()).mapToObj(smape -> String.format(Locale.ROOT, "%.1f", smape))
                .collect(Collectors.joining(", "))));
        return result;
    }

    /**
     * The outcome.
     *
     * @param forecaster with its usual errors
     * @param test       its forecast of the test
     * @param score      its loss there
     */
    private record Judged(Forecaster forecaster, Forecast test, Score score) {
    }
}
