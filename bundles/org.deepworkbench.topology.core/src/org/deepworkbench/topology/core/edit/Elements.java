package org.deepworkbench.topology.core.edit;

import java.util.List;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.eclipse.osgi.util.NLS;

/** Looks up what a file defines by name. */
final class Elements {

    private Elements() {
    }

    /** {@return the names of all elements of a kind, in the order of the file} */
    static List<String> names(YamlScript script, ElementKind kind) {
        return script.keys(kind.section()).stream().map(YamlScalar::text).toList();
    }

    /** {@return the keys under which an element stands} */
    static List<YamlScalar> keys(YamlScript script, ElementKind kind, String name) {
        return script.keys(kind.section()).stream().filter(key -> key.text().equals(name)).toList();
    }

    /** {@return likewise, and refuses a name that there is not} */
    static List<YamlScalar> demand(YamlScript script, ElementKind kind, String name) throws FaultException {
        List<YamlScalar> keys = keys(script, kind, name);
        if (keys.isEmpty()) {
            throw Faults.missing(NLS.bind(Messages.Edit_noElement, kind.label(), name), name, names(script, kind));
        }
        return keys;
    }
}
