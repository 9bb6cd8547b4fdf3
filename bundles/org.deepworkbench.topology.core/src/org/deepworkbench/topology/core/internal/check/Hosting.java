package org.deepworkbench.topology.core.internal.check;

import java.util.Optional;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.ScalarValue;

/** Which node hosts which: the target of the requirement {@code host}. */
public final class Hosting {

    /** Name of the requirement that hosting goes by in the normative types. */
    public static final String HOST = "host";

    /** Keyname by which Alien 4 Cloud says which requirement of the type is meant. */
    static final String TYPE_REQUIREMENT = "type_requirement";

    private Hosting() {
    }

    /** {@return the name that the node gives as its host} */
    public static Optional<String> of(NodeTemplate node) {
        for (RequirementAssignment requirement : node.getRequirements()) {
            if (isHosting(requirement)) {
                return Optional.of(requirement.getNode());
            }
        }
        return Optional.empty();
    }

    /** {@return whether the requirement hosts its node, and names the host} */
    public static boolean isHosting(RequirementAssignment requirement) {
        return requirement.getNode() != null && HOST.equals(definitionOf(requirement));
    }

    /** {@return the name of the type's requirement that is meant; its own, unless it says another in Alien's way} */
    static String definitionOf(RequirementAssignment requirement) {
        if (requirement.getExtras().isEmpty()) {
            return requirement.getName();
        }
        for (Assignment extra : requirement.getExtras()) {
            if (TYPE_REQUIREMENT.equals(extra.getName()) && extra.getValue() instanceof ScalarValue name) {
                return name.getText();
            }
        }
        return requirement.getName();
    }
}
