package org.deepworkbench.cli.internal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.account.AccountService;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.FailureLog;
import org.deepworkbench.cli.internal.FakeTargets;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.Services;
import org.deepworkbench.cli.internal.account.MasterPassword;
import org.deepworkbench.cli.internal.account.SecretInput;
import org.deepworkbench.cli.internal.account.Typist;
import org.deepworkbench.cli.internal.console.Screen;
import org.deepworkbench.cli.internal.topology.TopologyOpener;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.run.core.RunService;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.core.TargetService;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.account.Credentials;
import org.deepworkbench.spi.device.DeviceProbe;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.module.BuiltInModules;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.spi.module.ModuleResolver;
import org.deepworkbench.spi.state.StateFolder;
import org.deepworkbench.topology.core.imports.ImportSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopologyJobTest {

    private static final String TOPOLOGY = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            imports:
              - indigo_custom_types: https://raw.githubusercontent.com/indigo-dc/tosca-types/master/custom_types.yaml
            topology_template:
              inputs:
                image: { type: string }
              node_templates:
                runtime:
                  type: tosca.nodes.indigo.Container.Runtime.Docker
                first: &application
                  type: tosca.nodes.indigo.Container.Application.Docker.Marathon
                  artifacts:
                    image:
                      file: { get_input: image }
                      type: tosca.artifacts.Deployment.Image.Container.Docker
                  requirements:
                    - host: runtime
                second: *application
            """;

    @TempDir
    private Path home;
    private Path topology;
    private Path out;
    private final Screen screen = new Screen(0);
    private final FakeDeployments deployments = new FakeDeployments();
    private final FakeRuns runs = new FakeRuns();

    @BeforeEach
    void setUp() throws Exception {
        topology = Files.writeString(home.resolve("topology.yaml"), TOPOLOGY);
        out = home.resolve("out");
    }

    @Test
    void everyStepIsTakenAndTold() throws Exception {
        assertEquals(ExitCode.DONE, run(Map.of("epochs", "3"), Optional.empty()));
        assertEquals(List.of("assess", "deploy", "stop"), deployments.calls);
        assertEquals("model-of-first", runs.trained);
        assertEquals(Map.of("epochs", 3L), runs.arguments);
        assertEquals(List.of(Path.of("/held/out.png")), runs.predicted);
        assertTrue(Files.exists(out.resolve("report.html")));
        for (String told : List.of("No sound.", "accuracy 0.500", "copepod", "diatom", "80.0 %",
                "not available: It is not built.", "Done in")) {
            assertTrue(screen.out().contains(told), told + " is not in\n" + screen.out());
        }
        assertEquals("", screen.err());
    }

    @Test
    void firstModuleThatCanBeTrainedIsTaken() throws Exception {
        runs.trainable.add("model-of-second");
        run(Map.of(), Optional.empty());
        assertEquals("model-of-second", runs.trained);
    }

    @Test
    void chosenServiceIsTaken() throws Exception {
        run(Map.of(), Optional.of("second"));
        assertEquals("model-of-second", runs.trained);
    }

    @Test
    void chosenServiceThatCannotBeTrainedIsRefusedAndEverythingStopped() {
        runs.trainable.add("model-of-second");
        assertRefused(ExitCode.FAILED, "model-of-first", Map.of(), Optional.of("first"));
        assertEquals(List.of("assess", "deploy", "stop"), deployments.calls);
    }

    @Test
    void serviceThatIsNotThereIsFoundBeforeAnythingIsAsked() {
        assertRefused(ExitCode.USAGE, "first, second", Map.of(), Optional.of("third"));
        assertEquals(List.of(), deployments.calls);
    }

    @Test
    void wrongArgumentIsRefusedWithTheNearestAndEverythingStopped() {
        assertRefused(ExitCode.USAGE, "\"epochs\"", Map.of("epoch", "3"), Optional.empty());
        assertEquals(List.of("assess", "deploy", "stop"), deployments.calls);
        assertEquals("", runs.trained);
    }

    @Test
    void refusedPlanStartsNothing() {
        deployments.refusal = Optional.of(new Fault("There is no room.", "", "", ""));
        assertRefused(ExitCode.FAILED, "There is no room.", Map.of(), Optional.empty());
        assertEquals(List.of("assess"), deployments.calls);
    }

    @Test
    void failedTrainingIsToldAndNothingIsLeft() {
        runs.end = RunState.FAILED;
        assertRefused(ExitCode.FAILED, "The loss exploded.", Map.of(), Optional.empty());
        assertEquals(List.of("assess", "deploy", "stop"), deployments.calls);
    }

    @Test
    void failedPredictionFailsTheJobButWhatWasLearntIsKept() {
        runs.blind = true;
        FaultException failure = assertThrows(FaultException.class, () -> run(Map.of(), Optional.empty()));
        assertEquals("/held/out.png: This is no picture.", failure.getMessage());
        assertTrue(Files.exists(out.resolve("report.html")));
        assertEquals(List.of("assess", "deploy", "stop"), deployments.calls);
    }

    @Test
    void interruptionCancelsTheTrainingAndStopsEverything() throws Exception {
        runs.end = RunState.RUNNING;
        runs.interrupt = true;
        assertEquals(ExitCode.INTERRUPTED, run(Map.of(), Optional.empty()));
        assertEquals(RunState.CANCELLED, runs.run.state());
        assertEquals(List.of("assess", "deploy", "stop"), deployments.calls);
        assertFalse(Files.exists(out));
        assertTrue(screen.err().startsWith("Interrupted."), screen.err());
    }

    @Test
    void serviceSomewhereElseCannotAskForAFileOfThisMachine() throws Exception {
        deployments.host = "module.example.org";
        assertEquals(ExitCode.DONE, run(Map.of(), Optional.empty()));
        assertEquals(List.of(), runs.predicted);
    }

    private void assertRefused(int code, String sentence, Map<String, String> settings, Optional<String> service) {
        Refusal refusal = assertThrows(Refusal.class, () -> run(settings, service));
        assertEquals(code, refusal.exitCode());
        assertTrue(refusal.getMessage().contains(sentence), refusal.getMessage());
        assertFalse(Files.exists(out), "something is left");
    }

    private int run(Map<String, String> settings, Optional<String> service) throws Exception {
        SecretInput nobody = Typist.nobody(home);
        MasterPassword password = new MasterPassword(screen.console(), nobody);
        Context context = new Context(screen.console(), nobody, password, services(), InstantSource.system(),
                new StateFolder(home), new FailureLog(home), home, Optional.empty(), "1.2.3");
        TopologyOpener opener = new TopologyOpener(home, ImportSettings.OFFLINE);
        return new TopologyJob(context).run(new JobRequest(topology, opener, "local", Map.of(), Map.of("image", "some/image"),
                settings, Optional.empty(), Optional.empty(), Optional.of(out), service, false));
    }

    private Services services() {
        ModuleResolver nothing = new ModuleResolver() {

            @Override
            public Optional<CatalogModule> byImage(String image) {
                return Optional.empty();
            }

            @Override
            public List<CatalogModule> modules() {
                return List.of();
            }
        };
        return new Services() {

            @Override
            public ModuleResolver modules() {
                return nothing;
            }

            @Override
            public BuiltInModules builtIns() {
                throw new IllegalStateException("no modules here");
            }

            @Override
            public DeploymentService deployments() {
                return deployments;
            }

            @Override
            public RunService runs() {
                return runs;
            }

            @Override
            public TargetService targets() {
                return new FakeTargets();
            }

            @Override
            public AccountService accounts() {
                throw new IllegalStateException("no accounts here");
            }

            @Override
            public Credentials credentials() {
                throw new IllegalStateException("no credentials here");
            }

            @Override
            public DeviceProbe devices() {
                throw new IllegalStateException("no devices here");
            }

            @Override
            public Optional<DeploymentEngine> localEngine() {
                return Optional.empty();
            }
        };
    }
}
