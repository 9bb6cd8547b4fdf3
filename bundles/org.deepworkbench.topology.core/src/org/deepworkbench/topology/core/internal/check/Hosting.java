package org.deepworkbench.topology.core.internal.check;

import java.util.Optional;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;

/** Which node hosts which: the target of the requirement {@code host}. */
public final class Hosting {

    /** Name of the requirement that hosting goes by in the normative types. */
    public static final String HOST = "host";

    private Hosting() {
    }

    /** {@return the name that the node gives as its host} */
    public static Optional<String> of(NodeTemplate node) {
        return node.getRequirements().stream().filter(Hosting::isHosting).map(RequirementAssignment::getNode)
                .findFirst();
    }

    /** {@return whether the requirement hosts its node, and names the host} */
    public static boolean isHosting(RequirementAssignment requirement) {
        return HOST.equals(requirement.getName()) && requirement.getNode() != null;
    }
}
