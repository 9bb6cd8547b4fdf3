package org.deepworkbench.topology.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.edit.Cut;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.picture.TopologyLayout;

/**
 * Takes away what goes to another file.
 *
 * @param label  what it does
 * @param moving what goes
 */
record MoveOut(String label, Moving moving) implements Edit {

    @Override
    public Effect effect(EditContext context) throws FaultException {
        YamlScript script = YamlScript.of(context);
        TopologyLayout layout = context.layout();
        List<Cut> cuts = new ArrayList<>();
        for (List<Object> path : moving.pieces().keySet()) {
            if (!moving.shared().contains(path)) {
                cuts.add(script.cutOf(path, path.size() - 2));
            }
        }
        script.cut(cuts);
        if (moving.kind().isType()) {
            FileImports.add(script, YamlString.of(moving.address()));
        }
        for (String name : moving.places().keySet()) {
            layout = layout.without(name);
        }
        return new Effect(script.edits(), layout, Map.of());
    }
}
