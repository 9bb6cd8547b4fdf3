package org.deepworkbench.modelserver.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.module.ArgumentReader;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.UploadedFile;
import org.deepworkbench.modelserver.torch.Torch;

/** The networks that {@code make_models.py} made, with descriptions of them. */
final class Descriptions {

    static final String SHADES = """
            name: shades
            description: Tells shades apart.
            licence: MIT
            file: shades.pt
            task: classification
            inputs:
              - {name: picture, kind: picture, width: 8, height: 8, mean: 0.5, deviation: 0.25}
            outputs: {labels: [dark, middle, light], scores: logits}
            training: {epochs: 3, batch_size: 8, initial_lr: 0.01}
            """;
    static final String PLANT = """
            name: plant
            description: Says how a plant fares.
            licence: MIT
            file: plant.pt
            task: regression
            inputs:
              - {name: weather, kind: numbers, columns: [sun, rain, wind]}
              - {name: age, kind: numbers, columns: [age], default: 3, minimum: -5, maximum: 90}
            outputs: {names: [height, health]}
            training: {epochs: 4, batch_size: 8, initial_lr: 0.02}
            """;
    static final String SOFTEN = """
            name: soften
            description: Softens a picture.
            licence: MIT
            file: soften.pt
            task: picture-to-picture
            inputs:
              - {name: picture, kind: picture, width: 12, height: 6, colours: 1}
            outputs: {width: 12, height: 6, colours: 1}
            training: {epochs: 1, batch_size: 4, initial_lr: 0.001}
            """;

    static final Torch TORCH = new Torch(1);

    private Descriptions() {
    }

    /** {@return the YAML file of this text in a folder, with the networks beside it} */
    static Path in(Path folder, String yaml) throws IOException {
        for (String name : List.of("shades.pt", "plant.pt", "soften.pt", "plant.onnx",
                "outside.onnx")) {
            if (Files.notExists(folder.resolve(name))) {
                try (InputStream in = Descriptions.class.getResourceAsStream(name)) {
                    Files.copy(in, folder.resolve(name));
                }
            }
        }
        return Files.writeString(folder.resolve("module.yaml"), yaml);
    }

    /** {@return the module of this text in a folder} */
    static ForeignModule module(Path folder, String yaml) throws IOException {
        return ForeignModule.read(in(folder, yaml), folder.resolve("work"), TORCH);
    }

    /** {@return arguments of a training} */
    static Arguments training(ForeignModule module, Map<String, List<String>> given) throws Exception {
        return new ArgumentReader(module.description().trainArguments()).read(given, Map.of());
    }

    /** {@return arguments of a prediction} */
    static Arguments prediction(ForeignModule module, Map<String, List<String>> given, Map<String, Path> files)
            throws Exception {
        Map<String, UploadedFile> uploads = new HashMap<>();
        files.forEach((name, path) -> uploads.put(name, new UploadedFile(path.getFileName().toString(), path)));
        return new ArgumentReader(module.description().predictArguments()).read(given, uploads);
    }
}
