package org.deepworkbench.modelserver.lattice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.columns.BrokenColumnsException;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.module.ModuleDescription;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.deepworkbench.modelserver.module.UploadedFile;

/** The module {@value #NAME}: estimates with errors from the measurements of a lattice simulation. */
public final class LatticeQcd implements Module {

    /** Name of the module. */
    public static final String NAME = "lattice-qcd";

    /** The argument of a prediction that is the person's file. */
    static final String DATA = "data";

    private static final Texts TEXTS = Texts.beside(LatticeQcd.class);
    private static final String DATA_FILE = "data_file";
    private static final int STEPS = 40;

    private final ModuleDescription description = new ModuleDescription(NAME, TEXTS.get("module.description"),
            TEXTS.get("module.author"), TEXTS.get("module.version"), TEXTS.get("module.url"),
            TEXTS.get("module.license"),
            with(new Argument.Text(DATA_FILE, "", TEXTS.get("data_file"))),
            with(new Argument.Upload(DATA, false, TEXTS.get("data"))), Answer.FIELDS);

    private static List<Argument> with(Argument source) {
        return Stream.concat(Stream.of(source), Settings.DECLARED.stream()).toList();
    }

    @Override
    public ModuleDescription description() {
        return description;
    }

    @Override
    public void warmUp() {
        // There is no library to load.
    }

    @Override
    public void check(Arguments arguments) throws InvalidArgumentsException {
        Settings.of(arguments);
        dataFile(arguments);
    }

    @Override
    public void prepareData(Path folder, int seed) throws IOException {
        PreparedData.write(folder, seed);
    }

    @Override
    public Map<String, Object> train(TrainingContext context) throws InvalidArgumentsException, ModuleException {
        Settings settings = Settings.of(context.arguments());
        Optional<Path> file = dataFile(context.arguments());
        context.log(file.map(path -> TEXTS.get("log.read", path)).orElseGet(() -> TEXTS.get("log.generate",
                settings.generated().size(), settings.generated().tau(), settings.generated().mass())));
        Ensemble ensemble = file.isPresent() ? read(file.get(), DATA_FILE, file.get().toString())
                : settings.generated().make();
        follow(new Analysis(ensemble, settings), context);
        Map<String, Object> answer = Answer.of(ensemble, settings);
        context.log(TEXTS.get("log.done", answer.get("observable"), told(answer, "mean", "error"),
                told(answer, "tau_int", "tau_int_error")));
        return answer;
    }

    private static String told(Map<String, Object> answer, String value, String error) {
        return Notation.of(((Number) answer.get(value)).doubleValue(), ((Number) answer.get(error)).doubleValue());
    }

    /** Shows how the estimates settle as configurations come in. */
    private static void follow(Analysis analysis, TrainingContext context) throws InvalidArgumentsException {
        int size = analysis.thermalised().size();
        context.plan(1, size);
        for (int step = 1; step <= STEPS; step++) {
            context.checkCancelled();
            int count = (int) ((long) size * step / STEPS);
            if (count < GammaMethod.FEWEST) {
                continue;
            }
            try {
                Autocorrelation chain = analysis.estimate(count).chain();
                context.metric("mean", count, 1, chain.mean());
                context.metric("error", count, 1, chain.error());
                context.metric("tau_int", count, 1, chain.tau());
                analysis.mass(count).flatMap(MassEstimate::plateau).ifPresent(plateau -> {
                    context.metric("mass", count, 1, plateau.mass());
                    context.metric("mass_error", count, 1, plateau.error());
                });
            } catch (InvalidArgumentsException e) {
                if (step == STEPS) {
                    throw e;
                }
                // So few configurations do not fill the bins or reach the plateau that was asked for; more may.
            }
        }
    }

    @Override
    public Map<String, Object> predict(Arguments arguments) throws InvalidArgumentsException, ModuleException {
        Settings settings = Settings.of(arguments);
        Optional<UploadedFile> file = arguments.file(DATA);
        return Answer.of(file.isPresent() ? read(file.get().path(), DATA, file.get().name())
                : settings.generated().make(), settings);
    }

    private static Ensemble read(Path file, String argument, String name) throws InvalidArgumentsException {
        try {
            return EnsembleReader.read(file);
        } catch (BrokenColumnsException e) {
            throw new InvalidArgumentsException(argument, TEXTS.get("data.broken", name, e.getMessage()));
        } catch (IOException e) {
            throw new InvalidArgumentsException(argument, TEXTS.get("data.broken", name, IoReason.of(e)));
        }
    }

    private static Optional<Path> dataFile(Arguments arguments) throws InvalidArgumentsException {
        return arguments.path(DATA_FILE, file -> Files.isRegularFile(file) && Files.isReadable(file),
                text -> TEXTS.get("data_file.absent", text));
    }
}
