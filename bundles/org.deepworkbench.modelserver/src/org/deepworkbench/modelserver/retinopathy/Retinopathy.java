package org.deepworkbench.modelserver.retinopathy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.classification.PictureModels;
import org.deepworkbench.modelserver.classification.Ranking;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.ModelCard;
import org.deepworkbench.modelserver.learning.Network;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.module.ModuleDescription;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.OutputField;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.deepworkbench.modelserver.pictures.GeneratedData;
import org.deepworkbench.modelserver.pictures.PictureFolder;
import org.deepworkbench.modelserver.retinopathy.fundus.Fundus;
import org.deepworkbench.modelserver.torch.Torch;

/** The module {@value #NAME}: grades pictures of the retina by the stage of the disease, after learning from some. */
public final class Retinopathy implements Module {

    /** Name of the module. */
    public static final String NAME = "retinopathy";

    private static final Texts TEXTS = Texts.beside(Retinopathy.class);
    private static final String IMAGE = "data";
    private static final String MODEL = "trained_graph";
    private static final int PREPARED = 300;
    private static final int PREPARED_SIZE = 192;

    private final Torch torch;
    private final PictureModels models;
    private final ModuleDescription description;

    /**
     * Makes the module.
     *
     * @param work  folder for its models
     * @param torch what computes
     */
    public Retinopathy(Path work, Torch torch) {
        this.torch = torch;
        this.models = new PictureModels(torch, work.toAbsolutePath().resolve("models").resolve(NAME), IMAGE, MODEL,
                card -> new GradingLesson(PictureModels.size(card), Examples.NONE, Examples.NONE));
        this.description = new ModuleDescription(NAME, TEXTS.get("module.description"), TEXTS.get("module.author"),
                TEXTS.get("module.version"), TEXTS.get("module.url"), TEXTS.get("module.license"), Settings.DECLARED,
                List.of(new Argument.Upload(IMAGE, true, TEXTS.get("predict.data")),
                        new Argument.Text(MODEL, "", TEXTS.get("predict.trained_graph"))),
                List.of(new OutputField("status", OutputField.Type.TEXT, TEXTS.get("field.status")),
                        new OutputField("stage", OutputField.Type.TEXT, TEXTS.get("field.stage")),
                        new OutputField("labels", OutputField.Type.TEXTS, TEXTS.get("field.labels")),
                        new OutputField("probabilities", OutputField.Type.NUMBERS, TEXTS.get("field.probabilities")),
                        new OutputField("heat_map", OutputField.Type.PICTURE, TEXTS.get("field.heat_map"))));
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
        PictureFolder.write(GeneratedData.describe(Fundus.ALL, PREPARED, seed, true), PREPARED_SIZE, folder);
    }

    @Override
    public Map<String, Object> train(TrainingContext context) throws InvalidArgumentsException, ModuleException {
        return models.train(context, new GradingTask(Settings.of(context.arguments())));
    }

    @Override
    public Map<String, Object> predict(Arguments arguments) throws InvalidArgumentsException, ModuleException {
        return models.ask(arguments, Retinopathy::graded);
    }

    private static Map<String, Object> graded(ModelCard card, Network network, byte[] picture) {
        int size = PictureModels.size(card);
        List<String> classes = PictureModels.classes(card);
        Occlusion occlusion = new Occlusion(network, PictureModels.input(card, picture).values(), size);
        Grade grade = occlusion.whole();
        Map<String, Object> fields = Ranking.of(classes, grade.probabilities(), Stage.COUNT);
        fields.put("stage", classes.get(grade.stage().ordinal()));
        fields.put("heat_map", HeatMap.of(picture, size, occlusion.influence(grade)));
        return fields;
    }
}
