package org.deepworkbench.modelserver.images;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.pictures.PictureFolder;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;

/**
 * The arguments of a training, as the original module (ai4os-image-classification-tf) names them.
 *
 * @param images            folder of the person's own pictures, or none for generated ones
 * @param generatedPictures how many pictures to generate
 * @param imageSize         pixels along each side of what the network sees
 * @param augment           whether pictures are flipped and turned by chance while it learns
 * @param epochs            passes over the data
 * @param batchSize         pictures for one step
 * @param rate              the learning rate and how it falls
 * @param weightDecay       pull of the weights towards zero
 * @param classWeights      whether rare classes count more
 * @param validation        whether a part of the data is looked at after each epoch
 * @param earlyStopping     whether to end when that looks no better any more
 * @param seed              of everything drawn by chance
 */
record Settings(Optional<Path> images, int generatedPictures, int imageSize, boolean augment, int epochs,
        int batchSize, LearningRate rate, double weightDecay, boolean classWeights, boolean validation,
        boolean earlyStopping, int seed) {

    private static final Texts TEXTS = Texts.beside(Settings.class);
    private static final double SMALLEST_RATE = 1e-6;

    /** What a training takes; defaults are the original's wherever two cores can bear them. */
    static final List<Argument> DECLARED = List.of(
            new Argument.Text("images_directory", "", TEXTS.get("images_directory")),
            new Argument.Whole("generated_pictures", 1800, 60, 20_000, TEXTS.get("generated_pictures")),
            new Argument.Text("modelname", SmallCnn.NAME, List.of(SmallCnn.NAME), TEXTS.get("modelname")),
            new Argument.Whole("image_size", 64, 32, 224, TEXTS.get("image_size")),
            new Argument.Flag("use_augmentation", true, TEXTS.get("use_augmentation")),
            new Argument.Whole("epochs", 15, 1, 1000, TEXTS.get("epochs")),
            new Argument.Whole("batch_size", 16, 1, 64, TEXTS.get("batch_size")),
            new Argument.Real("initial_lr", 0.001, SMALLEST_RATE, 1, TEXTS.get("initial_lr")),
            new Argument.Real("lr_step_decay", 0.1, 0, 1, TEXTS.get("lr_step_decay")),
            new Argument.Reals("lr_step_schedule", List.of(0.7, 0.9), 0, 1, TEXTS.get("lr_step_schedule")),
            new Argument.Real("l2_reg", 1e-4, 0, 1, TEXTS.get("l2_reg")),
            new Argument.Flag("use_class_weights", false, TEXTS.get("use_class_weights")),
            new Argument.Flag("use_validation", true, TEXTS.get("use_validation")),
            new Argument.Flag("use_early_stopping", false, TEXTS.get("use_early_stopping")),
            new Argument.Whole("seed", 1, 0, Integer.MAX_VALUE, TEXTS.get("seed")));

    /**
     * Reads the arguments.
     *
     * @throws InvalidArgumentsException if the folder is none that can be read, or if two arguments contradict
     */
    static Settings of(Arguments arguments) throws InvalidArgumentsException {
        Settings settings = new Settings(images(arguments.text("images_directory").strip()),
                arguments.whole("generated_pictures"), arguments.whole("image_size"),
                arguments.flag("use_augmentation"), arguments.whole("epochs"), arguments.whole("batch_size"),
                new LearningRate(arguments.real("initial_lr"), arguments.real("lr_step_decay"),
                        arguments.reals("lr_step_schedule")),
                arguments.real("l2_reg"), arguments.flag("use_class_weights"), arguments.flag("use_validation"),
                arguments.flag("use_early_stopping"), arguments.whole("seed"));
        if (settings.earlyStopping && !settings.validation) {
            throw new InvalidArgumentsException("use_early_stopping", TEXTS.get("stopping.needs"));
        }
        return settings;
    }

    private static Optional<Path> images(String text) throws InvalidArgumentsException {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path folder = Path.of(text);
            if (!folder.isAbsolute()) {
                throw new InvalidArgumentsException("images_directory", TEXTS.get("images.relative", text));
            }
            if (!PictureFolder.isReadable(folder)) {
                throw new InvalidArgumentsException("images_directory", TEXTS.get("images.absent", text));
            }
            return Optional.of(folder.normalize());
        } catch (InvalidPathException e) {
            throw new InvalidArgumentsException("images_directory", TEXTS.get("images.absent", text));
        }
    }
}
