package org.deepworkbench.modelserver.pictures;

import java.io.IOException;
import java.nio.file.Path;

/** A held-out picture that a person can try the new model on. */
public final class Sample {

    private static final String FILE = "sample.png";

    private Sample() {
    }

    /** Writes the picture into the folder of the model, unless it is a file already. */
    public static void write(Example example, int size, Path folder) throws IOException {
        if (!(example.picture() instanceof PictureFile)) {
            PictureFile.write(example.picture(), size, folder.resolve(FILE));
        }
    }

    /** {@return where the picture lies, given the folder of the model} */
    public static Path path(Example example, Path folder) {
        return example.picture() instanceof PictureFile file ? file.path() : folder.resolve(FILE).toAbsolutePath();
    }
}
