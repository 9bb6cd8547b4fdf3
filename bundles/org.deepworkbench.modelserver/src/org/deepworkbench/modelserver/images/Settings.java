package org.deepworkbench.modelserver.images;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.augmentation.Augmentation;
import org.deepworkbench.modelserver.learning.Course;
import org.deepworkbench.modelserver.learning.Optimiser;
import org.deepworkbench.modelserver.learning.Schedule;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.networks.Architecture;
import org.deepworkbench.modelserver.pictures.PictureFolder;

/**
 * The arguments of a training, as the original module (ai4os-image-classification-tf) names them.
 *
 * @param images            folder of the person's own pictures, or none for generated ones
 * @param generatedPictures how many pictures to generate
 * @param architecture      kind of network
 * @param imageSize         pixels along each side of what the network sees
 * @param augmentation      how pictures are varied by chance while it learns
 * @param classWeights      whether rare classes count more
 * @param validation        whether a part of the data is looked at after each epoch
 * @param tensorBoard       whether metrics are written for TensorBoard
 * @param course            how long and how fast it learns
 */
record Settings(Optional<Path> images, int generatedPictures, Architecture architecture, int imageSize,
        Augmentation augmentation, boolean classWeights, boolean validation, boolean tensorBoard,
        Course course) {

    /** Name of the argument that chooses the network. */
    static final String ARCHITECTURE = "modelname";

    private static final Texts TEXTS = Texts.beside(Settings.class);
    private static final double SMALLEST_RATE = 1e-6;
    private static final String NORMAL = "normal";
    private static final String STEPS = "step";
    private static final String COSINE = "cosine";
    private static final double WARMUP = 0.05;
    private static final int LEAST_PATIENCE = 3;
    /** So many pixels at once take the small network a tenth of a second: a training can be cancelled that often. */
    private static final int PIXELS_AT_ONCE = 64 * 64 * 64;

    /** What a training takes; defaults are the original's wherever two cores can bear them. */
    static final List<Argument> DECLARED = Stream.of(List.<Argument>of(
            new Argument.Text("images_directory", "", TEXTS.get("images_directory")),
            new Argument.Whole("generated_pictures", 1800, 60, 20_000, TEXTS.get("generated_pictures")),
            new Argument.Text(ARCHITECTURE, Architecture.SMALL_CNN.word(), Architecture.words(),
                    TEXTS.get(ARCHITECTURE)),
            new Argument.Text("mode", NORMAL, List.of(NORMAL), TEXTS.get("mode")),
            new Argument.Whole("image_size", 64, 32, 224, TEXTS.get("image_size")),
            new Argument.Whole("epochs", 15, 1, 1000, TEXTS.get("epochs")),
            new Argument.Whole("batch_size", 16, 1, 64, TEXTS.get("batch_size")),
            new Argument.Real("ckpt_freq", 0, 0, 1, TEXTS.get("ckpt_freq")),
            new Argument.Real("initial_lr", 0.001, SMALLEST_RATE, 1, TEXTS.get("initial_lr")),
            new Argument.Text("lr_schedule_mode", STEPS, List.of(STEPS, COSINE), TEXTS.get("lr_schedule_mode")),
            new Argument.Real("lr_step_decay", 0.1, 0, 1, TEXTS.get("lr_step_decay")),
            new Argument.Reals("lr_step_schedule", List.of(0.7, 0.9), 0, 1, TEXTS.get("lr_step_schedule")),
            new Argument.Real("l2_reg", 1e-4, 0, 1, TEXTS.get("l2_reg")),
            new Argument.Flag("use_class_weights", false, TEXTS.get("use_class_weights")),
            new Argument.Flag("use_validation", true, TEXTS.get("use_validation")),
            new Argument.Flag("use_early_stopping", false, TEXTS.get("use_early_stopping")),
            new Argument.Flag("use_tensorboard", true, TEXTS.get("use_tensorboard"))),
            AugmentationArguments.DECLARED,
            List.<Argument>of(new Argument.Whole("seed", 1, 0, Integer.MAX_VALUE, TEXTS.get("seed"))))
            .flatMap(List::stream).toList();

    /**
     * Reads the arguments.
     *
     * @throws InvalidArgumentsException if the folder is none that can be read, or if two arguments contradict
     */
    static Settings of(Arguments arguments) throws InvalidArgumentsException {
        Settings settings = new Settings(PictureFolder.of("images_directory", arguments),
                arguments.whole("generated_pictures"), Architecture.of(arguments.text(ARCHITECTURE)),
                arguments.whole("image_size"), AugmentationArguments.of(arguments),
                arguments.flag("use_class_weights"), arguments.flag("use_validation"),
                arguments.flag("use_tensorboard"), course(arguments));
        if (arguments.flag("use_early_stopping") && !settings.validation) {
            throw new InvalidArgumentsException("use_early_stopping", TEXTS.get("stopping.needs"));
        }
        if (settings.imageSize < settings.architecture.smallestPicture()) {
            throw new InvalidArgumentsException("image_size", TEXTS.get("image_size.small",
                    settings.architecture.word(), settings.architecture.smallestPicture()));
        }
        return settings;
    }

    private static Course course(Arguments arguments) {
        int epochs = arguments.whole("epochs");
        int size = arguments.whole("image_size");
        double rate = arguments.real("initial_lr");
        Schedule schedule = arguments.text("lr_schedule_mode").equals(COSINE) ? new Schedule.Cosine(rate, WARMUP, 0)
                : new Schedule.Steps(rate, arguments.real("lr_step_decay"), arguments.reals("lr_step_schedule"));
        return new Course(epochs, arguments.whole("batch_size"), Math.max(1, PIXELS_AT_ONCE / (size * size)), schedule,
                Optimiser.Kind.ADAM, arguments.real("l2_reg"),
                arguments.flag("use_early_stopping") ? Math.max(LEAST_PATIENCE, epochs / 10) : 0,
                Math.max(1, (int) (arguments.real("ckpt_freq") * epochs)), arguments.whole("seed"));
    }
}
