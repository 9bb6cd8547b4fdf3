package org.deepworkbench.modelserver.classification;

import java.io.IOException;
import java.nio.file.Path;
import org.deepworkbench.modelserver.pictures.Example;
import org.deepworkbench.modelserver.pictures.PictureFile;

/** A held-out picture that a person can try the new model on. */
final class Sample {

    private static final String FILE = "sample.png";

    private Sample() {
    }

    /** Writes the picture into the folder of the model, unless it is a file already. */
    static void write(Example example, int size, Path folder) throws IOException {
        if (!(example.picture() instanceof PictureFile)) {
            PictureFile.write(example.picture(), size, folder.resolve(FILE));
        }
    }

    /** {@return where the picture lies, given the folder of the model} */
    static Path path(Example example, Path folder) {
        return example.picture() instanceof PictureFile file ? file.path() : folder.resolve(FILE).toAbsolutePath();
    }
}
