package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;

/**
 * Takes over what comes from another file.
 *
 * @param label  what it does
 * @param moving what comes
 */
record MoveIn(String label, Moving moving) implements Edit {

    @Override
    public Effect effect(EditContext context) throws FaultException {
        YamlScript script = YamlScript.of(context);
        if (script.root().filter(YamlMapping.class::isInstance).isEmpty()) {
            script.prepend("tosca_definitions_version: " + moving.version() + "\n");
        }
        for (String imported : moving.imports()) {
            FileImports.add(script, imported);
        }
        for (Map.Entry<List<Object>, String> piece : moving.pieces().entrySet()) {
            boolean present = script.find(piece.getKey()).isPresent();
            Faults.requireFree(present && !moving.shared().contains(piece.getKey()),
                    piece.getKey().get(piece.getKey().size() - 1).toString());
            if (!present) {
                script.set(piece.getKey(), piece.getValue());
            }
        }
        return new Effect(script.edits(), context.layout().withAll(moving.places()), Map.of());
    }
}
