package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;
import org.deepworkbench.topology.core.internal.yaml.YamlSequence;

/** The imports of a file. */
final class FileImports {

    private static final String IMPORTS = "imports";

    private FileImports() {
    }

    /** Adds an import, given as YAML, unless it is there as it is written. */
    static void add(YamlScript script, String yaml) throws FaultException {
        Optional<YamlNode> section = script.find(List.of(IMPORTS));
        int size = section.orElse(null) instanceof YamlSequence list ? list.items().size() : 0;
        for (int i = 0; i < size; i++) {
            if (script.standalone(List.of(IMPORTS, i)).map(String::strip).filter(yaml.strip()::equals).isPresent()) {
                return;
            }
        }
        script.set(List.of(IMPORTS, size), yaml);
    }
}
