package org.deepworkbench.modelserver.images;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.ModelCard;
import org.deepworkbench.modelserver.learning.ModelStore;
import org.deepworkbench.modelserver.learning.Network;
import org.deepworkbench.modelserver.learning.NetworkCache;
import org.deepworkbench.modelserver.learning.Tensor;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.module.ModuleDescription;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.OutputField;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.deepworkbench.modelserver.module.UploadedFile;
import org.deepworkbench.modelserver.networks.Architecture;
import org.deepworkbench.modelserver.pictures.BrokenPictureException;
import org.deepworkbench.modelserver.pictures.PictureDecoder;
import org.deepworkbench.modelserver.pictures.PictureExamples;
import org.deepworkbench.modelserver.pictures.PictureFolder;
import org.deepworkbench.modelserver.torch.Torch;

/** The module {@value #NAME}: tells pictures apart, after learning from labelled ones. */
public final class ImageClassification implements Module {

    /** Name of the module. */
    public static final String NAME = "image-classification";

    private static final Texts TEXTS = Texts.beside(ImageClassification.class);
    private static final String IMAGE = "image";
    private static final String MODEL = "timestamp";
    private static final int TOP = 5;
    private static final int PREPARED = 600;
    private static final int PREPARED_SIZE = 128;

    private final Torch torch;
    private final ModelStore models;
    private final NetworkCache networks = new NetworkCache();
    private final ModuleDescription description;

    /**
     * Makes the module.
     *
     * @param flavour which of the original's applications it stands for
     * @param work    folder for its models
     * @param torch   what computes
     */
    public ImageClassification(Flavour flavour, Path work, Torch torch) {
        this.torch = torch;
        this.models = new ModelStore(work.toAbsolutePath().resolve("models").resolve(NAME));
        this.description = new ModuleDescription(NAME, flavour.description(), TEXTS.get("module.author"),
                TEXTS.get("module.version"), TEXTS.get("module.url"), TEXTS.get("module.license"), Settings.DECLARED,
                List.of(new Argument.Upload(IMAGE, true, TEXTS.get("predict.image")),
                        new Argument.Text(MODEL, "", TEXTS.get("predict.timestamp"))),
                List.of(new OutputField("status", OutputField.Type.TEXT, TEXTS.get("field.status")),
                        new OutputField("labels", OutputField.Type.TEXTS, TEXTS.get("field.labels")),
                        new OutputField("probabilities", OutputField.Type.NUMBERS,
                                TEXTS.get("field.probabilities"))));
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

    @Override
    public void prepareData(Path folder, int seed) throws IOException {
        PictureFolder.write(GeneratedData.describe(PREPARED, seed, true), PREPARED_SIZE, folder);
    }

    @Override
    public Map<String, Object> train(TrainingContext context) throws ModuleException {
        try {
            return new TrainingJob(context, Settings.of(context.arguments()), torch, models).run();
        } catch (InvalidArgumentsException e) {
            // The folder was there when the training was accepted.
            throw new ModuleException(e.problems().values().iterator().next().getFirst(), e);
        }
    }

    @Override
    public Map<String, Object> predict(Arguments arguments) throws InvalidArgumentsException, ModuleException {
        UploadedFile file = arguments.file(IMAGE).orElseThrow();
        try (InputStream content = file.open()) {
            ModelCard card = model(arguments.text(MODEL).strip());
            int size = (int) card.number("image_size");
            Tensor picture = PictureExamples.input(PictureDecoder.decode(content, size), size);
            return top(card, networks.ask(card, () -> load(card),
                    network -> network.answer(List.of(picture)).getFirst().softmax()));
        } catch (BrokenPictureException e) {
            throw new InvalidArgumentsException(IMAGE, TEXTS.get("predict.broken", file.name(), e.getMessage()));
        } catch (IOException e) {
            throw new ModuleException(TEXTS.get("predict.unreadable", IoReason.of(e)), e);
        }
    }

    private ModelCard model(String choice) throws InvalidArgumentsException, ModuleException, IOException {
        List<String> timestamps = models.timestamps();
        if (timestamps.isEmpty()) {
            throw new ModuleException(TEXTS.get("predict.untrained"));
        }
        return models.find(choice).orElseThrow(() -> new InvalidArgumentsException(MODEL,
                TEXTS.get("predict.absent", String.join(", ", timestamps))));
    }

    private Network load(ModelCard card) throws IOException, ModuleException {
        PictureLesson lesson = new PictureLesson(Architecture.of(card.text("modelname")),
                (int) card.number("image_size"), card.texts("classes").size(), Examples.NONE, Examples.NONE);
        return Network.load(torch, lesson.network(), lesson.inputs(), models.folder(card));
    }

    private static Map<String, Object> top(ModelCard card, float[] probabilities) {
        List<Integer> best = IntStream.range(0, probabilities.length).boxed()
                .sorted(Comparator.comparing(label -> -probabilities[label])).limit(TOP).toList();
        Map<String, Object> prediction = new LinkedHashMap<>();
        prediction.put("status", "OK");
        prediction.put("labels", best.stream().map(card.texts("classes")::get).toList());
        prediction.put("probabilities", best.stream().map(label -> probabilities[label]).toList());
        return prediction;
    }
}
