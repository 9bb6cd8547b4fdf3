package org.deepworkbench.tests.commands;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Topologies for tests, right and wrong. */
final class Topologies {

    static final String IMAGE = "deephdc/deep-oc-image-classification-tf";

    private static final String HEAD = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            imports:
              - indigo_custom_types: https://raw.githubusercontent.com/indigo-dc/tosca-types/master/custom_types.yaml
            topology_template:
              node_templates:
            """;

    private static final String RUNTIME = """
                %1$s_runtime:
                  type: tosca.nodes.indigo.Container.Runtime.Docker
                  capabilities:
                    host:
                      properties:
                        num_cpus: 2
                        num_gpus: %2$d
                        mem_size: 2048 MB
                        publish_ports:
                          - protocol: tcp
                            source: 5000
            """;

    private static final String APPLICATION = """
                %1$s:
                  type: tosca.nodes.indigo.Container.Application.Docker.Marathon
                  artifacts:
                    image:
                      file: %2$s
                      type: tosca.artifacts.Deployment.Image.Container.Docker
                  requirements:
                    - host: %1$s_runtime
            """;

    private Topologies() {
    }

    /** {@return a topology with one application} */
    static String application(String image, int gpus) {
        return HEAD + service("app", image, gpus);
    }

    /** {@return a topology with two applications of their own} */
    static String twoApplications() {
        return HEAD + service("first", IMAGE, 0) + service("second", IMAGE, 0);
    }

    /** {@return a topology with a runtime that nothing runs in} */
    static String withoutApplication() {
        return HEAD + RUNTIME.formatted("lonely", 0);
    }

    /** Writes 200 MB that are right, if long, YAML. */
    static Path huge(Path file) throws IOException {
        byte[] block = "# a comment of forty characters, a line\n".repeat(25_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 200; i++) {
                out.write(block);
            }
        }
        return file;
    }

    private static String service(String name, String image, int gpus) {
        return RUNTIME.formatted(name, gpus) + APPLICATION.formatted(name, image);
    }
}
