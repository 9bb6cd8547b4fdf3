package org.deepworkbench.cli.internal.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.deepworkbench.spi.module.BuiltIn;
import org.deepworkbench.spi.module.BuiltInModules;
import org.eclipse.core.runtime.IProgressMonitor;

/** A list of one module; of data a file is written, and noted down what was asked for. */
final class FakeBuiltIns implements BuiltInModules {

    private static final String LIST = """
            {"modules": [{"name": "image-classification", "description": "Tells pictures apart. It learns first.",
            "flavours": ["generic", "plants"], "train": [{"in": "query", "name": "epochs", "type": "integer",
            "default": 6, "minimum": 1, "maximum": 1000, "description": "Passes over the data."},
            {"in": "query", "name": "network", "type": "string", "enum": ["small-cnn", "resnet"]}],
            "predict": [{"in": "formData", "name": "image", "type": "file", "required": true}],
            "prediction": {"properties": {"labels": {"type": "array", "description": "Most likely first."}}}}]}""";

    /** What was to be written: module, folder and seed. */
    String written = "";

    @Override
    public String describe(IProgressMonitor monitor) {
        return LIST;
    }

    @Override
    public String describe(BuiltIn module, IProgressMonitor monitor) {
        return LIST.replace("image-classification", "mine").replace("network", "data_file");
    }

    @Override
    public void writeData(BuiltIn module, Path folder, int seed, IProgressMonitor monitor) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("points.csv"), "1,2\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written = module.module() + module.options() + " " + folder.getFileName() + " " + seed;
    }
}
