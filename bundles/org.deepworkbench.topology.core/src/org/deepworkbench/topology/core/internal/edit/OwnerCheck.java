package org.deepworkbench.topology.core.internal.edit;

import java.util.List;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Refuses to make a node, input or output by setting a value in it. */
public final class OwnerCheck {

    private static final int OWNER = 3;

    private OwnerCheck() {
    }

    /** @throws FaultException if the node, input or output that the path leads into does not exist */
    public static void demand(YamlScript script, List<Object> path) throws FaultException {
        if (path.size() > OWNER && script.find(path.subList(0, OWNER)).isEmpty()) {
            throw new FaultException(
                    new Fault(NLS.bind(Messages.Edit_noOwner, path.get(OWNER - 1), path.get(OWNER - 2)), "", "", ""));
        }
    }
}
