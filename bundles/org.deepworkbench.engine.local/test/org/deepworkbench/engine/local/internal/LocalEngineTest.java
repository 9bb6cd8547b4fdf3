package org.deepworkbench.engine.local.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.deepworkbench.engine.local.internal.torch.FakeTorch;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.engine.DeploymentEngineContractTest;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.engine.MemoryLedger;
import org.deepworkbench.spi.engine.PlanBuilder;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Evaluation;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The engine with real processes, in which a stand-in for the model server runs. */
class LocalEngineTest extends DeploymentEngineContractTest {

    private static final Device CPU = Device.cpu("a CPU", 4, 64L << 30);

    private LocalEngine engine;
    private Target target = Target.LOCAL;

    @BeforeEach
    void create() throws IOException {
        engine = new LocalEngine(FakeHome.in(folder), FakeDevices.idle(CPU), new StateFolder(folder));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Override
    protected DeploymentEngine engine() {
        return engine;
    }

    @Override
    protected Target target() {
        return target;
    }

    @Override
    protected Plan plan() {
        return PlanBuilder.plan(Services.app().service(), Services.app().node("second").service());
    }

    @Override
    protected Plan refusedPlan() {
        return Services.unknown().plan();
    }

    @Override
    protected boolean isAnythingRunning() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive)
                .anyMatch(child -> child.info().commandLine().orElse("").contains(folder.toString()));
    }

    private Properties seen(String node) throws IOException {
        Properties seen = new Properties();
        Path file = folder.resolve("deployment").resolve(node).resolve("seen.properties");
        try (BufferedReader in = Files.newBufferedReader(file)) {
            seen.load(in);
        }
        return seen;
    }

    private ProcessHandle process(String node) throws IOException {
        return ProcessHandle.of(Long.parseLong(seen(node).getProperty("pid"))).orElseThrow();
    }

    private static DeploymentStatus await(EngineDeployment deployment, DeploymentState wanted)
            throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(1);
        Runnable remove = deployment.onChange(status -> {
            if (status.state() == wanted) {
                seen.countDown();
            }
        });
        assertTrue(deployment.status().state() == wanted || seen.await(5, TimeUnit.SECONDS),
                "state " + deployment.status().state());
        remove.run();
        return deployment.status();
    }

    @Test
    void whatTheTopologySaysReachesTheProcess() throws Exception {
        deploy(Services.app("seeds").cpus(1.5).memory(1_500_000_000).environment("MY_SETTING", "value 1")
                .environment("LD_PRELOAD", "/tmp/evil.so").environment("JAVA_TOOL_OPTIONS", "-Dx").plan());
        Properties seen = seen("app");
        assertEquals("--module image-classification --host 127.0.0.1 --port 0 --threads 2 --work "
                + folder.resolve("deployment/app") + " --flavour seeds", seen.getProperty("arguments"));
        assertEquals("2", seen.getProperty("processors"));
        long heap = Long.parseLong(seen.getProperty("heap"));
        assertTrue(heap > 400_000_000 && heap <= 500_000_000, "heap " + heap);
        assertEquals("value 1", seen.getProperty("env.MY_SETTING"));
        assertNull(seen.getProperty("env.LD_PRELOAD"));
        assertNull(seen.getProperty("env.JAVA_TOOL_OPTIONS"));
        assertEquals(folder.resolve("cache/djl").toString(), seen.getProperty("env.DJL_CACHE_DIR"));
        assertEquals("true", seen.getProperty("env.OPT_OUT_TRACKING"));
        assertEquals(folder.resolve("deployment/app/tmp").toString(), seen.getProperty("temporary"));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void aGpuIsHandedToTheProcessWithItsPyTorch() throws Exception {
        ModelServerHome home = FakeHome.in(folder);
        FakeTorch.jni(folder.resolve("home/lib"), "2.7.1-0.35.1");
        Path environment = FakeTorch.environment(folder.resolve("venv"), "2.7.1+cu126", true);
        Device card = Device.gpu(0, "NVIDIA A100", 40_000_000_000L);
        engine = new LocalEngine(home, FakeDevices.idle(CPU, card), new StateFolder(folder));
        target = Target.LOCAL.with(Map.of("device", "gpu", "threads", "3", "pytorch", environment.toString()));
        Plan plan = Services.app().plan();
        assertEquals(List.of(), engine.probe(target, new NullProgressMonitor()).warnings());
        assertEquals(1, engine.assess(plan, target, DeployOptions.DEFAULT).limitations().size());
        deploy(plan);
        Properties seen = seen("app");
        assertTrue(seen.getProperty("arguments").endsWith(" --device gpu:0"), seen.toString());
        assertEquals("3", seen.getProperty("processors"));
        assertEquals("2.7.1", seen.getProperty("env.PYTORCH_VERSION"));
        assertEquals("cu128", seen.getProperty("env.PYTORCH_FLAVOR"));
        assertTrue(Files.exists(Path.of(seen.getProperty("env.PYTORCH_LIBRARY_PATH")).resolve("libtorch_cuda.so")));
        assertTrue(Files.readString(folder.resolve("deployment/app.log"))
                .startsWith("Computing on gpu:0, NVIDIA A100, with PyTorch 2.7.1+cu126 in "));
    }

    @Test
    void theTokenGoesToStandardInputOnly() throws Exception {
        String token = deploy(Services.app().plan()).status().endpoints().get(0).token().orElseThrow().reveal();
        Properties seen = seen("app");
        assertEquals(token, seen.remove("token"));
        assertTrue(token.length() >= 40, "it cannot be guessed");
        assertFalse(seen.toString().contains(token));
    }

    @Test
    void reportsThePortsThatItOpenedAndWhyNotTheOthers() throws Exception {
        Plan three = Services.app().port(6006, OptionalInt.empty()).port(8888, OptionalInt.empty()).plan();
        DeploymentStatus status = deploy(three).status();
        long port = status.endpoints().get(0).uri().getPort();
        assertEquals(new Evaluation.Available(port),
                status.attributes().find("app-runtime", List.of("host", "publish_ports", 0, "target")));
        assertEquals(new Evaluation.Available("127.0.0.1"),
                status.attributes().find("app", List.of("load_balancer_ips", 0)));
        Evaluation jupyter = status.attributes().find("app-runtime", List.of("host", "publish_ports", 2, "target"));
        assertTrue(jupyter instanceof Evaluation.NotAvailable(String reason) && reason.contains("Jupyter"),
                jupyter.toString());
    }

    @Test
    void thePortOfTheCommandIsThatOfTheApi() throws Exception {
        DeploymentStatus status = deploy(Services.app().command("deepaas-run --listen-ip=0.0.0.0 --listen-port=7000")
                .port(7000, OptionalInt.empty()).plan()).status();
        assertTrue(status.attributes().find("app-runtime", List.of("host", "publish_ports", 1, "target"))
                instanceof Evaluation.Available);
        assertTrue(status.attributes().find("app-runtime", List.of("host", "publish_ports", 0, "target"))
                instanceof Evaluation.NotAvailable);
    }

    @Test
    void aKilledProcessIsNoticedWithTheReason() throws Exception {
        EngineDeployment deployment = deploy(Services.app().plan());
        process("app").destroyForcibly();
        DeploymentStatus status = await(deployment, DeploymentState.FAILED);
        assertTrue(status.fault().orElseThrow().why().contains("signal 9"), status.fault().toString());
        assertEquals(DeploymentState.FAILED, status.nodes().get("app"));
        assertEquals(List.of(), status.endpoints());
    }

    @Test
    void oneDeadServiceOfTwoDegrades() throws Exception {
        EngineDeployment deployment = deploy(plan());
        process("app").destroyForcibly();
        DeploymentStatus status = await(deployment, DeploymentState.DEGRADED);
        assertEquals(Map.of("app", DeploymentState.FAILED, "app-runtime", DeploymentState.FAILED,
                "second", DeploymentState.RUNNING, "second-runtime", DeploymentState.RUNNING), status.nodes());
        assertEquals(List.of("second"), status.endpoints().stream().map(endpoint -> endpoint.node()).toList());
        process("second").destroyForcibly();
        await(deployment, DeploymentState.FAILED);
    }

    @Test
    void whatTheServerSaysWhenItCannotStartIsTold() {
        Fault fault = assertThrows(FaultException.class, () -> deploy(Services.app("failing").plan())).fault();
        assertEquals("The folder \"x\" is full.", fault.why(), fault.sentence());
    }

    @Test
    void oneFailureStopsTheOthers() {
        assertThrows(FaultException.class, () -> deploy(
                PlanBuilder.plan(Services.app().service(), Services.app("failing").node("second").service())));
        assertFalse(isAnythingRunning());
    }

    @Test
    void cancellingEndsTheWaitForASilentServer() throws Exception {
        NullProgressMonitor later = new NullProgressMonitor() {
            private int looks;

            @Override
            public boolean isCanceled() {
                return ++looks > 8;
            }
        };
        Path deploymentFolder = Files.createDirectories(folder.resolve("deployment"));
        var request = new DeploymentRequest("test", Services.app("silent").plan(),
                Target.LOCAL, DeployOptions.DEFAULT, deploymentFolder, folder, new MemoryLedger());
        assertThrows(OperationCanceledException.class, () -> engine.deploy(request, later));
        assertFalse(isAnythingRunning());
    }

    @Test
    void aStubbornProcessIsEndedAllTheSameAndTheFirstHasTimeToWriteItsArchive() throws Exception {
        deploy(Services.app().plan()).stop(monitor);
        try (Stream<Path> cache = Files.list(folder.resolve("cache"))) {
            assertTrue(cache.anyMatch(file -> file.toString().endsWith(".jsa")));
        }
        deploy(Services.app("stubborn").plan()).stop(monitor);
        assertFalse(isAnythingRunning());
    }

    @Test
    void aFixedPortIsUsedOrRefusedWhenTaken() throws Exception {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
            Fault fault = assertThrows(FaultException.class,
                    () -> deploy(Services.app().port(5000, OptionalInt.of(port)).plan())).fault();
            assertTrue(fault.what().contains(Integer.toString(port)), fault.sentence());
        }
        DeploymentStatus status = deploy(Services.app().port(5000, OptionalInt.of(port)).plan()).status();
        assertEquals(port, status.endpoints().get(0).uri().getPort());
    }

    @Test
    void theLogIsReadPieceByPiece() throws Exception {
        EngineDeployment deployment = deploy(Services.app().plan());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!deployment.log("app", 0).contains("said later\n") && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        deployment.stop(monitor);
        String log = deployment.log("app", 0);
        assertTrue(log.contains("started as good\n") && log.contains("said later\n"), log);
        assertEquals(log.substring(5), deployment.log("app", 5));
        assertEquals("", deployment.log("app", log.length()));
    }

    @Test
    void aMissingModelServerIsAFault() {
        LocalEngine homeless = new LocalEngine(new ModelServerHome(Optional.empty()), FakeDevices.idle(CPU),
                new StateFolder(folder));
        engine.close();
        engine = homeless;
        assertTrue(assertThrows(FaultException.class, () -> deploy(plan())).getMessage().contains("not installed"));
    }

    @Test
    void closingTheEngineStopsEverything() throws Exception {
        EngineDeployment deployment = deploy(plan());
        engine.close();
        assertEquals(DeploymentState.STOPPED, deployment.status().state());
        assertFalse(isAnythingRunning());
    }
}
