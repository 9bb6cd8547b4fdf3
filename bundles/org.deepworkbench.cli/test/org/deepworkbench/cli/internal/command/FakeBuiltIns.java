package org.deepworkbench.cli.internal.command;

import java.nio.file.Path;
import org.deepworkbench.spi.module.BuiltIn;
import org.deepworkbench.spi.module.BuiltInModules;
import org.eclipse.core.runtime.IProgressMonitor;

/** A list of one module; data is not written, but noted down. */
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
    public void writeData(BuiltIn module, Path folder, int seed, IProgressMonitor monitor) {
        written = module.module() + module.options() + " " + folder.getFileName() + " " + seed;
    }
}
