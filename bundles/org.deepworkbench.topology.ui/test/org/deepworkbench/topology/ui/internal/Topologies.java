package org.deepworkbench.topology.ui.internal;

import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/** Topologies that several tests use. */
public final class Topologies {

    /** A container runtime with an application inside, a second, empty runtime, and comments. */
    public static final String TWO_RUNTIMES = """
            tosca_definitions_version: tosca_simple_yaml_1_0   # keep me
            imports:
              - indigo_custom_types: https://raw.githubusercontent.com/indigo-dc/tosca-types/master/custom_types.yaml
            topology_template:
              inputs:
                cpus: { type: integer, default: 2 }
              node_templates:
                Docker:   # the first
                  type: tosca.nodes.indigo.Container.Runtime.Docker
                  capabilities:
                    host:
                      properties:
                        num_cpus: { get_input: cpus }
                app:
                  type: tosca.nodes.indigo.Container.Application.Docker.Marathon
                  properties:
                    command: run --port=5000
                    environment_variables:
                      A: x
                  requirements:
                    - host: Docker
                  artifacts:
                    image:
                      file: deephdc/some-image
                      type: tosca.artifacts.Deployment.Image.Container.Docker
                Spare:
                  type: tosca.nodes.indigo.Container.Runtime.Docker
              outputs:
                where: { value: { get_attribute: [ app, load_balancer_ips, 0 ] } }
            """;

    /** A web server that depends on a data base, both on one machine. */
    public static final String WEB = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            topology_template:
              node_templates:
                front:
                  type: tosca.nodes.WebServer
                  requirements:
                    - host: big
                    - dependency: dbms
                dbms:
                  type: tosca.nodes.DBMS
                  requirements:
                    - host: big
                big:
                  type: tosca.nodes.Compute
            """;

    private Topologies() {
    }

    /** {@return a session of that text} */
    public static DocumentSession session(String text) {
        return DocumentSession.of(DocumentSession.Prepared.of(TopologyDocument.of("test.yaml", text)));
    }
}
