package org.deepworkbench.topology.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;

/** The members of groups and the targets of policies. */
final class Members {

    private Members() {
    }

    /** Refuses a name that no node and no group has. */
    static void demand(YamlScript script, Collection<String> names) throws FaultException {
        List<String> known = new ArrayList<>(Elements.names(script, ElementKind.NODE));
        known.addAll(Elements.names(script, ElementKind.GROUP));
        for (String name : names) {
            if (!known.contains(name)) {
                throw Faults.missing(Messages.Edit_noNode, name, known);
            }
        }
    }

    /** {@return the names as a list in brackets} */
    static String list(List<String> names) {
        return names.isEmpty() ? "[]"
                : names.stream().map(YamlString::of).collect(Collectors.joining(", ", "[ ", " ]"));
    }
}
