package org.deepworkbench.run.ui.internal.predict;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.Prediction;
import org.deepworkbench.run.core.RunService;
import org.deepworkbench.run.core.deepaas.Argument;
import org.deepworkbench.run.core.deepaas.ModelSchema;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What a person asks a module.
 *
 * @param file   sent as the module's first file, if it takes one
 * @param texts  other arguments as typed, paths of further files among them
 * @param result of the training whose model is asked; empty for the newest
 */
record Question(Optional<Path> file, Map<String, String> texts, Map<String, Object> result) {

    /** {@return a name for people} */
    String name() {
        return file.map(path -> path.getFileName().toString()).orElse(""); //$NON-NLS-1$
    }

    /**
     * Asks. Blocks.
     *
     * @throws FaultException if a value does not fit, or the module refuses or cannot be asked
     */
    Prediction ask(RunService runs, DeployedModule module, IProgressMonitor monitor) throws FaultException {
        ModelSchema schema = runs.schema(module, monitor);
        Map<String, Path> files = new LinkedHashMap<>();
        Map<String, String> typed = new LinkedHashMap<>(texts);
        List<Argument> known = schema.files();
        if (file.isPresent() && !known.isEmpty()) {
            files.put(known.getFirst().name(), file.get());
        }
        for (Argument argument : known) {
            String path = typed.remove(argument.name());
            if (path != null && !path.isBlank()) {
                files.put(argument.name(), Path.of(path.strip()));
            }
        }
        Map<String, Object> values = new LinkedHashMap<>(schema.asking(result));
        values.putAll(ModelSchema.parse(schema.predict(), typed));
        return runs.predict(module, files, values, monitor);
    }
}
