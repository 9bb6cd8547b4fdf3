package org.deepworkbench.modelserver.images;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.classification.PictureModels;
import org.deepworkbench.modelserver.classification.Ranking;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Lesson;
import org.deepworkbench.modelserver.learning.ModelCard;
import org.deepworkbench.modelserver.learning.ModelStore;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.module.ModuleDescription;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.OutputField;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.deepworkbench.modelserver.networks.Architecture;
import org.deepworkbench.modelserver.pictures.GeneratedData;
import org.deepworkbench.modelserver.pictures.PictureFolder;
import org.deepworkbench.modelserver.tensorboard.TensorBoard;
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
    private final Flavour flavour;
    private final PictureModels models;
    private final Path logs;
    private final ModuleDescription description;

    /**
     * Makes the module.
     *
     * @param flavour which of the original's applications it stands for
     * @param work    folder for its models and logs
     * @param torch   what computes
     */
    public ImageClassification(Flavour flavour, Path work, Torch torch) {
        this.torch = torch;
        this.flavour = flavour;
        this.logs = work.toAbsolutePath().resolve("logs").resolve(NAME);
        this.models = new PictureModels(torch, work.toAbsolutePath().resolve("models").resolve(NAME), IMAGE, MODEL,
                ImageClassification::lesson);
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
        PictureFolder.write(GeneratedData.describe(flavour.kinds(), PREPARED, seed, true), PREPARED_SIZE, folder);
    }

    @Override
    public Map<String, Object> train(TrainingContext context) throws InvalidArgumentsException, ModuleException {
        Settings settings = Settings.of(context.arguments());
        ClassificationTask task = new ClassificationTask(settings, flavour.kinds());
        if (!settings.tensorBoard()) {
            return models.train(context, task);
        }
        try (TensorBoard board = new TensorBoard(context, logs.resolve(ModelStore.timestamp(context.date())))) {
            return models.train(board, task);
        }
    }

    @Override
    public Map<String, Object> predict(Arguments arguments) throws InvalidArgumentsException, ModuleException {
        return models.ask(arguments, (card, network, picture) -> Ranking.of(PictureModels.classes(card),
                network.answer(List.of(PictureModels.input(card, picture))).getFirst().softmax(), TOP));
    }

    private static Lesson lesson(ModelCard card) {
        return new PictureLesson(Architecture.of(card.text(Settings.ARCHITECTURE)), PictureModels.size(card),
                PictureModels.classes(card).size(), Examples.NONE, Examples.NONE);
    }
}
