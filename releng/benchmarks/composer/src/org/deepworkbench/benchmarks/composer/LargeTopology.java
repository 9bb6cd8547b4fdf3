package org.deepworkbench.benchmarks.composer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A valid topology with as many nodes and drawn connections as wanted. Ten nodes are a block: two servers, a database
 * with its management system, a web server with two applications, and three other programs, hosted on each other.
 * Connections run from the programs to databases, and then across the whole topology.
 */
final class LargeTopology {

    private static final int BLOCK = 10;
    private static final int INPUTS = 10;

    /** A node template; requirements are lines such as {@code host: server}. */
    private record Node(String name, String type, List<String> properties, List<String> requirements) {
    }

    private final List<Node> nodes = new ArrayList<>();
    private int connections;

    private LargeTopology(int size, int connections) {
        for (int block = 0; block < size / BLOCK; block++) {
            block(block);
        }
        connect(connections);
    }

    /**
     * {@return the text of a topology}
     *
     * @param nodes       number of node templates, a multiple of ten
     * @param connections number of requirements other than hosting; at least half of {@code nodes}
     */
    static String text(int nodes, int connections) {
        return new LargeTopology(nodes, connections).text();
    }

    private void block(int block) {
        String web = "web_" + block;
        String management = "dbms_" + block;
        String database = "db_" + block;
        add("compute_" + block + "_0", "Compute", List.of(), List.of());
        add("compute_" + block + "_1", "Compute", List.of(), List.of());
        add(management, "DBMS", List.of("root_password: secret", "port: 3306"),
                List.of("host: compute_" + block + "_1"));
        add(database, "Database", List.of("name: db" + block, "user: u",
                "password: { get_property: [ " + management + ", root_password ] }", "port: 3306"),
                List.of("host: " + management));
        add(web, "WebServer", List.of(), List.of("host: compute_" + block + "_0"));
        for (int i = 5; i < 7; i++) {
            add("app_" + block + "_" + i, "WebApplication", List.of("context_root: /app" + block),
                    List.of("host: " + web, "dependency: " + database));
        }
        for (int i = 7; i < BLOCK; i++) {
            add("soft_" + block + "_" + i, "SoftwareComponent", List.of("component_version: '1.0'"),
                    List.of("host: compute_" + block + "_1",
                            "dependency: db_" + (block * BLOCK + i) * 7 % (block + 1)));
        }
        connections += 5;
    }

    private void add(String name, String type, List<String> properties, List<String> requirements) {
        nodes.add(new Node(name, type, properties, new ArrayList<>(requirements)));
    }

    private void connect(int wanted) {
        Set<String> present = new HashSet<>();
        for (int step = 0; connections < wanted; step++) {
            Node source = nodes.get((step * 13 + 5) % nodes.size());
            String target = nodes.get((step * 29 + 2) % nodes.size()).name();
            String requirement = "dependency: " + target;
            if (!source.name().equals(target) && !source.requirements().contains(requirement)
                    && present.add(source.name() + requirement)) {
                source.requirements().add(requirement);
                connections++;
            }
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder("tosca_definitions_version: tosca_simple_yaml_1_0\n\n")
                .append("topology_template:\n  inputs:\n");
        for (int i = 0; i < INPUTS; i++) {
            text.append("    in_%d:\n      type: integer\n      default: %d\n".formatted(i, i + 1));
        }
        text.append("  node_templates:\n");
        nodes.forEach(node -> write(text, node));
        text.append("  outputs:\n");
        for (int block = 0; block < nodes.size() / BLOCK; block += 2) {
            text.append("    out_%d:\n      value: { get_attribute: [ compute_%d_0, private_address ] }\n"
                    .formatted(block, block));
        }
        return text.toString();
    }

    private static void write(StringBuilder text, Node node) {
        text.append("    ").append(node.name()).append(":\n      type: tosca.nodes.").append(node.type()).append('\n');
        if (node.type().equals("Compute")) {
            text.append("""
                          capabilities:
                            host:
                              properties:
                                num_cpus: { get_input: in_1 }
                                mem_size: 4 GB
                                disk_size: 10 GB
                    """);
        }
        list(text, "properties", "        ", node.properties());
        list(text, "requirements", "        - ", node.requirements());
    }

    private static void list(StringBuilder text, String key, String before, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("      ").append(key).append(":\n");
            lines.forEach(line -> text.append(before).append(line).append('\n'));
        }
    }
}
