package org.deepworkbench.sandbox;

/** Templates for tests. */
final class Texts {

    /** A machine, as in the contract of the Infrastructure Manager. */
    static final String MACHINE = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            # a comment
            description: one node, no configuration
            metadata:
              deep_workbench: d-1
            topology_template:
              inputs:
                num_cpus:
                  type: integer
                  default: 2
              node_templates:
                simple_node:
                  type: tosca.nodes.Compute
                  capabilities:
                    host:
                      properties:
                        num_cpus: { get_input: num_cpus }
                        mem_size: 4 GB
                    os:
                      properties:
                        type: linux
                        distribution: ubuntu
                        version: 20.04
              outputs:
                node_ip:
                  value: { get_attribute: [ simple_node, private_address ] }
            """;

    /** A container that answers. */
    static final String CONTAINER = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            imports:
              - indigo_custom_types: https://raw.githubusercontent.com/indigo-dc/tosca-types/master/custom_types.yaml
            topology_template:
              inputs:
                cpus: { type: integer, default: 1 }
              node_templates:
                runtime:
                  type: tosca.nodes.indigo.Container.Runtime.Docker
                  capabilities:
                    host:
                      properties:
                        num_cpus: { get_input: cpus }
                        mem_size: 1 GB
                        publish_ports:
                          - { protocol: tcp, source: 5000 }
                app:
                  type: tosca.nodes.indigo.Container.Application.Docker.Marathon
                  artifacts:
                    image: { file: some/image, type: tosca.artifacts.Deployment.Image.Container.Docker }
                  requirements:
                    - host: runtime
              outputs:
                endpoint:
                  value: { concat: [ "http://", { get_attribute: [ app, load_balancer_ips, 0 ] }, ":",
                    { get_attribute: [ runtime, host, publish_ports, 0, target ] } ] }
            # deep-workbench: d-2
            """;

    private Texts() {
    }
}
