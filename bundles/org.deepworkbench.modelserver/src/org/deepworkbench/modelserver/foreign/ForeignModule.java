package org.deepworkbench.modelserver.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.learning.ModelCard;
import org.deepworkbench.modelserver.learning.ModelStore;
import org.deepworkbench.modelserver.learning.Tensor;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.module.ModuleDescription;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.deepworkbench.modelserver.module.UploadedFile;
import org.deepworkbench.modelserver.pictures.BrokenPictureException;
import org.deepworkbench.modelserver.torch.Torch;

/** A module from a YAML file and the network it names. */
public final class ForeignModule implements Module {

    /** Name of the argument that chooses a trained model. */
    static final String MODEL = "timestamp";

    private static final Texts TEXTS = Texts.beside(ForeignModule.class);
    private static final String AS_IT_CAME = "file";

    private final ModuleFile file;
    private final Torch torch;
    private final ModelStore models;
    private final Ready ready;
    private final ModuleDescription description;

    private ForeignModule(ModuleFile file, Path work, Torch torch) {
        this.file = file;
        this.torch = torch;
        this.models = new ModelStore(work.toAbsolutePath().resolve("models").resolve(file.name()));
        this.ready = new Ready(file, torch);
        this.description = new ModuleDescription(file.name(), file.description(), file.author(), file.version(),
                file.url(), file.licence(), file.training().map(Settings::declared).orElse(List.of()),
                predictArguments(), file.task().fields());
    }

    /**
     * Reads a module.
     *
     * @param yaml  the file that describes it
     * @param work  folder for its models
     * @param torch what computes
     * @throws IllegalArgumentException if the file cannot be used, with a sentence
     */
    public static ForeignModule read(Path yaml, Path work, Torch torch) {
        return new ForeignModule(ModuleFileReader.read(yaml), work, torch);
    }

    private List<Argument> predictArguments() {
        List<Argument> arguments = new ArrayList<>();
        file.inputs().forEach(input -> arguments.add(input.argument()));
        if (file.training().isPresent()) {
            arguments.add(new Argument.Text(MODEL, "", TEXTS.get("predict.timestamp", AS_IT_CAME)));
        }
        return arguments;
    }

    @Override
    public ModuleDescription description() {
        return description;
    }

    @Override
    public void warmUp() {
        if (file.isScript()) {
            torch.warmUp();
        }
    }

    @Override
    public void check(Arguments arguments) throws InvalidArgumentsException {
        if (file.training().isPresent()) {
            Settings.of(arguments);
        }
    }

    @Override
    public void prepareData(Path folder, int seed) throws IOException {
        try {
            new SampleData(file, ready).write(folder, seed);
        } catch (ModuleException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public Map<String, Object> train(TrainingContext context) throws InvalidArgumentsException, ModuleException {
        if (file.training().isEmpty()) {
            throw new ModuleException(TEXTS.get(file.isScript() ? "train.undescribed" : "train.onnx"));
        }
        return new FineTuning(context, file, Settings.of(context.arguments()), torch, models).run();
    }

    @Override
    public Map<String, Object> predict(Arguments arguments) throws InvalidArgumentsException, ModuleException {
        List<Tensor> inputs = new ArrayList<>();
        for (Input input : file.inputs()) {
            float[] values = new float[input.size()];
            switch (input) {
                case PictureInput picture -> read(picture, arguments.file(input.name()).orElseThrow(), values);
                case NumbersInput numbers -> put(numbers, arguments.reals(input.name()), values);
            }
            inputs.add(new Tensor(values, input.shape()));
        }
        return file.task().explain(ready.answer(model(arguments), inputs));
    }

    private static void read(PictureInput input, UploadedFile picture, float[] values)
            throws InvalidArgumentsException {
        try (InputStream content = picture.open()) {
            input.put(content, values, 0);
        } catch (BrokenPictureException e) {
            throw new InvalidArgumentsException(input.name(),
                    TEXTS.get("predict.broken", picture.name(), e.getMessage()));
        } catch (IOException e) {
            throw new InvalidArgumentsException(input.name(),
                    TEXTS.get("predict.broken", picture.name(), IoReason.of(e)));
        }
    }

    private static void put(NumbersInput input, List<Double> numbers, float[] values)
            throws InvalidArgumentsException {
        if (numbers.size() != input.columns().size()) {
            throw new InvalidArgumentsException(input.name(), TEXTS.get("predict.count", input.columns().size(),
                    String.join(", ", input.columns()), numbers.size()));
        }
        input.put(numbers, values, 0);
    }

    /** {@return the folder of the model asked for; empty for the network as it came} */
    private Optional<Path> model(Arguments arguments) throws InvalidArgumentsException, ModuleException {
        String choice = file.training().isPresent() ? arguments.text(MODEL).strip() : AS_IT_CAME;
        if (choice.equals(AS_IT_CAME)) {
            return Optional.empty();
        }
        try {
            Optional<ModelCard> card = models.find(choice);
            if (card.isEmpty() && !choice.isEmpty()) {
                throw new InvalidArgumentsException(MODEL, TEXTS.get("predict.absent", AS_IT_CAME,
                        String.join(", ", models.timestamps())));
            }
            return card.map(models::folder);
        } catch (IOException e) {
            throw new ModuleException(TEXTS.get("answer.unreadable", IoReason.of(e)), e);
        }
    }
}
