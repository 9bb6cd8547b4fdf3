package org.deepworkbench.benchmarks.soak;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.deepworkbench.engine.indigo.internal.im.ImEngine;
import org.deepworkbench.engine.indigo.internal.orchestrator.OrchestratorEngine;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.run.core.internal.engines.Engines;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.spi.account.Credentials;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.spi.module.ModuleResolver;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.plan.PlanResult;
import org.deepworkbench.topology.core.plan.Planner;
import org.eclipse.core.runtime.IProgressMonitor;

/** What a driver stands on: the real engines, with tokens that are always at hand. */
final class Services implements Engines {

    static final String ORCHESTRATOR = "orchestrator";
    static final String IM = "im";

    /** Each name has a pace of its own. */
    private static final int NAMES_FOR_EACH = 5;
    private static final String TOPOLOGY = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            imports:
              - indigo_custom_types: https://raw.githubusercontent.com/indigo-dc/tosca-types/master/custom_types.yaml
            topology_template:
              node_templates:
                runtime:
                  type: tosca.nodes.indigo.Container.Runtime.Docker
                  capabilities:
                    host:
                      properties:
                        num_cpus: 1
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
            """;

    private final Credentials credentials = new Tokens();
    private final Map<String, DeploymentEngine> engines =
            Map.of(ORCHESTRATOR, new OrchestratorEngine(credentials), IM, new ImEngine(credentials));

    /** A token is never at its end; after a refusal there is another one. */
    private static final class Tokens implements Credentials {

        private final AtomicInteger number = new AtomicInteger();

        @Override
        public Secret token(String account, IProgressMonitor monitor) {
            return new Secret("token-" + number.get());
        }

        @Override
        public Secret renewed(String account, Secret refused, IProgressMonitor monitor) {
            return new Secret("token-" + number.incrementAndGet());
        }

        @Override
        public Secret secret(String name, IProgressMonitor monitor) {
            return new Secret(name);
        }
    }

    @Override
    public List<EngineInfo> list() {
        return List.of(new EngineInfo(ORCHESTRATOR, ORCHESTRATOR), new EngineInfo(IM, IM));
    }

    @Override
    public Optional<DeploymentEngine> load(String id) {
        return Optional.ofNullable(engines.get(id));
    }

    static ModuleResolver noModules() {
        return new ModuleResolver() {

            @Override
            public Optional<CatalogModule> byImage(String image) {
                return Optional.empty();
            }

            @Override
            public List<CatalogModule> modules() {
                return List.of();
            }
        };
    }

    static List<Target> targets(URI orchestrator, URI im) {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < NAMES_FOR_EACH; i++) {
            targets.add(new Target(ORCHESTRATOR + i, ORCHESTRATOR,
                    Map.of("url", orchestrator.toString(), "account", "a", "stuckMins", "1")));
            targets.add(new Target(IM + i, IM, Map.of("url", im.toString(), "account", "a")));
        }
        return targets;
    }

    static Plan plan() {
        if (Planner.plan(TopologyDocument.of("soak.yaml", TOPOLOGY), Map.of(),
                noModules()) instanceof PlanResult.Planned(Plan plan)) {
            return plan;
        }
        throw new IllegalStateException("the topology of the soak is wrong");
    }
}
