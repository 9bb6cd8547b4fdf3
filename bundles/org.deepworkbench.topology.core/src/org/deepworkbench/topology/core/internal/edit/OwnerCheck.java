package org.deepworkbench.topology.core.internal.edit;

import java.util.List;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Refuses to make a node, input or output by setting a value in it. */
public final class OwnerCheck {

    private static final int OWNER = 3;
    /** The one section whose keynames are no names. */
    private static final String SUBSTITUTION = "substitution_mappings";

    private OwnerCheck() {
    }

    /** {@return the number of steps of a path whose containers stay, even if nothing is left in them} */
    public static int kept(List<Object> path) {
        return isOfSubstitution(path) ? OWNER - 1 : OWNER;
    }

    private static boolean isOfSubstitution(List<Object> path) {
        return path.size() > 1 && path.get(1).equals(SUBSTITUTION);
    }

    /** @throws FaultException if the node, input or output that the path leads into does not exist */
    public static void demand(YamlScript script, List<Object> path) throws FaultException {
        if (path.size() > OWNER && !isOfSubstitution(path) && script.find(path.subList(0, OWNER)).isEmpty()) {
            throw new FaultException(
                    new Fault(NLS.bind(Messages.Edit_noOwner, path.get(OWNER - 1), path.get(OWNER - 2)), "", "", ""));
        }
    }
}
