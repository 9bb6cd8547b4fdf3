package org.deepworkbench.app.internal;

import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.ui.Icons;

/**
 * Does beside the start, on another processor, what the window and the first editor are about to need: the classes that
 * draw icons and read topologies are then loaded when they ask. Nothing waits for it, and nothing fails without it.
 */
final class WarmUp implements Runnable {

    private static final int FULL_SIZE = 100;
    private static final String TOPOLOGY = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            topology_template:
              inputs:
                cpus:
                  type: integer
                  default: 1
              node_templates:
                node:
                  type: tosca.nodes.Compute
                  capabilities:
                    host:
                      properties:
                        num_cpus: { get_input: cpus }
            """;

    static void start() {
        Thread.ofPlatform().daemon().name("warm-up").start(new WarmUp()); //$NON-NLS-1$
    }

    @Override
    public void run() {
        Icons.RUN.descriptor().getImageData(FULL_SIZE);
        TopologyDocument.of("warm-up", TOPOLOGY).diagnostics(); //$NON-NLS-1$
    }
}
