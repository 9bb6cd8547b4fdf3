package org.deepworkbench.modelserver.superresolution;

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
 * The arguments of a training, as the original module (deephdc/satsr) names them.
 *
 * @param satellite      whose bands
 * @param metres         resolution to be sharpened
 * @param tiles          folder of the person's own scenes; empty for made-up ones
 * @param generatedTiles how many to make up
 * @param region         what to read of each scene; empty for all
 * @param patches        cut out of each scene; 0 for as many as its size asks for
 * @param blocks         residual blocks of the network
 * @param features       channels between them
 * @param course         how it learns
 */
record Settings(Satellite satellite, int metres, Optional<Path> tiles, int generatedTiles, Optional<Region> region,
        int patches, int blocks, int features, Course course) {

    private static final Texts TEXTS = Texts.beside(Settings.class);
    private static final String TILES = "tiles_directory";
    private static final String RESOLUTION = "max_res";
    private static final String REGION = "roi_x_y";
    private static final double DECAY = 0.3;

    /** What a training takes; defaults are the original's wherever two cores can bear them. */
    static final List<Argument> DECLARED = List.of(
            new Argument.Text("satellite", Satellite.SENTINEL2.word(), Satellite.words(), TEXTS.get("satellite")),
            new Argument.Text(TILES, "", TEXTS.get(TILES)),
            new Argument.Whole("generated_tiles", 8, 2, 100, TEXTS.get("generated_tiles")),
            new Argument.Whole(RESOLUTION, 0, 0, 1000, TEXTS.get(RESOLUTION)),
            new Argument.Reals(REGION, List.of(0.0, 0.0, 1000.0, 1000.0), 0, 100_000, TEXTS.get(REGION)),
            new Argument.Whole("num_patches", 40, 0, 100_000, TEXTS.get("num_patches")),
            new Argument.Whole("epochs", 30, 1, 1000, TEXTS.get("epochs")),
            new Argument.Whole("batchsize", 16, 1, 512, TEXTS.get("batchsize")),
            new Argument.Real("initial_lr", 0.001, 1e-7, 1, TEXTS.get("initial_lr")),
            new Argument.Reals("lr_step_schedule", List.of(0.6, 0.85), 0, 1, TEXTS.get("lr_step_schedule")),
            new Argument.Whole("num_layers", 6, 1, 32, TEXTS.get("num_layers")),
            new Argument.Whole("feature_size", 16, 4, 256, TEXTS.get("feature_size")),
            new Argument.Real("ckpt_freq", 0.1, 0, 1, TEXTS.get("ckpt_freq")),
            new Argument.Whole("seed", 1, 0, Integer.MAX_VALUE, TEXTS.get("seed")));

    /**
     * Reads the arguments.
     *
     * @throws InvalidArgumentsException if there is no such folder, or the satellite has no such resolution
     */
    static Settings of(Arguments arguments) throws InvalidArgumentsException {
        Satellite satellite = Satellite.of(arguments.text("satellite"));
        int epochs = arguments.whole("epochs");
        int batch = arguments.whole("batchsize");
        int every = (int) Math.max(1, Math.round(arguments.real("ckpt_freq") * epochs));
        Course course = new Course(epochs, batch, Math.min(batch, 64),
                new Schedule.Steps(arguments.real("initial_lr"), DECAY, arguments.reals("lr_step_schedule")),
                Optimiser.Kind.ADAM, 0, 0, every, arguments.whole("seed"));
        return new Settings(satellite, metres(satellite, arguments.whole(RESOLUTION)),
                folder(TILES, arguments), arguments.whole("generated_tiles"),
                Region.of(REGION, arguments.reals(REGION)), arguments.whole("num_patches"),
                arguments.whole("num_layers"), arguments.whole("feature_size"), course);
    }

    private static int metres(Satellite satellite, int metres) throws InvalidArgumentsException {
        if (metres == 0) {
            return satellite.coarse().getFirst();
        }
        if (!satellite.coarse().contains(metres)) {
            throw new InvalidArgumentsException(RESOLUTION, TEXTS.get("resolution.none", satellite.word(),
                    String.join(", ", satellite.coarse().stream().map(String::valueOf).toList())));
        }
        return metres;
    }

    /**
     * {@return the folder that an argument names; empty if it names none}
     *
     * @throws InvalidArgumentsException if there is no such folder
     */
    static Optional<Path> folder(String name, Arguments arguments) throws InvalidArgumentsException {
        return arguments.path(name, Files::isDirectory, text -> TEXTS.get("folder.absent", text));
    }
}
