package org.deepworkbench.modelserver.retinopathy;

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
import org.deepworkbench.modelserver.pictures.PictureFolder;

/**
 * The arguments of a training: those of the original (retinopathy_test), and a few of our own for what it has fixed.
 *
 * @param images            folder of the person's own pictures, or none for drawn ones
 * @param generatedPictures how many pictures to draw
 * @param imageSize         pixels along each side of what the network sees
 * @param course            how long and how fast it learns
 */
record Settings(Optional<Path> images, int generatedPictures, int imageSize, Course course) {

    private static final Texts TEXTS = Texts.beside(Settings.class);
    private static final double SMALLEST_RATE = 1e-6;
    private static final double WARMUP = 0.1;
    private static final double WEIGHT_DECAY = 1e-3;
    /** So many pixels at once take a tenth of a second on two cores: a training can be cancelled that often. */
    private static final int PIXELS_AT_ONCE = 64 * 64 * 64;

    /** What a training takes. */
    static final List<Argument> DECLARED = List.of(
            new Argument.Whole("train_epochs", 10, 1, 1000, TEXTS.get("train_epochs")),
            new Argument.Whole("epochs_between_evals", 1, 1, 1000, TEXTS.get("epochs_between_evals")),
            new Argument.Whole("batch_size", 16, 2, 256, TEXTS.get("batch_size")),
            new Argument.Whole("num_gpus", 1, 0, 1, TEXTS.get("num_gpus")),
            new Argument.Flag("upload_back", false, TEXTS.get("upload_back")),
            new Argument.Text("images_directory", "", TEXTS.get("images_directory")),
            new Argument.Whole("generated_pictures", 1500, 60, 20_000, TEXTS.get("generated_pictures")),
            new Argument.Whole("image_size", 96, 64, 512, TEXTS.get("image_size")),
            new Argument.Real("initial_lr", 0.003, SMALLEST_RATE, 1, TEXTS.get("initial_lr")),
            new Argument.Whole("seed", 1, 0, Integer.MAX_VALUE, TEXTS.get("seed")));

    /**
     * Reads the arguments.
     *
     * @throws InvalidArgumentsException if the folder is none that can be read, or an upload is wanted
     */
    static Settings of(Arguments arguments) throws InvalidArgumentsException {
        if (arguments.flag("upload_back")) {
            throw new InvalidArgumentsException("upload_back", TEXTS.get("upload_back.none"));
        }
        int size = arguments.whole("image_size");
        int atOnce = Math.max(1, PIXELS_AT_ONCE / (size * size));
        return new Settings(PictureFolder.of("images_directory", arguments),
                arguments.whole("generated_pictures"), size,
                new Course(arguments.whole("train_epochs"), arguments.whole("batch_size"), atOnce,
                        new Schedule.Cosine(arguments.real("initial_lr"), WARMUP, 0), Optimiser.Kind.ADAMW,
                        WEIGHT_DECAY, 0, 1, arguments.whole("epochs_between_evals"), arguments.whole("seed")));
    }
}
