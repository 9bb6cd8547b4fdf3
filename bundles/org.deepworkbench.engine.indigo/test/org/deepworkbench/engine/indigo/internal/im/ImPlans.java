package org.deepworkbench.engine.indigo.internal.im;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.deepworkbench.engine.indigo.internal.im.auth.KeptCredentials;
import org.deepworkbench.spi.engine.PlanBuilder;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Expression;
import org.deepworkbench.spi.plan.Plan;

/** What the tests deploy, and where. */
final class ImPlans {

    static final String TEMPLATE = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            description: a container on one machine
            topology_template:
              inputs:
                num_cpus: {type: integer, default: 2}   # of the machine
                password: {type: string, default: ""}
              node_templates:
                app:
                  type: tosca.nodes.indigo.Container.Application.Docker
                  requirements: [{host: app-runtime}]
                app-runtime:
                  type: tosca.nodes.indigo.Container.Runtime.Docker
                  requirements: [{host: simple_node}]
                simple_node:
                  type: tosca.nodes.indigo.Compute
            """;

    private ImPlans() {
    }

    static Plan plan(int port, Map<String, Object> inputs) {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("num_cpus", 2L, "password", ""));
        all.putAll(inputs);
        return new Plan("plan", TEMPLATE, all,
                List.of(new PlanBuilder("deephdc/app").port(5000, OptionalInt.of(port)).cpus(2).memory(4_000_000_000L)
                        .service()),
                Map.of("node_ip", new Expression.Unavailable("only the service knows")));
    }

    static Plan unreadable() {
        return new Plan("plan", "bad: [yaml", Map.of(), List.of(new PlanBuilder("deephdc/app").service()), Map.of());
    }

    static KeptCredentials credentials() {
        return new KeptCredentials().account("egi").secret("im", "im-pass");
    }

    static Target target(ScriptedIm im) {
        return new Target("clouds", "im",
                Map.of("url", im.url(), "user", "me", "password", "im", "cloud", "Dummy"));
    }
}
