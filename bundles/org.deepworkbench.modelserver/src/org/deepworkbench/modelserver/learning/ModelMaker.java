package org.deepworkbench.modelserver.learning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.deepworkbench.modelserver.torch.Torch;

/** Makes a model of a module: a network learns, is judged with the weights that are kept, and is saved. */
public final class ModelMaker {

    private static final Texts TEXTS = Texts.beside(ModelMaker.class);

    private final TrainingContext context;
    private final Torch torch;
    private final ModelStore models;

    /**
     * Makes a model in one training.
     *
     * @param torch  what computes
     * @param models where it is kept
     */
    public ModelMaker(TrainingContext context, Torch torch, ModelStore models) {
        this.context = context;
        this.torch = torch;
        this.models = models;
    }

    /** Judges what a network has learnt. */
    @FunctionalInterface
    public interface Judge<T> {

        /**
         * Judges it.
         *
         * @param network with the best weights of the training
         * @param folder  of the model, where the judge may add files
         * @throws IOException if an example cannot be read, or a file not be written
         */
        T judge(Network network, Path folder) throws IOException;
    }

    /**
     * A model that was made.
     *
     * @param card      what is needed to use it
     * @param folder    where it lies
     * @param outcome   what the training reached
     * @param judgement of the network that is kept
     */
    public record Made<T>(ModelCard card, Path folder, Outcome outcome, T judgement) {
    }

    /**
     * Makes the model. Where it cannot be finished, nothing of it is kept but checkpoints.
     *
     * @param details what the module itself needs to use the model
     * @throws ModuleException as {@link Fit#run} throws it, or if the model cannot be written or judged
     */
    public <T> Made<T> make(Lesson lesson, Course course, Map<String, Object> details, Judge<T> judge)
            throws ModuleException {
        try (Trained trained = new Fit(context, torch, lesson, course).run()) {
            context.checkCancelled();
            ModelCard card = new ModelCard(ModelStore.timestamp(context.date()), context.uuid(), course.seed(),
                    torch.versions(), details);
            try (ModelStore.Draft draft = models.begin(card)) {
                trained.write(draft.folder());
                T judgement = judged(lesson, draft.folder(), judge);
                return new Made<>(card, draft.finish(), trained.outcome(), judgement);
            }
        } catch (IOException e) {
            // An interrupted write is how a cancellation arrives here.
            context.checkCancelled();
            throw new ModuleException(TEXTS.get("disk", IoReason.of(e)), e);
        }
    }

    private <T> T judged(Lesson lesson, Path folder, Judge<T> judge) throws IOException, ModuleException {
        try (Network network = Network.load(torch, lesson.network(), lesson.inputs(), folder)) {
            return judge.judge(network, folder);
        }
    }
}
