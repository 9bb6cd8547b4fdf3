package example.curve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.learning.Course;
import org.deepworkbench.modelserver.learning.ModelCard;
import org.deepworkbench.modelserver.learning.ModelMaker.Made;
import org.deepworkbench.modelserver.learning.ModelMaker;
import org.deepworkbench.modelserver.learning.ModelStore;
import org.deepworkbench.modelserver.learning.Network;
import org.deepworkbench.modelserver.learning.Optimiser;
import org.deepworkbench.modelserver.learning.Schedule;
import org.deepworkbench.modelserver.learning.Score;
import org.deepworkbench.modelserver.learning.Tensor;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.module.ModuleDescription;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.OutputField;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.deepworkbench.modelserver.torch.Torch;

/** Learns a curve from its points. */
final class CurveModule implements Module {

    private static final String NAME = "curve";

    private final Torch torch;
    private final ModelStore models;

    CurveModule(Path work, Torch torch) {
        this.torch = torch;
        this.models = new ModelStore(work.toAbsolutePath().resolve("models").resolve(NAME));
    }

    @Override
    public ModuleDescription description() {
        return new ModuleDescription(NAME, "Learns a curve from its points.", "you", "1.0", "-", "MIT",
                List.of(new Argument.Text("data_file", "", "File with a point x,y on each line. Empty: a wave is made up."),
                        new Argument.Whole("epochs", 60, 1, 10_000, "Passes over the points."),
                        new Argument.Real("rate", 0.01, 1e-6, 1, "Learning rate."),
                        new Argument.Whole("seed", 1, 0, 1_000_000, "Seed of all that is drawn by chance.")),
                List.of(new Argument.Real("x", 0, -1, 1, "Where.")),
                List.of(new OutputField("y", OutputField.Type.NUMBER, "How high the curve is there.")));
    }

    @Override
    public void warmUp() {
        torch.warmUp();
    }

    @Override
    public void prepareData(Path folder, int seed) throws IOException {
        Points.madeUp(seed, 500).write(folder.resolve("points.csv"));
    }

    @Override
    public Map<String, Object> train(TrainingContext context) throws ModuleException {
        Arguments arguments = context.arguments();
        int seed = arguments.whole("seed");
        try {
            String file = arguments.text("data_file");
            Points points = file.isEmpty() ? Points.madeUp(seed, 500) : Points.read(Path.of(file));
            CurveLesson lesson = new CurveLesson(points.fifth(false), points.fifth(true));
            int epochs = arguments.whole("epochs");
            Course course = new Course(epochs, 16, 16, new Schedule.Constant(arguments.real("rate")),
                    Optimiser.Kind.ADAM, 0, 0, 10, seed);
            Made<Score> made = new ModelMaker(context, torch, models).make(lesson, course, Map.of(),
                    (network, folder) -> network.score(lesson, lesson.validation(), 16, context::checkCancelled));
            return Map.of("timestamp", made.card().timestamp(), "loss", made.judgement().loss());
        } catch (IOException e) {
            // A read that is interrupted is how a cancellation arrives here.
            context.checkCancelled();
            throw new ModuleException("The points could not be read: " + e.getMessage(), e);
        }
    }

    @Override
    public Map<String, Object> predict(Arguments arguments) throws InvalidArgumentsException, ModuleException {
        try {
            ModelCard card = models.find("").orElseThrow(
                    () -> new ModuleException("There is no trained model yet. Start a training first."));
            CurveLesson lesson = new CurveLesson(Points.madeUp(0, 0), Points.madeUp(0, 0));
            try (Network network = Network.load(torch, lesson.network(), lesson.inputs(), models.folder(card))) {
                Tensor x = new Tensor(new float[] {(float) arguments.real("x")}, 1, 1);
                return Map.of("y", network.answer(List.of(x)).getFirst().values()[0]);
            }
        } catch (IOException e) {
            throw new ModuleException("The model cannot be read: " + e.getMessage(), e);
        }
    }
}
