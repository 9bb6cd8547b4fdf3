package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Locale;
import org.deepworkbench.topology.core.internal.Messages;

/** What a topology file defines by name. */
public enum ElementKind {

    /** A node template. */
    NODE(Messages.Element_node, TopologyPaths.TOPOLOGY, TopologyPaths.NODES),
    /** An input. */
    INPUT(Messages.Element_input, TopologyPaths.TOPOLOGY, TopologyPaths.INPUTS),
    /** An output. */
    OUTPUT(Messages.Element_output, TopologyPaths.TOPOLOGY, TopologyPaths.OUTPUTS),
    /** A relationship template. */
    RELATIONSHIP(Messages.Element_relationship, TopologyPaths.TOPOLOGY, TopologyPaths.RELATIONSHIPS),
    /** A group. */
    GROUP(Messages.Element_group, TopologyPaths.TOPOLOGY, TopologyPaths.GROUPS),
    /** A policy. */
    POLICY(Messages.Element_policy, TopologyPaths.TOPOLOGY, TopologyPaths.POLICIES),
    /** A workflow. */
    WORKFLOW(Messages.Element_workflow, TopologyPaths.TOPOLOGY, TopologyPaths.WORKFLOWS),
    /** A node type. */
    NODE_TYPE(Messages.Element_nodeType, "node_types"),
    /** A capability type. */
    CAPABILITY_TYPE(Messages.Element_capabilityType, "capability_types"),
    /** A relationship type. */
    RELATIONSHIP_TYPE(Messages.Element_relationshipType, "relationship_types"),
    /** An interface type. */
    INTERFACE_TYPE(Messages.Element_interfaceType, "interface_types"),
    /** An artifact type. */
    ARTIFACT_TYPE(Messages.Element_artifactType, "artifact_types"),
    /** A data type. */
    DATA_TYPE(Messages.Element_dataType, "data_types"),
    /** A group type. */
    GROUP_TYPE(Messages.Element_groupType, "group_types"),
    /** A policy type. */
    POLICY_TYPE(Messages.Element_policyType, "policy_types");

    private final String label;
    private final List<String> section;

    ElementKind(String label, String... section) {
        this.label = label;
        this.section = List.of(section);
    }

    /** {@return what it is called, for people} */
    public String label() {
        return label;
    }

    /** {@return where such elements stand in a file} */
    List<String> section() {
        return section;
    }

    /** {@return the keyname of that section} */
    String keyname() {
        return section.get(section.size() - 1);
    }

    /** {@return whether it is a type} */
    boolean isType() {
        return section.size() == 1;
    }

    /** {@return what places that name one are marked with, where a file's references are listed} */
    String reference() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
