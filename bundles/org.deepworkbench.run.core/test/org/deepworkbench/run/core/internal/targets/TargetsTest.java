package org.deepworkbench.run.core.internal.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.core.deepaas.StandardServer;
import org.deepworkbench.run.core.internal.FakeEngine;
import org.deepworkbench.run.core.internal.deployments.Deployments;
import org.deepworkbench.run.core.internal.engines.Engines;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetsTest {

    private static final Target GPU = new Target("gpu-server", "fake", Map.of());

    @TempDir
    Path home;
    private final StandardServer server = new StandardServer();
    private final FakeEngine engine = new FakeEngine(server.endpoint());
    private Deployments deployments;

    /** The fake drives this machine, too. */
    private final Engines engines = new Engines() {
        @Override
        public List<EngineInfo> list() {
            return List.of(new EngineInfo("local", "This machine"), new EngineInfo("fake", "A fake"));
        }

        @Override
        public Optional<DeploymentEngine> load(String id) {
            return Optional.of(engine);
        }
    };

    private Targets targets() {
        if (deployments == null) {
            deployments = new Deployments(new StateFolder(home), engines);
        }
        return new Targets(new StateFolder(home), engines, deployments);
    }

    @AfterEach
    void stop() {
        if (deployments != null) {
            deployments.close();
        }
        server.close();
    }

    private static List<String> names(Targets targets) {
        return targets.targets().stream().map(known -> known.target().name()).toList();
    }

    @Test
    void thisMachineIsAlwaysThere() throws Exception {
        assertEquals(List.of("local"), names(targets()));
        assertEquals("This machine", targets().get("local").label());
        assertThrows(FaultException.class, () -> targets().remove("local", true));
        assertThrows(FaultException.class, () -> targets().add(new Target("Local", "fake", Map.of())));
    }

    @Test
    void whatIsAddedIsKnownToOtherProcesses() throws Exception {
        List<String> heard = new ArrayList<>();
        Targets targets = targets();
        targets.addListener(() -> heard.add("changed"));
        targets.add(GPU);
        targets.add(new Target("a-cloud", "fake", Map.of()));
        assertEquals(List.of("local", "a-cloud", "gpu-server"), names(targets()));
        assertEquals(GPU, targets().get("gpu-server").target());
        targets.remove("gpu-server", false);
        assertEquals(List.of("local", "a-cloud"), names(targets()));
        assertEquals(3, heard.size());
    }

    @Test
    void aNameIsPlainAndUnique() throws Exception {
        targets().add(GPU);
        assertThrows(FaultException.class, () -> targets().add(new Target("GPU-server", "fake", Map.of())));
        for (String bad : new String[] {"", "-x", "a b", "a/b", "x".repeat(64)}) {
            assertThrows(FaultException.class, () -> targets().add(new Target(bad, "fake", Map.of())), bad);
        }
        assertThrows(FaultException.class, () -> targets().add(new Target("x", "fake", Map.of("colour", "red"))));
    }

    @Test
    void anUnknownOneIsRefusedNamingTheOthers() {
        String told = assertThrows(FaultException.class, () -> targets().get("moon")).getMessage();
        assertTrue(told.contains("moon") && told.contains("local"), told);
        assertThrows(FaultException.class, () -> targets().remove("moon", false));
    }

    @Test
    void useAndProbeAreRemembered() throws Exception {
        targets().add(GPU);
        targets().probe(GPU, new NullProgressMonitor());
        deployments.deploy(FakeEngine.plan(), GPU, DeployOptions.DEFAULT, new NullProgressMonitor());
        KnownTarget known = targets().get("gpu-server");
        assertEquals("a fake", known.lastProbe().orElseThrow().report().orElseThrow().summary());
        assertTrue(known.lastUsed().isPresent());
    }

    @Test
    void isNotRemovedWhileSomethingLivesThereUnlessForced() throws Exception {
        Targets targets = targets();
        targets.add(GPU);
        deployments.deploy(FakeEngine.plan(), GPU, DeployOptions.DEFAULT, new NullProgressMonitor());
        String told = assertThrows(FaultException.class, () -> targets.remove("gpu-server", false)).getMessage();
        assertTrue(told.contains("A plan"), told);
        targets.remove("gpu-server", true);
        assertEquals(List.of("local"), names(targets));
    }

    @Test
    void manyWritersLoseNothing() throws Exception {
        int writers = 8;
        Targets targets = targets();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = IntStream.range(0, writers).mapToObj(i -> Thread.ofVirtual().start(() -> {
            try {
                start.await();
                for (int j = 0; j < 5; j++) {
                    targets.add(new Target("t" + i + "-" + j, "fake", Map.of()));
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        })).toList();
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(1 + writers * 5, names(targets).size());
    }

    @Test
    void aDamagedFileHidesThisMachineNot() throws Exception {
        targets().add(GPU);
        Files.writeString(home.resolve("targets.json"), "{ no json");
        assertEquals(List.of("local"), names(targets()));
        assertThrows(FaultException.class, () -> targets().add(new Target("x", "fake", Map.of())));
        assertEquals("{ no json", Files.readString(home.resolve("targets.json")), "what was there is not overwritten");
    }
}
