package org.deepworkbench.modelserver.superresolution;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.learning.ModelCard;
import org.deepworkbench.modelserver.learning.ModelStore;
import org.deepworkbench.modelserver.learning.Network;
import org.deepworkbench.modelserver.learning.NetworkCache;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.module.ModuleDescription;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.OutputField;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.deepworkbench.modelserver.module.UploadedFile;
import org.deepworkbench.modelserver.torch.Torch;

/** The module {@value #NAME}: brings the coarse bands of a satellite to the resolution of its finest. */
public final class SuperResolution implements Module {

    /** Name of the module. */
    public static final String NAME = "satsr";

    private static final Texts TEXTS = Texts.beside(SuperResolution.class);
    private static final String DATA = "data";
    private static final String TILE = "tile_directory";
    private static final String REGION = "roi_x_y_test";
    private static final String SAMPLE = "sample";
    private static final String KEEP = "save_bands";
    private static final String MODEL = "timestamp";
    private static final int PREPARED = 7;
    /** Of made-up scenes to predict on, which no training has seen. */
    static final long UNSEEN = -1;

    private final Torch torch;
    private final ModelStore models;
    private final Path outputs;
    private final ModuleDescription description;
    private final NetworkCache networks = new NetworkCache();

    /**
     * Makes the module.
     *
     * @param work  folder for its models, and for bands that are kept
     * @param torch what computes
     */
    public SuperResolution(Path work, Torch torch) {
        this.torch = torch;
        this.models = new ModelStore(work.toAbsolutePath().resolve("models").resolve(NAME));
        this.outputs = work.toAbsolutePath().resolve("outputs").resolve(NAME);
        this.description = new ModuleDescription(NAME, TEXTS.get("module.description"), TEXTS.get("module.author"),
                TEXTS.get("module.version"), TEXTS.get("module.url"), TEXTS.get("module.license"), Settings.DECLARED,
                List.of(new Argument.Upload(DATA, false, TEXTS.get("predict.data")),
                        new Argument.Text(TILE, "", TEXTS.get("predict.tile")),
                        new Argument.Reals(REGION, List.of(), 0, 100_000, TEXTS.get("predict.region")),
                        new Argument.Whole(SAMPLE, 0, 0, 1_000_000, TEXTS.get("predict.sample")),
                        new Argument.Flag(KEEP, false, TEXTS.get("predict.keep")),
                        new Argument.Text(MODEL, "", TEXTS.get("predict.timestamp"))),
                List.of(new OutputField("status", OutputField.Type.TEXT, TEXTS.get("field.status")),
                        new OutputField("picture", OutputField.Type.PICTURE, TEXTS.get("field.picture")),
                        new OutputField("bands", OutputField.Type.TABLE, TEXTS.get("field.bands")),
                        new OutputField("folder", OutputField.Type.TEXT, TEXTS.get("field.folder"))));
    }

    @Override
    public ModuleDescription description() {
        return description;
    }

    @Override
    public void warmUp() {
        torch.warmUp();
    }

    @Override
    public void check(Arguments arguments) throws InvalidArgumentsException {
        Settings.of(arguments);
    }

    @Override
    public void prepareData(Path folder, int seed) throws IOException {
        SceneGenerator generator = TrainingData.generator(Satellite.SENTINEL2, Satellite.SENTINEL2.coarse().getFirst());
        for (int number = 0; number < PREPARED; number++) {
            Scene scene = generator.scene(seed, number);
            TileFolder.write(scene, folder.resolve(scene.name()));
        }
    }

    @Override
    public Map<String, Object> train(TrainingContext context) throws InvalidArgumentsException, ModuleException {
        return new TrainingJob(context, Settings.of(context.arguments()), torch, models).run();
    }

    @Override
    public Map<String, Object> predict(Arguments arguments) throws InvalidArgumentsException, ModuleException {
        try {
            ModelCard card = models.chosen(MODEL, arguments.text(MODEL));
            Satellite satellite = Satellite.of(card.text("satellite"));
            int metres = (int) card.number("metres");
            Scene scene = scene(arguments, satellite, metres);
            Prediction prediction = new Prediction(scene, satellite.upTo(metres).getLast().bands(),
                    sharpened(card, scene));
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("status", "OK");
            fields.put("picture", prediction.picture());
            fields.put("bands", prediction.table());
            fields.put("folder", arguments.flag(KEEP) ? kept(prediction) : "");
            return fields;
        } catch (IOException e) {
            throw new ModuleException(TEXTS.get("predict.failed", IoReason.of(e)), e);
        }
    }

    private String kept(Prediction prediction) throws IOException {
        Path folder = outputs.resolve(UUID.randomUUID().toString());
        prediction.write(folder);
        return folder.toString();
    }

    private static Scene scene(Arguments arguments, Satellite satellite, int metres)
            throws InvalidArgumentsException, ModuleException {
        Optional<Region> region = Region.of(REGION, arguments.reals(REGION));
        Optional<UploadedFile> upload = arguments.file(DATA);
        Optional<Path> tile = Settings.folder(TILE, arguments);
        if (upload.isPresent()) {
            try (InputStream in = upload.get().open(); TileArchive archive = new TileArchive(in)) {
                return read(archive.folder(), satellite, metres, region);
            } catch (IOException e) {
                throw new InvalidArgumentsException(DATA, TEXTS.get("predict.broken", upload.get().name(),
                        IoReason.of(e)));
            }
        }
        if (tile.isPresent()) {
            try {
                return read(tile.get(), satellite, metres, region);
            } catch (IOException e) {
                throw new InvalidArgumentsException(TILE, TEXTS.get("predict.broken", tile.get(), IoReason.of(e)));
            }
        }
        return TrainingData.generator(satellite, metres).scene(UNSEEN, arguments.whole(SAMPLE));
    }

    private static Scene read(Path folder, Satellite satellite, int metres, Optional<Region> region)
            throws IOException {
        TileFolder tile = TileFolder.of(folder, satellite)
                .orElseThrow(() -> new IOException(TEXTS.get("tile.none", satellite.word())));
        return tile.read(metres, region, satellite.factor(metres));
    }

    private List<Plane> sharpened(ModelCard card, Scene scene) throws IOException, ModuleException {
        int metres = (int) card.number("metres");
        return networks.ask(card, () -> load(card, scene.satellite(), metres),
                network -> new Sharpener(network, scene.satellite(), metres).sharpened(scene, () -> { }));
    }

    private Network load(ModelCard card, Satellite satellite, int metres) throws IOException, ModuleException {
        Cutter cutter = new Cutter(satellite, metres);
        DSen2 design = cutter.design((int) card.number("blocks"), (int) card.number("features"));
        Sharpening lesson = new Sharpening(design, cutter.patches(), cutter.patches());
        return Network.load(torch, lesson.network(), lesson.inputs(), models.folder(card));
    }
}
