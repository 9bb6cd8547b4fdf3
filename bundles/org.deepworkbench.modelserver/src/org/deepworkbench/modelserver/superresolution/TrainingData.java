package org.deepworkbench.modelserver.superresolution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.TrainingContext;

/**
 * The patches of a training: of made-up scenes, or of a person's own. Every sixth scene validates; of a single one, its
 * lowest quarter does.
 */
final class TrainingData {

    /** Pixels along each side of a made-up scene, at least. */
    static final int SIDE = 192;

    private static final Texts TEXTS = Texts.beside(TrainingData.class);
    private static final int VALIDATES = 6;
    private static final int QUARTERS = 4;
    /** As in the original: so many patches for each that would cover the scene without overlapping. */
    private static final int DENSITY = 5;
    private static final int MOST_TILES = 1000;

    private final TrainingContext context;
    private final Settings settings;
    private final Cutter training;
    private final Cutter validation;

    TrainingData(TrainingContext context, Settings settings) {
        this.context = context;
        this.settings = settings;
        this.training = new Cutter(settings.satellite(), settings.metres());
        this.validation = new Cutter(settings.satellite(), settings.metres());
    }

    /**
     * Cuts the patches.
     *
     * @throws IOException     if a scene cannot be read, with a sentence
     * @throws ModuleException if there are too few scenes, or too much for the memory
     */
    void cut() throws IOException, ModuleException {
        if (settings.tiles().isEmpty()) {
            generated();
        } else {
            own(settings.tiles().get());
        }
        if (training.patches().size() == 0 || validation.patches().size() == 0) {
            throw new ModuleException(TEXTS.get("data.gaps"));
        }
        context.log(TEXTS.get("data.patches", training.patches().size(), validation.patches().size(),
                training.side()));
    }

    /** {@return what makes scenes up, as large as the patches need} */
    static SceneGenerator generator(Satellite satellite, int metres) {
        int least = new Cutter(satellite, metres).least();
        return new SceneGenerator(satellite, Math.ceilDiv(SIDE, least) * least);
    }

    private void generated() throws ModuleException {
        int seed = settings.course().seed();
        context.log(TEXTS.get("data.generate", settings.generatedTiles(), settings.satellite().word(), seed));
        SceneGenerator generator = generator(settings.satellite(), settings.metres());
        for (int number = 0; number < settings.generatedTiles(); number++) {
            context.checkCancelled();
            cut(generator.scene(seed, number), validates(number) ? validation : training, number);
        }
    }

    private static boolean validates(int number) {
        return number % VALIDATES == 1;
    }

    private void own(Path folder) throws IOException, ModuleException {
        List<TileFolder> tiles = tiles(folder);
        if (tiles.isEmpty()) {
            throw new ModuleException(TEXTS.get("data.none", folder, settings.satellite().word()));
        }
        context.log(TEXTS.get("data.read", tiles.size(), folder));
        for (int number = 0; number < tiles.size(); number++) {
            context.checkCancelled();
            Scene scene = tiles.get(number).read(settings.metres(), settings.region(), training.unit());
            if (tiles.size() == 1) {
                divide(scene);
            } else {
                cut(scene, validates(number) ? validation : training, number);
            }
        }
    }

    private List<TileFolder> tiles(Path folder) throws IOException {
        Optional<TileFolder> alone = TileFolder.of(folder, settings.satellite());
        if (alone.isPresent()) {
            return List.of(alone.get());
        }
        List<TileFolder> tiles = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.filter(Files::isDirectory).limit(MOST_TILES).sorted().toList()) {
                TileFolder.of(entry, settings.satellite()).ifPresent(tiles::add);
            }
        }
        return tiles;
    }

    private void divide(Scene scene) throws ModuleException {
        int width = scene.fine().width();
        int height = scene.fine().height();
        int lower = Math.max(Math.ceilDiv(height / QUARTERS, training.unit()) * training.unit(), training.least());
        int upper = Math.max(0, height - lower);
        cut(scene.part(0, 0, width, upper), training, 0);
        cut(scene.part(0, upper, width, height - upper), validation, 1);
    }

    private void cut(Scene scene, Cutter cutter, int number) throws ModuleException {
        int width = scene.fine().width();
        int height = scene.fine().height();
        if (Math.min(width, height) < cutter.least()) {
            throw new ModuleException(TEXTS.get("data.small", scene.name(), width, height, cutter.least()));
        }
        long covering = (long) width * height / ((long) cutter.least() * cutter.least());
        long patches = settings.patches() > 0 ? settings.patches() : DENSITY * Math.max(1, covering);
        long bytes = (patches + training.patches().size() + validation.patches().size()) * cutter.bytes();
        if (bytes > Runtime.getRuntime().maxMemory() / 3) {
            throw new ModuleException(TEXTS.get("data.memory", bytes >> 20));
        }
        cutter.cut(scene, (int) patches, settings.course().seed(), number);
    }

    /** {@return what is to be learnt from the patches} */
    Sharpening lesson() {
        return new Sharpening(training.design(settings.blocks(), settings.features()), training.patches(),
                validation.patches());
    }
}
