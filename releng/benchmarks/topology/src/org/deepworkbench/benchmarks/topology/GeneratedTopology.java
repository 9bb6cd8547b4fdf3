package org.deepworkbench.benchmarks.topology;

/**
 * A valid topology of any size. Ten nodes are a block: two servers, a database with its management system, a web server
 * with two applications, and three other programs, hosted on each other and depending on the block's database; values
 * come from inputs and from other nodes.
 */
final class GeneratedTopology {

    private static final int BLOCK = 10;
    private static final int INPUTS = 10;

    private final StringBuilder text = new StringBuilder();

    private GeneratedTopology() {
    }

    /** {@return the text of a topology with so many nodes, a multiple of ten} */
    static String text(int nodes) {
        GeneratedTopology topology = new GeneratedTopology();
        topology.head();
        for (int block = 0; block < nodes / BLOCK; block++) {
            topology.block(block);
        }
        topology.outputs(nodes / BLOCK);
        return topology.text.toString();
    }

    private void head() {
        text.append("""
                tosca_definitions_version: tosca_simple_yaml_1_0

                description: made for a benchmark

                topology_template:
                  inputs:
                """);
        for (int i = 0; i < INPUTS; i++) {
            text.append("""
                        in_%d:
                          type: integer
                          default: %d
                          constraints:
                            - in_range: [ 1, 4096 ]
                    """.formatted(i, i + 1));
        }
        text.append("  node_templates:\n");
    }

    private void block(int block) {
        server("compute_" + block + "_0", block);
        server("compute_" + block + "_1", block);
        node("dbms_" + block, "DBMS", "root_password: secret", "port: 3306").host("compute_" + block + "_1");
        node("db_" + block, "Database", "name: db" + block, "user: u",
                "password: { get_property: [ dbms_" + block + ", root_password ] }", "port: 3306")
                .host("dbms_" + block);
        node("web_" + block, "WebServer").host("compute_" + block + "_0");
        for (int i = 5; i < 7; i++) {
            node("app_" + block + "_" + i, "WebApplication", "context_root: /app" + block).host("web_" + block)
                    .dependency("db_" + block);
        }
        for (int i = 7; i < BLOCK; i++) {
            node("soft_" + block + "_" + i, "SoftwareComponent", "component_version: '1.0'")
                    .host("compute_" + block + "_1").dependency("db_" + block * i % (block + 1));
        }
    }

    private void server(String name, int block) {
        text.append("""
                    %s:
                      type: tosca.nodes.Compute
                      capabilities:
                        host:
                          properties:
                            num_cpus: { get_input: in_%d }
                            mem_size: %d GB
                            disk_size: 10 GB
                        os:
                          properties:
                            architecture: x86_64
                            type: linux
                            distribution: ubuntu
                            version: '22.04'
                """.formatted(name, block % INPUTS, 1 + block % 64));
    }

    private GeneratedTopology node(String name, String type, String... properties) {
        text.append("    ").append(name).append(":\n      type: tosca.nodes.").append(type).append('\n');
        if (properties.length > 0) {
            text.append("      properties:\n");
        }
        for (String property : properties) {
            text.append("        ").append(property).append('\n');
        }
        return this;
    }

    private GeneratedTopology host(String target) {
        text.append("      requirements:\n        - host: ").append(target).append('\n');
        return this;
    }

    private void dependency(String target) {
        text.append("        - dependency: ").append(target).append('\n');
    }

    private void outputs(int blocks) {
        text.append("  outputs:\n");
        for (int block = 0; block < blocks; block += 2) {
            text.append("""
                        out_%d:
                          value: { concat: [ 'http://', { get_attribute: [ compute_%d_0, private_address ] }, ':80' ] }
                    """.formatted(block, block));
        }
    }
}
