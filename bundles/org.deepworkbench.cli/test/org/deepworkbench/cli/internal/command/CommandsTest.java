package org.deepworkbench.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.deepworkbench.account.AccountService;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.FailureLog;
import org.deepworkbench.cli.internal.FakeTargets;
import org.deepworkbench.cli.internal.Services;
import org.deepworkbench.cli.internal.account.MasterPassword;
import org.deepworkbench.cli.internal.account.SecretInput;
import org.deepworkbench.cli.internal.account.Typist;
import org.deepworkbench.cli.internal.console.Screen;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.run.core.RunService;
import org.deepworkbench.run.core.TargetService;
import org.deepworkbench.spi.account.Credentials;
import org.deepworkbench.spi.device.DeviceProbe;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.module.BuiltInModules;
import org.deepworkbench.spi.module.ModuleResolver;
import org.deepworkbench.spi.state.StateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    /** An installation with nothing in it. */
    private static final Services NONE = new Services() {

        @Override
        public ModuleResolver modules() {
            throw new IllegalStateException("no modules here");
        }

        @Override
        public BuiltInModules builtIns() {
            throw new IllegalStateException("no modules here");
        }

        @Override
        public DeploymentService deployments() {
            throw new IllegalStateException("no deployments here");
        }

        @Override
        public RunService runs() {
            throw new IllegalStateException("no runs here");
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

    @TempDir
    private Path home;
    private final Screen screen = new Screen(0);

    @Test
    void versionIsDone() {
        assertEquals(ExitCode.DONE, execute("--version"));
        assertTrue(screen.out().startsWith("DEEP Workbench 1.2.3" + System.lineSeparator()), screen.out());
    }

    @Test
    void noCommandShowsTheHelp() {
        assertEquals(ExitCode.DONE, execute());
        assertTrue(screen.out().contains("validate"), screen.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "demo", "validate", "convert", "edit", "diff", "plan", "runs", "deploy",
        "deployments", "target", "login", "logout", "accounts", "secret", "help"})
    void helpOfEveryCommandHasWordsForEverything(String command) {
        assertEquals(ExitCode.DONE, execute("help", command));
        assertTrue(screen.out().contains("workbench " + command), screen.out());
        // an option without a description would end its line after the label
        assertTrue(screen.lines().stream().noneMatch(line -> line.matches("\\s+(-\\w, )?--[\\w-]+(=\\S+)?\\s*")),
                screen.out());
    }

    @Test
    void wrongCommandIsUsageAndNamesTheNearest() {
        assertEquals(ExitCode.USAGE, execute("valdate"));
        assertTrue(screen.err().contains("validate"), screen.err());
    }

    @Test
    void wrongOptionIsUsage() {
        assertEquals(ExitCode.USAGE, execute("run", "x.yaml", "--outt", "y"));
        assertTrue(screen.err().contains("--out"), screen.err());
        assertTrue(screen.err().contains("workbench run --help"), screen.err());
    }

    @Test
    void settingWithoutAValueIsUsage() {
        assertEquals(ExitCode.USAGE, execute("run", "x.yaml", "--set", "epochs"));
        assertTrue(screen.err().contains("--set"), screen.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "validate"})
    void fileThatIsNotThereCannotBeOpened(String command) {
        assertEquals(ExitCode.USAGE, execute(command, home.resolve("nowhere.yaml").toString()));
        assertTrue(screen.err().contains("nowhere.yaml"), screen.err());
    }

    @Test
    void validTopologyIsCounted() throws Exception {
        Path file = write("good.yaml", "tosca_definitions_version: tosca_simple_yaml_1_0\ntopology_template:\n"
                + "  inputs:\n    size: { type: integer }\n");
        assertEquals(ExitCode.DONE, execute("validate", file.toString()));
        assertEquals(file + " is a valid topology: 0 nodes, 1 input, 0 outputs.", screen.out().strip());
    }

    @Test
    void faultsHaveTheirPlacesAndTheHighestCodeOfSeveralFilesApplies() throws Exception {
        Path bad = write("bad.yaml", "tosca_definitions_version: tosca_simple_yaml_1_0\ntopology_template:\n"
                + "  node_templates:\n    a: { type: no.such.Type }\n");
        assertEquals(ExitCode.FAILED, execute("validate", bad.toString()));
        assertTrue(screen.lines().get(0).startsWith(bad + ":4:16: error [UNKNOWN_TYPE] "), screen.out());
        assertEquals(ExitCode.USAGE, execute("validate", "nowhere.yaml", bad.toString()));
    }

    @Test
    void surpriseIsASentenceAndItsTraceGoesToALog() throws Exception {
        assertEquals(ExitCode.FAILED, execute("runs"));
        assertTrue(screen.err().startsWith("Error:"), screen.err());
        assertTrue(screen.err().lines().noneMatch(line -> line.startsWith("\tat ")), screen.err());
        try (var logs = Files.list(home.resolve("logs"))) {
            Path log = logs.findFirst().orElseThrow();
            assertTrue(screen.err().contains(log.toString()), screen.err());
            assertTrue(Files.readString(log).contains("no runs here"));
        }
    }

    @Test
    void demoWithoutExamplesSaysSo() {
        assertEquals(ExitCode.FAILED, execute("demo"));
        assertTrue(screen.err().contains("example"), screen.err());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text);
    }

    private int execute(String... arguments) {
        SecretInput nobody = Typist.nobody(home);
        Context context = new Context(screen.console(), nobody, new MasterPassword(screen.console(), nobody), NONE,
                InstantSource.system(), new StateFolder(home), new FailureLog(home.resolve("logs")), home,
                Optional.empty(), "1.2.3");
        return new Commands(context).execute(arguments);
    }
}
