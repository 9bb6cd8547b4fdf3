package org.deepworkbench.modelserver.anomaly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.learning.Course;
import org.deepworkbench.modelserver.learning.Optimiser;
import org.deepworkbench.modelserver.learning.Schedule;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;

/**
 * The arguments of a training, as the original module (deephdc/mods) names them.
 *
 * @param data          the person's own records, or none for generated traffic
 * @param generatedDays how much traffic to generate
 * @param windows       how traffic is counted
 * @param type          kind of network
 * @param blocks        units of a recurrent layer
 * @param length        rows in a sequence
 * @param ahead         steps ahead
 * @param delta         whether changes are learnt instead of the features themselves
 * @param threshold     how many times the usual error an alarm takes
 * @param course        how the training goes
 */
record Settings(Optional<Path> data, int generatedDays, WindowSlide windows, ModelType type, int blocks, int length,
        int ahead, boolean delta, double threshold, Course course) {

    private static final Texts TEXTS = Texts.beside(Settings.class);

    /** What an alarm takes, both at the end of a training and in a prediction. */
    static final Argument THRESHOLD = new Argument.Real("threshold", 3.5, 1, 1000, TEXTS.get("threshold"));

    private static final String DATA = "data_directory";
    private static final int AT_ONCE = 1024;
    private static final int CHECKPOINT_EVERY = 5;
    private static final double WARMUP = 0.05;
    private static final double LAST_RATE = 0.01;

    /** What a training takes; defaults are the original's wherever two cores can bear them. */
    static final List<Argument> DECLARED = List.of(
            new Argument.Text(DATA, "", TEXTS.get(DATA)),
            new Argument.Whole("generated_days", 56, 7, 1000, TEXTS.get("generated_days")),
            new Argument.Text("window_slide", WindowSlide.HOUR.word(), WindowSlide.words(), TEXTS.get("window_slide")),
            new Argument.Text("model_type", ModelType.LONG_SHORT_TERM.word(), ModelType.words(),
                    TEXTS.get("model_type")),
            new Argument.Whole("sequence_len", 12, 1, 200, TEXTS.get("sequence_len")),
            new Argument.Whole("steps_ahead", 1, 1, 100, TEXTS.get("steps_ahead")),
            new Argument.Flag("model_delta", true, TEXTS.get("model_delta")),
            new Argument.Whole("blocks", 12, 1, 512, TEXTS.get("blocks")),
            new Argument.Whole("num_epochs", 50, 1, 10_000, TEXTS.get("num_epochs")),
            new Argument.Whole("epochs_patience", 10, 0, 10_000, TEXTS.get("epochs_patience")),
            new Argument.Whole("batch_size", 32, 1, 4096, TEXTS.get("batch_size")),
            new Argument.Real("initial_lr", 0.02, 1e-6, 1, TEXTS.get("initial_lr")), THRESHOLD,
            new Argument.Whole("seed", 1, 0, Integer.MAX_VALUE, TEXTS.get("seed")));

    /**
     * Reads the arguments.
     *
     * @throws InvalidArgumentsException if the data cannot be read, or an argument does not fit the network
     */
    static Settings of(Arguments arguments) throws InvalidArgumentsException {
        ModelType type = ModelType.of(arguments.text("model_type"));
        int length = arguments.whole("sequence_len");
        if (length < type.shortest()) {
            throw new InvalidArgumentsException("sequence_len", TEXTS.get("sequence_len.short", type.word(),
                    type.shortest()));
        }
        double rate = arguments.real("initial_lr");
        int batch = arguments.whole("batch_size");
        return new Settings(arguments.path(DATA, Files::isReadable, text -> TEXTS.get("data.absent", text)),
                arguments.whole("generated_days"), WindowSlide.of(arguments.text("window_slide")), type,
                arguments.whole("blocks"), length, arguments.whole("steps_ahead"), arguments.flag("model_delta"),
                arguments.real("threshold"),
                new Course(arguments.whole("num_epochs"), batch, AT_ONCE,
                        new Schedule.Cosine(rate, WARMUP, rate * LAST_RATE), Optimiser.Kind.ADAM, 0,
                        arguments.whole("epochs_patience"), CHECKPOINT_EVERY, arguments.whole("seed")));
    }
}
