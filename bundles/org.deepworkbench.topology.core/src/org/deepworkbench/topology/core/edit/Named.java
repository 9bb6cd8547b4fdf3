package org.deepworkbench.topology.core.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.eclipse.osgi.util.NLS;

/**
 * An element as it is named on the command line: by its name, or as {@code @section.name} where several have the name.
 *
 * @param kind what it is
 * @param name its name
 */
record Named(ElementKind kind, String name) {

    /** @throws FaultException if nothing has the name, or several have and the section is not given */
    static Named find(YamlScript script, String text) throws FaultException {
        for (ElementKind kind : ElementKind.values()) {
            String prefix = "@" + kind.keyname() + ".";
            if (text.startsWith(prefix)) {
                String name = text.substring(prefix.length());
                Elements.demand(script, kind, name);
                return new Named(kind, name);
            }
        }
        List<ElementKind> kinds = Arrays.stream(ElementKind.values())
                .filter(kind -> !Elements.keys(script, kind, text).isEmpty()).toList();
        if (kinds.isEmpty()) {
            List<String> names = new ArrayList<>();
            for (ElementKind kind : ElementKind.values()) {
                names.addAll(Elements.names(script, kind));
            }
            throw Faults.missing(Messages.Edit_nothingNamed, text, names);
        }
        if (kinds.size() > 1) {
            String all = String.join(", ", kinds.stream().map(ElementKind::label).toList());
            throw new FaultException(new Fault(NLS.bind(Messages.Edit_severalNamed, text, all), "", "",
                    NLS.bind(Messages.Edit_severalNamedRemedy, "@" + kinds.get(0).keyname() + "." + text)));
        }
        return new Named(kinds.get(0), text);
    }
}
