package org.deepworkbench.modelserver.anomaly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.columns.BrokenColumnsException;
import org.deepworkbench.modelserver.columns.Columns;
import org.deepworkbench.modelserver.columns.ColumnsWriter;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.ModelCard;
import org.deepworkbench.modelserver.learning.ModelStore;
import org.deepworkbench.modelserver.learning.Network;
import org.deepworkbench.modelserver.learning.NetworkCache;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.module.ModuleDescription;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.deepworkbench.modelserver.module.UploadedFile;
import org.deepworkbench.modelserver.torch.Torch;

/** The module {@value #NAME}: forecasts the traffic of a network, and tells where reality departs from the forecast. */
public final class Mods implements Module {

    /** Name of the module. */
    public static final String NAME = "mods";

    private static final Texts TEXTS = Texts.beside(Mods.class);
    private static final String DATA = "data";
    private static final String MODEL = "model_name";
    private static final String DAYS = "generated_days";
    private static final int PREPARED_DAYS = 56;

    private final Torch torch;
    private final ModelStore models;
    private final NetworkCache networks = new NetworkCache();
    private final ModuleDescription description = new ModuleDescription(NAME, TEXTS.get("module.description"),
            TEXTS.get("module.author"), TEXTS.get("module.version"), TEXTS.get("module.url"),
            TEXTS.get("module.license"), Settings.DECLARED,
            List.of(new Argument.Upload(DATA, false, TEXTS.get("predict.data")),
                    new Argument.Text(MODEL, "", TEXTS.get("predict.model")), Settings.THRESHOLD,
                    new Argument.Whole(DAYS, 14, 1, 365, TEXTS.get("predict.days"))),
            Answer.FIELDS);

    /**
     * Makes the module.
     *
     * @param work  folder for its models
     * @param torch what computes
     */
    public Mods(Path work, Torch torch) {
        this.torch = torch;
        this.models = new ModelStore(work.toAbsolutePath().resolve("models").resolve(NAME));
    }

    @Override
    public ModuleDescription description() {
        return description;
    }

    @Override
    public void warmUp() {
        torch.warmUp();
    }

    @Override
    public void check(Arguments arguments) throws InvalidArgumentsException {
        Settings.of(arguments);
    }

    /** Writes files in the original's format, with a column for attacks: the last third of the days has some. */
    @Override
    public void prepareData(Path folder, int seed) throws IOException {
        Traffic quiet = new GeneratedTraffic(PREPARED_DAYS * 2 / 3, WindowSlide.HOUR, seed).quiet();
        Traffic attacked = new GeneratedTraffic(PREPARED_DAYS / 3, WindowSlide.HOUR, GeneratedTraffic.otherSeed(seed))
                .attacked();
        List<String> names = new ArrayList<>(Features.NAMES);
        names.add(TrafficReader.LABEL);
        write(quiet, names, folder.resolve("1-quiet-" + WindowSlide.HOUR.word() + ".tsv"));
        write(attacked, names, folder.resolve("2-attacked-" + WindowSlide.HOUR.word() + ".tsv"));
    }

    private static void write(Traffic traffic, List<String> names, Path file) throws IOException {
        List<double[]> columns = new ArrayList<>();
        for (int k = 0; k < Features.COUNT; k++) {
            columns.add(traffic.feature(k));
        }
        columns.add(traffic.times().mapToDouble(t -> traffic.isAttacked(t, t) ? 1 : 0).toArray());
        ColumnsWriter.write(new Columns(names, columns), "\t", file);
    }

    @Override
    public Map<String, Object> train(TrainingContext context) throws InvalidArgumentsException, ModuleException {
        return new TrainingJob(context, Settings.of(context.arguments()), torch, models).run();
    }

    @Override
    public Map<String, Object> predict(Arguments arguments) throws InvalidArgumentsException, ModuleException {
        try {
            ModelCard card = models.chosen(MODEL, arguments.text(MODEL));
            Forecaster forecaster = Forecaster.of(card, models.folder(card));
            Traffic traffic = traffic(arguments, card, forecaster);
            Forecast forecast = networks.ask(card, () -> load(card, forecaster), network -> Forecast.of(traffic,
                    forecaster.view(), inputs -> network.answer(List.of(inputs)).getFirst().values()));
            return Answer.of(card.timestamp(), forecaster, forecast, arguments.real("threshold"));
        } catch (IOException e) {
            throw new ModuleException(TEXTS.get("predict.unreadable", IoReason.of(e)), e);
        }
    }

    private static Traffic traffic(Arguments arguments, ModelCard card, Forecaster forecaster)
            throws InvalidArgumentsException {
        Optional<UploadedFile> file = arguments.file(DATA);
        if (file.isEmpty()) {
            // Neither what it learnt from nor what it was judged on.
            return new GeneratedTraffic(arguments.whole(DAYS), forecaster.windows(),
                    GeneratedTraffic.otherSeed(card.seed()) - 1).attacked();
        }
        try {
            Traffic traffic = TrafficReader.read(file.get().path(), forecaster.windows());
            if (traffic.size() <= forecaster.view().fewest()) {
                throw new BrokenColumnsException(TEXTS.get("predict.short", traffic.size(),
                        forecaster.view().fewest() + 1));
            }
            return traffic;
        } catch (BrokenColumnsException e) {
            throw new InvalidArgumentsException(DATA, TEXTS.get("data.broken", file.get().name(), e.getMessage()));
        } catch (IOException e) {
            throw new InvalidArgumentsException(DATA, TEXTS.get("data.broken", file.get().name(), IoReason.of(e)));
        }
    }

    private Network load(ModelCard card, Forecaster forecaster) throws IOException, ModuleException {
        ForecastLesson lesson = forecaster.lesson(Examples.NONE, Examples.NONE);
        return Network.load(torch, lesson.network(), lesson.inputs(), models.folder(card));
    }
}
