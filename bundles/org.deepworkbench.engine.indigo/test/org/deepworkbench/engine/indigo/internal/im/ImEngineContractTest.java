package org.deepworkbench.engine.indigo.internal.im;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.engine.DeploymentEngineContractTest;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Plan;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImEngineContractTest extends DeploymentEngineContractTest {

    private final ScriptedIm im = new ScriptedIm();
    private final ServerSocket module = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ImEngine engine = new ImEngine(ImPlans.credentials());

    ImEngineContractTest() throws IOException {
        im.onEnd = () -> {
            try {
                module.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** After what the tests of the contract do at their end. */
    @RegisterExtension
    final AfterEachCallback closing = context -> {
        engine.close();
        module.close();
        im.close();
    };

    @Override
    protected DeploymentEngine engine() {
        return engine;
    }

    @Override
    protected Target target() {
        return ImPlans.target(im);
    }

    @Override
    protected Plan plan() {
        return ImPlans.plan(module.getLocalPort(), Map.of());
    }

    @Override
    protected Plan refusedPlan() {
        return ImPlans.unreadable();
    }

    @Override
    protected boolean isAnythingRunning() {
        synchronized (im) {
            return !im.infrastructures.isEmpty();
        }
    }
}
