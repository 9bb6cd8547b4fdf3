package org.deepworkbench.modelserver.foreign;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.learning.Course;
import org.deepworkbench.modelserver.learning.Optimiser;
import org.deepworkbench.modelserver.learning.Schedule;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;

/**
 * The arguments of a training.
 *
 * @param data       folder of the examples
 * @param validation part of them that is set apart
 * @param course     how it learns
 */
record Settings(Path data, double validation, Course course) {

    private static final Texts TEXTS = Texts.beside(Settings.class);
    private static final String DATA = "data_directory";
    private static final String STOPPING = "use_early_stopping";
    private static final int PATIENCE = 3;

    /** {@return what a training takes} */
    static List<Argument> declared(ModuleFile.Training usual) {
        return List.of(new Argument.Text(DATA, "", TEXTS.get(DATA)),
                new Argument.Whole("epochs", usual.epochs(), 1, 1000, TEXTS.get("epochs")),
                new Argument.Whole("batch_size", usual.batchSize(), 1, 1024, TEXTS.get("batch_size")),
                new Argument.Real("initial_lr", usual.rate(), 1e-8, 1, TEXTS.get("initial_lr")),
                new Argument.Real("l2_reg", 0, 0, 1, TEXTS.get("l2_reg")),
                new Argument.Real("validation_split", 0.15, 0, 0.9, TEXTS.get("validation_split")),
                new Argument.Flag(STOPPING, false, TEXTS.get(STOPPING)),
                new Argument.Whole("ckpt_freq", 1, 1, 1000, TEXTS.get("ckpt_freq")),
                new Argument.Whole("seed", 1, 0, Integer.MAX_VALUE, TEXTS.get("seed")));
    }

    /**
     * Reads them.
     *
     * @throws InvalidArgumentsException if there is no such folder, or if two arguments contradict
     */
    static Settings of(Arguments arguments) throws InvalidArgumentsException {
        int batch = arguments.whole("batch_size");
        boolean stopping = arguments.flag(STOPPING);
        if (stopping && arguments.real("validation_split") == 0) {
            throw new InvalidArgumentsException(STOPPING, TEXTS.get("stopping.needs"));
        }
        // Computed at once, for a network from a file cannot be put back in the middle of a batch.
        return new Settings(folder(arguments), arguments.real("validation_split"),
                new Course(arguments.whole("epochs"), batch, batch,
                        new Schedule.Constant(arguments.real("initial_lr")), Optimiser.Kind.ADAM,
                        arguments.real("l2_reg"), stopping ? PATIENCE : 0, arguments.whole("ckpt_freq"),
                        arguments.whole("seed")));
    }

    private static Path folder(Arguments arguments) throws InvalidArgumentsException {
        return arguments.path(DATA, Files::isDirectory, text -> TEXTS.get("data.folder", text))
                .orElseThrow(() -> new InvalidArgumentsException(DATA, TEXTS.get("data.needed")));
    }
}
