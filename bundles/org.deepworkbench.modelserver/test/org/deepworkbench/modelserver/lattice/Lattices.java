package org.deepworkbench.modelserver.lattice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.module.Argument;
import org.deepworkbench.modelserver.module.ArgumentReader;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.UploadedFile;

/** Arguments of the module for tests. */
final class Lattices {

    private Lattices() {
    }

    /** {@return the settings with these arguments, name after name and value} */
    static Settings settings(Object... given) throws InvalidArgumentsException {
        return Settings.of(read(new LatticeQcd().description().predictArguments(), Map.of(), given));
    }

    static Arguments predict(Map<String, UploadedFile> files, Object... given) throws InvalidArgumentsException {
        return read(new LatticeQcd().description().predictArguments(), files, given);
    }

    static Arguments train(Object... given) throws InvalidArgumentsException {
        return read(new LatticeQcd().description().trainArguments(), Map.of(), given);
    }

    private static Arguments read(List<Argument> declared, Map<String, UploadedFile> files, Object... given)
            throws InvalidArgumentsException {
        Map<String, List<String>> texts = new HashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            texts.put(given[i].toString(), List.of(given[i + 1].toString()));
        }
        return new ArgumentReader(declared).read(texts, files);
    }
}
