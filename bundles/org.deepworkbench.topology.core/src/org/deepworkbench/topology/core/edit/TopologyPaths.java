package org.deepworkbench.topology.core.edit;

import java.util.ArrayList;
import java.util.List;

/** Where things stand in a topology file. */
final class TopologyPaths {

    static final String TOPOLOGY = "topology_template";
    static final String NODES = "node_templates";
    static final String INPUTS = "inputs";
    static final String OUTPUTS = "outputs";
    static final String GROUPS = "groups";
    static final String POLICIES = "policies";
    static final String RELATIONSHIPS = "relationship_templates";
    static final String WORKFLOWS = "workflows";
    static final String REQUIREMENTS = "requirements";
    /** Number of steps to the entry of a node template, an input or an output. */
    static final int ENTRY = 3;

    private TopologyPaths() {
    }

    static List<Object> node(String name, Object... further) {
        return path(NODES, name, further);
    }

    static List<Object> input(String name, Object... further) {
        return path(INPUTS, name, further);
    }

    static List<Object> output(String name, Object... further) {
        return path(OUTPUTS, name, further);
    }

    static List<Object> group(String name, Object... further) {
        return path(GROUPS, name, further);
    }

    static List<Object> policy(String name, Object... further) {
        return path(POLICIES, name, further);
    }

    static List<Object> relationship(String name, Object... further) {
        return path(RELATIONSHIPS, name, further);
    }

    static List<Object> path(String section, String name, Object... further) {
        List<Object> path = new ArrayList<>(List.of(TOPOLOGY, section, name));
        path.addAll(List.of(further));
        return path;
    }

    /** {@return a path some steps further} */
    static List<Object> of(List<Object> path, Object... further) {
        List<Object> longer = new ArrayList<>(path);
        longer.addAll(List.of(further));
        return longer;
    }
}
