package org.deepworkbench.modelserver.classification;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.learning.Lesson;
import org.deepworkbench.modelserver.learning.ModelCard;
import org.deepworkbench.modelserver.learning.ModelStore;
import org.deepworkbench.modelserver.learning.Network;
import org.deepworkbench.modelserver.learning.NetworkCache;
import org.deepworkbench.modelserver.learning.Tensor;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.deepworkbench.modelserver.module.UploadedFile;
import org.deepworkbench.modelserver.pictures.BrokenPictureException;
import org.deepworkbench.modelserver.pictures.PictureDecoder;
import org.deepworkbench.modelserver.torch.Torch;

/** The models of a module that tells classes of pictures apart: made by training, then asked. Thread-safe. */
public final class PictureModels {

    private static final Texts TEXTS = Texts.beside(PictureModels.class);

    private final Torch torch;
    private final ModelStore models;
    private final NetworkCache networks = new NetworkCache();
    private final String imageArgument;
    private final String modelArgument;
    private final Function<ModelCard, Lesson> lesson;

    /**
     * The models in a folder.
     *
     * @param torch         what computes
     * @param folder        where they are kept
     * @param imageArgument the argument of a prediction that is the picture
     * @param modelArgument the argument of a prediction that chooses the model
     * @param lesson        gives the lesson that a model has learnt, for its network
     */
    public PictureModels(Torch torch, Path folder, String imageArgument, String modelArgument,
            Function<ModelCard, Lesson> lesson) {
        this.torch = torch;
        this.models = new ModelStore(folder);
        this.imageArgument = imageArgument;
        this.modelArgument = modelArgument;
        this.lesson = lesson;
    }

    /** Asks a model about a picture. */
    @FunctionalInterface
    public interface Question<T> {

        /** {@return what it says about a picture that has the size it takes} */
        T ask(ModelCard card, Network network, byte[] picture);
    }

    /**
     * Makes a new model.
     *
     * @return the result of the training: how well it does, and what it was made of
     * @throws ModuleException if the data cannot be used, the memory or the disk is full, or the training diverges
     */
    public Map<String, Object> train(TrainingContext context, PictureTask task) throws ModuleException {
        return new TrainingJob(context, task, torch, models).run();
    }

    /**
     * Asks the model that is chosen about the picture that came.
     *
     * @throws InvalidArgumentsException if there is no such model, or the file is no picture
     * @throws ModuleException           if there is no model yet, or it cannot be read
     */
    public <T> T ask(Arguments arguments, Question<T> question) throws InvalidArgumentsException, ModuleException {
        UploadedFile file = arguments.file(imageArgument).orElseThrow();
        try (InputStream content = file.open()) {
            ModelCard card = models.chosen(modelArgument, arguments.text(modelArgument));
            byte[] picture = PictureDecoder.decode(content, size(card));
            return networks.ask(card, () -> load(card), network -> question.ask(card, network, picture));
        } catch (BrokenPictureException e) {
            throw new InvalidArgumentsException(imageArgument, TEXTS.get("predict.broken", file.name(),
                    e.getMessage()));
        } catch (IOException e) {
            throw new ModuleException(TEXTS.get("predict.unreadable", IoReason.of(e)), e);
        }
    }

    /** {@return pixels along each side of what a model sees} */
    public static int size(ModelCard card) {
        return (int) card.number("image_size");
    }

    /** {@return the classes that a model tells apart, in the order of its answers} */
    public static List<String> classes(ModelCard card) {
        return card.texts("classes");
    }

    /** {@return a picture of that size as the network takes it} */
    public static Tensor input(ModelCard card, byte[] picture) {
        return PictureExamples.input(picture, size(card));
    }

    private Network load(ModelCard card) throws IOException, ModuleException {
        Lesson learnt = lesson.apply(card);
        return Network.load(torch, learnt.network(), learnt.inputs(), models.folder(card));
    }
}
