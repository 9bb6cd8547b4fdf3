package org.deepworkbench.modelserver.foreign;

import ai.djl.engine.EngineException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.ModelMaker.Made;
import org.deepworkbench.modelserver.learning.ModelMaker;
import org.deepworkbench.modelserver.learning.ModelStore;
import org.deepworkbench.modelserver.learning.Network;
import org.deepworkbench.modelserver.learning.Score;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.deepworkbench.modelserver.torch.Torch;

/** A training of a network that came from a file, from its arguments to the saved model and the result. */
final class FineTuning {

    private static final Texts TEXTS = Texts.beside(FineTuning.class);

    private final TrainingContext context;
    private final ModuleFile file;
    private final Settings settings;
    private final Torch torch;
    private final ModelStore models;

    FineTuning(TrainingContext context, ModuleFile file, Settings settings, Torch torch, ModelStore models) {
        this.context = context;
        this.file = file;
        this.settings = settings;
        this.torch = torch;
        this.models = models;
    }

    /**
     * Trains.
     *
     * @return the result as the package describes it
     * @throws ModuleException if the network or the data cannot be used, or as {@link Fit#run} throws it
     */
    Map<String, Object> run() throws ModuleException {
        Exercise exercise = exercise();
        Examples judging = exercise.validation().size() > 0 ? exercise.validation() : exercise.training();
        try {
            Score before = before(exercise, judging);
            return result(exercise, before, new ModelMaker(context, torch, models).make(exercise, settings.course(),
                    Map.of("module", file.name()), (network, folder) -> score(network, exercise, judging)));
        } catch (IOException e) {
            context.checkCancelled();
            throw new ModuleException(TEXTS.get("tuning.failed", IoReason.of(e)), e);
        } catch (UncheckedIOException e) {
            throw new ModuleException(e.getCause().getMessage(), e);
        } catch (EngineException | IllegalArgumentException e) {
            context.checkCancelled();
            throw new ModuleException(TEXTS.get("tuning.misfit", file.file().getFileName(), Reason.of(e)), e);
        }
    }

    private Exercise exercise() throws ModuleException {
        List<List<String>> rows = new ArrayList<>(ExampleFolder.read(settings.data(), file));
        Collections.shuffle(rows, new Random(settings.course().seed()));
        int apart = (int) Math.round(rows.size() * settings.validation());
        if (rows.size() - apart < 1 || settings.validation() > 0 && apart < 1) {
            throw new ModuleException(TEXTS.get("data.few", settings.data(), rows.size()));
        }
        context.log(TEXTS.get("tuning.data", rows.size() - apart, apart));
        return new Exercise(file, new Rows(file, settings.data(), List.copyOf(rows.subList(apart, rows.size()))),
                new Rows(file, settings.data(), List.copyOf(rows.subList(0, apart))));
    }

    private Score before(Exercise exercise, Examples judging) throws IOException, ModuleException {
        ScriptNetwork script = new ScriptNetwork(file.file());
        try (Network network = Network.load(torch, script, file.file())) {
            return score(network, exercise, judging);
        }
    }

    private Score score(Network network, Exercise exercise, Examples judging) throws IOException {
        return network.score(exercise, judging, settings.course().atOnce(), context::checkCancelled);
    }

    private Map<String, Object> result(Exercise exercise, Score before, Made<Score> made) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("timestamp", made.card().timestamp());
        result.put("epochs", made.outcome().epochs());
        result.put("best_epoch", made.outcome().bestEpoch());
        result.put("before", shown(exercise, before));
        result.put("after", shown(exercise, made.judgement()));
        context.log(TEXTS.get("tuning.done", result.get("before"), result.get("after")));
        return result;
    }

    private static Map<String, Object> shown(Exercise exercise, Score score) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("loss", score.loss());
        shown.putAll(exercise.metrics(score.sums()));
        return shown;
    }
}
