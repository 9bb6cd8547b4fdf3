package org.deepworkbench.topology.core.edit;

import java.util.Collection;
import java.util.List;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.eclipse.osgi.util.NLS;

/** Why commands cannot be carried out. */
final class Faults {

    private Faults() {
    }

    static NodeTemplate node(EditContext context, String name) throws FaultException {
        return context.node(name).orElseThrow(() -> missing(Messages.Edit_noNode, name,
                context.template().getTopology() == null ? List.of()
                        : context.template().getTopology().getNodeTemplates().stream().map(NamedElement::getName)
                                .toList()));
    }

    static FaultException missing(String message, String name, Collection<String> known) {
        return new FaultException(new Fault(NLS.bind(message, name), "", "", Nearest.hint(name, known)));
    }

    static void requireFree(boolean taken, String name) throws FaultException {
        if (taken) {
            throw new FaultException(new Fault(NLS.bind(Messages.Edit_nameTaken, name), "", "",
                    Messages.Edit_nameTakenRemedy));
        }
    }

    static void requireName(String name) throws FaultException {
        if (name.isBlank() || name.lines().count() != 1 || !name.equals(name.strip())) {
            throw new FaultException(new Fault(NLS.bind(Messages.Edit_badName, name), "", "",
                    Messages.Edit_badNameRemedy));
        }
    }
}
