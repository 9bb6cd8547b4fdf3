package org.deepworkbench.topology.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.eclipse.osgi.util.NLS;

/**
 * Removes what the file defines. With a node or group goes what depends on nothing else, see {@link DeleteNodes}; what
 * still refers to anything else is left, and reported by validation.
 *
 * @param kind what it is
 * @param name its name
 */
public record Remove(ElementKind kind, String name) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_remove, kind.label(), name);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        if (kind == ElementKind.NODE) {
            return new DeleteNodes(Set.of(name)).effect(context);
        }
        YamlScript script = YamlScript.of(context);
        Elements.demand(script, kind, name);
        if (kind == ElementKind.GROUP) {
            Deletion.of(script, Set.of(), Set.of(name));
        } else {
            List<Object> path = new ArrayList<>(kind.section());
            path.add(name);
            script.unset(path, kind.isType() ? 0 : 1);
        }
        return new Effect(script.edits(), context.layout(), Map.of());
    }
}
