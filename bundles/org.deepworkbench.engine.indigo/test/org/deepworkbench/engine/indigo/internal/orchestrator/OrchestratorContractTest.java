package org.deepworkbench.engine.indigo.internal.orchestrator;


import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.spi.account.Credentials;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.engine.DeploymentEngineContractTest;
import org.deepworkbench.spi.engine.PlanBuilder;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.AutoClose;

/** The Orchestrator's engine against an Orchestrator that sets up, and removes, at once. */
class OrchestratorContractTest extends DeploymentEngineContractTest {

    @AutoClose
    private final PlayedOrchestrator there = new PlayedOrchestrator();
    @AutoClose
    private final OrchestratorEngine engine = new OrchestratorEngine(new NoCredentials());
    private ServerSocket module;

    /** The target of this test signs nobody in. */
    private static final class NoCredentials implements Credentials {

        @Override
        public Secret token(String account, IProgressMonitor monitor) {
            throw new AssertionError("not asked for");
        }

        @Override
        public Secret renewed(String account, Secret refused, IProgressMonitor monitor) {
            throw new AssertionError("not asked for");
        }

        @Override
        public Secret secret(String name, IProgressMonitor monitor) {
            throw new AssertionError("not asked for");
        }
    }

    OrchestratorContractTest() {
        there.onCreate = made -> {
            made.status = "CREATE_COMPLETE";
            made.outputs = Map.of("deepaas", "http://127.0.0.1:" + open());
        };
        there.onDelete = gone -> {
            there.kept.remove(gone.id);
            shut();
        };
    }

    private int open() {
        try {
            module = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
            return module.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void shut() {
        try {
            module.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    protected DeploymentEngine engine() {
        return engine;
    }

    @Override
    protected Target target() {
        return new Target("paas", "orchestrator", Map.of("url", there.address().toString()));
    }

    private static Plan plan(String template) {
        return new Plan("plan", template, Map.of(), List.of(new PlanBuilder("deephdc/image").service()), Map.of());
    }

    @Override
    protected Plan plan() {
        return plan("tosca_definitions_version: tosca_simple_yaml_1_0\n");
    }

    @Override
    protected Plan refusedPlan() {
        return plan("tosca_definitions_version: tosca_simple_yaml_1_0\nimports: [types.yaml]\n");
    }

    @Override
    protected boolean isAnythingRunning() {
        return !there.kept.isEmpty();
    }
}
