package org.deepworkbench.engine.docker.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Cause;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.engine.DeploymentEngineContractTest;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.engine.PlanBuilder;
import org.deepworkbench.spi.engine.Resource;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.spi.plan.Evaluation;
import org.deepworkbench.spi.plan.Plan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The engine with real containers. Everything there is on the Docker engine is compared before and after each test. */
@Timeout(120)
class DockerEngineTest extends DeploymentEngineContractTest {

    private static final List<DockerEngine> ENGINES = new ArrayList<>();

    private RealEngine real;
    private DockerEngine engine;
    private Set<String> before;

    @BeforeEach
    void create() throws Exception {
        real = RealEngine.get();
        engine = new DockerEngine(Map.of(), folder.resolve("home"));
        ENGINES.add(engine);
        before = real.everything();
    }

    /** The contract stops what was deployed after every test, and needs the engine for it. */
    @AfterAll
    static void close() {
        ENGINES.forEach(DockerEngine::close);
    }

    @Override
    protected DeploymentEngine engine() {
        return engine;
    }

    @Override
    protected Target target() {
        return real.target(Map.of());
    }

    @Override
    protected Plan plan() {
        return PlanBuilder.plan(Services.app().service(), Services.app().node("second").service());
    }

    @Override
    protected Plan refusedPlan() {
        return Services.app().privileged().plan();
    }

    @Override
    protected boolean isAnythingRunning() {
        return before != null && !before.equals(real.everything());
    }

    private static String get(Endpoint endpoint, String path) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (true) {
            try (var in = endpoint.uri().resolve(path).toURL().openStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) { // the container starts before its server listens
                if (System.nanoTime() > end) {
                    throw e;
                }
                Thread.onSpinWait();
            }
        }
    }

    private DeploymentStatus await(EngineDeployment deployment, Predicate<DeploymentStatus> wanted) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        DeploymentStatus status = deployment.observe(monitor);
        while (!wanted.test(status)) {
            assertTrue(System.nanoTime() < end, () -> "still " + deployment.status());
            status = deployment.observe(monitor);
        }
        return status;
    }

    private DeploymentStatus await(EngineDeployment deployment, DeploymentState wanted) throws Exception {
        return await(deployment, status -> status.state() == wanted);
    }

    private EngineDeployment deploy(Plan plan, Target target, DeployOptions options) throws Exception {
        Path own = Files.createDirectories(folder.resolve("deployment"));
        return engine.deploy(new DeploymentRequest("test", plan, target, options, own, folder, ledger), monitor);
    }

    private Fault refused(Plan plan, Map<String, String> settings) {
        Fault fault = assertThrows(FaultException.class,
                () -> deploy(plan, target().with(settings), DeployOptions.DEFAULT)).fault();
        System.out.println("told: " + fault.sentence());
        assertFalse(fault.why().isBlank() || fault.remedy().isBlank(), fault.sentence());
        assertEquals(before, real.everything(), "nothing is left");
        return fault;
    }

    private void kill(String node) {
        real.client().killContainerCmd(container(node)).exec();
    }

    private String container(String node) {
        return real.client().listContainersCmd().withShowAll(true)
                .withLabelFilter(Map.of("org.deepworkbench.node", node)).exec().getFirst().getId();
    }

    @Test
    void whatTheTopologySaysReachesTheContainer() throws Exception {
        Path shared = Files.createDirectories(folder.resolve("shared"));
        Files.writeString(shared.resolve("greeting"), "from outside");
        EngineDeployment deployment = deploy(Services.app().environment("MY_SETTING", "value 1 = $HOME").cpus(1.5)
                .memory(100 << 20).volumes(shared + ":/in:ro", "models:/srv/models", "/scratch")
                .command("cp /in/greeting /tmp; touch /in/x || touch /tmp/readonly; touch /srv/models/y /scratch/z; "
                        + Services.SERVE).plan());
        Endpoint endpoint = deployment.status().endpoints().getFirst();
        assertTrue(get(endpoint, "env").contains("MY_SETTING=value 1 = $HOME\n"));
        assertEquals("from outside", get(endpoint, "greeting"));
        assertEquals("", get(endpoint, "readonly"));
        var host = real.client().inspectContainerCmd(container("app")).exec().getHostConfig();
        assertEquals(1_500_000_000L, host.getNanoCPUs());
        assertEquals(100 << 20, host.getMemory());
        assertEquals(host.getMemory(), host.getMemorySwap());
        assertTrue(real.everything().contains("volume deep-test-models"), real.everything().toString());
        deployment.stop(monitor);
        assertEquals(List.of(Path.of("greeting")), Files.list(shared).map(Path::getFileName).toList());
    }

    @Test
    void portsAreOpenOnThisMachineOnlyAndReported() throws Exception {
        DeploymentStatus status = deploy(Services.app().plan()).status();
        Endpoint endpoint = status.endpoints().getFirst();
        assertEquals("127.0.0.1", endpoint.uri().getHost());
        assertEquals(new Evaluation.Available((long) endpoint.uri().getPort()),
                status.attributes().find("app-runtime", List.of("host", "publish_ports", 0, "target")));
        assertEquals(new Evaluation.Available("127.0.0.1"),
                status.attributes().find("app", List.of("load_balancer_ips", 0)));
        assertEquals("127.0.0.1", real.client().inspectContainerCmd(container("app")).exec().getNetworkSettings()
                .getPorts().getBindings().values().iterator().next()[0].getHostIp());
    }

    @Test
    void containersOfADeploymentSeeEachOtherByName() throws Exception {
        EngineDeployment deployment = deploy(PlanBuilder.plan(Services.app().environment("GREETING", "hello").service(),
                Services.app().node("second").command("until wget -qO /tmp/first http://app:5000/env; do :; done; "
                        + Services.SERVE).service()));
        Endpoint second = deployment.status().endpoints().stream()
                .filter(endpoint -> endpoint.node().equals("second")).findFirst().orElseThrow();
        assertTrue(get(second, "first").contains("GREETING=hello"));
    }

    @Test
    void theLogIsReadPieceByPieceAndOutlivesTheContainer() throws Exception {
        EngineDeployment deployment = deploy(Services.app().environment("GREETING", "wörld").plan());
        get(deployment.status().endpoints().getFirst(), "env");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!deployment.log("app", 0).contains("warned") && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        String log = deployment.log("app", 0);
        assertTrue(log.contains("started wörld\n") && log.contains("warned\n"), log);
        assertEquals(log.substring(5), deployment.log("app", 5));
        deployment.stop(monitor);
        assertEquals(log, deployment.log("app", 0));
    }

    @Test
    void aContainerKilledFromOutsideIsToldAndLeavesNothing() throws Exception {
        EngineDeployment deployment = deploy(Services.app().plan());
        kill("app");
        DeploymentStatus status = await(deployment, DeploymentState.FAILED);
        assertTrue(status.fault().orElseThrow().why().contains("signal 9"), status.fault().toString());
        assertTrue(status.fault().orElseThrow().why().contains("warned"), status.fault().toString());
        assertEquals(List.of(), status.endpoints());
        assertEquals(before, real.everything());
    }

    @Test
    void oneDeadContainerOfTwoDegradesAndCanBeStartedAgain() throws Exception {
        EngineDeployment deployment = deploy(plan());
        kill("app");
        DeploymentStatus status = await(deployment, DeploymentState.DEGRADED);
        assertEquals(DeploymentState.FAILED, status.nodes().get("app"));
        assertEquals(DeploymentState.RUNNING, status.nodes().get("second"));
        Resource dead = status.resources().stream().filter(resource -> resource.node().equals("app")).findFirst()
                .orElseThrow();
        assertEquals(List.of(Resource.Action.START), dead.actions());
        deployment.act(dead, Resource.Action.START, monitor);
        assertEquals(DeploymentState.RUNNING, deployment.status().state());
    }

    @Test
    void aContainerRemovedFromOutsideIsTold() throws Exception {
        EngineDeployment deployment = deploy(Services.app().plan());
        real.client().removeContainerCmd(container("app")).withForce(true).exec();
        Fault fault = await(deployment, DeploymentState.FAILED).fault().orElseThrow();
        assertTrue(fault.what().contains("gone"), fault.sentence());
    }

    @Test
    void usingTooMuchMemoryIsTold() throws Exception {
        EngineDeployment deployment = deploy(Services.app().memory(20 << 20)
                .command("sleep 1; tail /dev/zero").plan());
        Fault fault = await(deployment, DeploymentState.FAILED).fault().orElseThrow();
        assertTrue(fault.why().contains("mem_size"), fault.sentence());
    }

    @Test
    void anEndWithAnErrorIsToldWithTheLastWords() throws Exception {
        EngineDeployment deployment = deploy(Services.app().command("echo The folder is full.; exit 3").plan());
        Fault fault = await(deployment, DeploymentState.FAILED).fault().orElseThrow();
        assertTrue(fault.why().contains("exit code 3") && fault.why().contains("The folder is full."),
                fault.sentence());
    }

    @Test
    void aPortInUseIsTold() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Fault fault = refused(Services.app().port(5000, OptionalInt.of(taken.getLocalPort())).plan(), Map.of());
            assertTrue(fault.what().contains("port is in use"), fault.sentence());
        }
    }

    @Test
    void anImageThatIsNotThereIsTold() {
        assertTrue(refused(Services.app("nobody/nothing").plan(), Map.of()).why().contains("never to pull"));
    }

    @Test
    void aRegistryThatCannotBeReachedIsTold() {
        Fault fault = refused(Services.app("registry.invalid/nothing").plan(), Map.of("pull", "missing"));
        assertTrue(fault.what().contains("cannot be reached") && fault.why().contains("registry.invalid"),
                fault.sentence());
    }

    @Test
    void anImageWithoutAShellIsTold() throws Exception {
        Path file = Files.writeString(folder.resolve("Dockerfile"), "FROM scratch\nLABEL holds=nothing\n");
        String image = real.client().buildImageCmd(file.toFile()).start().awaitImageId();
        try {
            Fault fault = refused(Services.app(image).plan(), Map.of());
            assertTrue(fault.what().contains("does not know the command"), fault.sentence());
        } finally {
            real.client().removeImageCmd(image).exec();
        }
    }

    @Test
    void aFolderThatIsNotThereIsToldAndNotMade() {
        Fault fault = refused(Services.app().volumes(folder.resolve("absent") + ":/in").plan(), Map.of());
        assertTrue(fault.what().contains("folder") && fault.why().contains("absent"), fault.sentence());
        assertFalse(Files.exists(folder.resolve("absent")));
    }

    @Test
    void gpusThatAreNotThereAreToldOrDoneWithout() throws Exception {
        Plan plan = Services.app().gpus(1).plan();
        Fault fault = refused(plan, Map.of());
        assertTrue(fault.what().contains("GPU") && fault.why().contains("could not select device driver"),
                fault.sentence());
        EngineDeployment deployment = deploy(plan, target(), new DeployOptions(true, false));
        try {
            assertEquals(DeploymentState.RUNNING, deployment.status().state());
            assertTrue(deployment.status().causes().stream().map(Cause::text)
                    .anyMatch(text -> text.contains("without GPUs")), deployment.status().causes().toString());
        } finally {
            deployment.stop(monitor);
        }
    }

    @Test
    void theSecondFailingStopsTheFirst() {
        refused(PlanBuilder.plan(Services.app().service(), Services.app().node("second").gpus(1).service()), Map.of());
    }

    @Test
    void anImageIsLoadedFromItsArchive() throws Exception {
        real.client().removeImageCmd(RealEngine.BUSYBOX).withForce(true).exec();
        EngineDeployment deployment = deploy(Services.app().plan(),
                target().with(Map.of("archives", RealEngine.images().toString())), DeployOptions.DEFAULT);
        try {
            assertEquals(DeploymentState.RUNNING, deployment.status().state());
        } finally {
            deployment.stop(monitor);
        }
    }

    @Test
    void anotherWorkbenchFindsWhatThisOneStarted() throws Exception {
        EngineDeployment deployment = deploy(plan());
        try (DockerEngine other = new DockerEngine(Map.of(), folder.resolve("home"))) {
            DeploymentRequest request = new DeploymentRequest("test", plan(), target(), DeployOptions.DEFAULT,
                    folder.resolve("deployment"), folder, ledger);
            EngineDeployment found = other.recover(request, monitor).orElseThrow();
            assertEquals(deployment.status().endpoints(), found.status().endpoints());
            assertEquals(DeploymentState.RUNNING, found.status().state());
            found.stop(monitor);
            assertEquals(Optional.empty(), other.recover(request, monitor));
        }
        assertEquals(DeploymentState.FAILED, await(deployment, status -> status.state().isFinal()).state());
    }

    @Test
    void anUpdateTouchesOnlyWhatDiffers() throws Exception {
        EngineDeployment deployment = deploy(plan());
        String first = container("app");
        String second = container("second");
        deployment.update(PlanBuilder.plan(Services.app().service(),
                Services.app().node("second").environment("GREETING", "again").service()), monitor);
        assertEquals(first, container("app"));
        assertNotEquals(second, container("second"));
        assertEquals(DeploymentState.RUNNING, deployment.status().state());
        Endpoint changed = deployment.status().endpoints().stream()
                .filter(endpoint -> endpoint.node().equals("second")).findFirst().orElseThrow();
        assertTrue(get(changed, "env").contains("GREETING=again"));
    }

    @Test
    void anUpdateThatFailsLeavesWhatRan() throws Exception {
        EngineDeployment deployment = deploy(plan());
        String first = container("app");
        assertThrows(FaultException.class, () -> deployment.update(
                PlanBuilder.plan(Services.app().gpus(1).service(), Services.app().node("second").service()), monitor));
        assertEquals(first, container("app"));
        assertEquals(DeploymentState.RUNNING, deployment.status().state());
        assertEquals("/deep-test-app-1", real.client().inspectContainerCmd(first).exec().getName());
    }

    @Test
    void moreAndFewerInstancesRun() throws Exception {
        EngineDeployment deployment = deploy(Services.app().environment("GREETING", "secret").plan());
        String first = container("app");
        // Found again, the plan does not hold its secrets any more.
        EngineDeployment found = engine.recover(new DeploymentRequest("test",
                Services.app().environment("GREETING", "******").plan(), target(), DeployOptions.DEFAULT,
                folder.resolve("deployment"), folder, ledger), monitor).orElseThrow();
        found.scale("app", 3, monitor);
        assertEquals(3, found.status().endpoints().size());
        for (Endpoint endpoint : found.status().endpoints()) {
            assertTrue(get(endpoint, "env").contains("GREETING=secret"));
        }
        found.scale("app", 1, monitor);
        assertEquals(1, found.status().endpoints().size());
        assertEquals(first, container("app"));
        deployment.stop(monitor);
    }

    @Test
    void statisticsAreShown() throws Exception {
        EngineDeployment deployment = deploy(Services.app().plan());
        DeploymentStatus status = await(deployment, seen -> seen.resources().getFirst().details().size() > 3);
        assertTrue(status.resources().getFirst().details().values().stream().anyMatch(text -> text.contains("MiB /")),
                status.resources().toString());
    }

    @Test
    void theEngineTellsWhatItIs() throws Exception {
        TargetReport report = engine.probe(target(), monitor);
        assertTrue(report.summary().startsWith("Docker Engine "), report.summary());
        assertTrue(engine.forecast(Services.app("nobody/nothing").gpus(1).cpus(1000).plan(), target(),
                DeployOptions.DEFAULT, monitor).warnings().size() == 3);
    }

    @Test
    void anEngineThatIsNotThereIsTold() {
        Target nowhere = new Target("x", "docker", Map.of("host", "unix://" + folder.resolve("none.sock")));
        Fault fault = assertThrows(FaultException.class, () -> engine.probe(nowhere, monitor)).fault();
        assertTrue(fault.what().contains("does not answer"), fault.sentence());
    }

    @Test
    void theContextOfTheDockerCommandLineIsFollowed() throws Exception {
        Path home = folder.resolve("home");
        ProcessBuilder create = new ProcessBuilder("docker", "context", "create", "mine", "--docker",
                "host=" + real.address());
        create.environment().put("DOCKER_CONFIG", home.resolve(".docker").toString());
        assertEquals(0, create.inheritIO().start().waitFor());
        try (DockerEngine byVariable = new DockerEngine(Map.of("DOCKER_CONTEXT", "mine"), home)) {
            assertTrue(byVariable.probe(new Target("x", "docker", Map.of()), monitor).facts().stream()
                    .anyMatch(fact -> fact.value().equals(real.address().toString())));
        }
        engine.probe(new Target("x", "docker", Map.of("context", "mine")), monitor);
    }

    @Test
    void anEngineBehindTlsAnswersToTheRightCertificateOnly() throws Exception {
        Path certificates = Files.createDirectories(folder.resolve("certificates"));
        try (TlsDoor door = TlsDoor.open(certificates, real.address())) {
            Map<String, String> address = Map.of("host", door.address(), "tls", certificates.toString());
            assertTrue(engine.probe(new Target("x", "docker", address), monitor).summary().startsWith("Docker Engine"));
            Target stranger = new Target("x", "docker", Map.of("host", door.address()));
            assertThrows(FaultException.class, () -> engine.probe(stranger, monitor));
            Path wrong = Files.createDirectories(folder.resolve("wrong"));
            Target incomplete = new Target("x", "docker", Map.of("host", door.address(), "tls", wrong.toString()));
            assertThrows(FaultException.class, () -> engine.probe(incomplete, monitor));
        }
    }
}
