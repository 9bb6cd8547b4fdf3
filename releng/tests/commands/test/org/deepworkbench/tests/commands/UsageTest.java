package org.deepworkbench.tests.commands;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, version and wrong usage. */
class UsageTest {

    @TempDir
    private Path home;
    private Workbench workbench;

    @BeforeEach
    void setUp() throws Exception {
        workbench = new Workbench(home);
    }

    @AfterEach
    void tearDown() throws Exception {
        workbench.close();
    }

    @Test
    void versionIsTold() throws Exception {
        Outcome outcome = workbench.run("--version").expect(0).matches("^DEEP Workbench \\d+\\.\\d+\\.\\d+");
        // generous: the time itself is measured in docs/benchmarks.md
        assertTrue(outcome.took().compareTo(Duration.ofSeconds(15)) < 0, outcome::toString);
    }

    @Test
    void helpListsTheCommands() throws Exception {
        workbench.run("help").expect(0).matches("^ +run ").matches("^ +demo ").matches("^ +validate ")
                .matches("^ +convert ").matches("^ +edit ").matches("^ +diff ").matches("^ +plan ")
                .matches("^ +runs ").matches("^ +login ").matches("^ +logout ").matches("^ +accounts ")
                .matches("^ +secret ")
                .matches("^ +modules ").matches("^ +serve ").matches("^ +train ").matches("^ +predict ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "demo", "validate", "convert", "edit", "diff", "plan", "runs", "login", "logout",
        "accounts", "secret", "modules", "serve", "train", "predict"})
    void everyCommandExplainsItself(String command) throws Exception {
        Outcome help = workbench.run("help", command).expect(0).says("workbench " + command);
        workbench.run(command, "--help").expect(0).says(help.out());
    }

    @Test
    void runTellsItsOptions() throws Exception {
        workbench.run("run", "--help").expect(0).says("TOPOLOGY", "--target", "--input", "--set", "--data", "--predict",
                "--out", "--allow-cpu", "--service", "--library", "--online");
    }

    @Test
    void unknownCommandIsWrongUsageAndTheNearestIsNamed() throws Exception {
        workbench.run("valdate", "x.yaml").expect(2).says("valdate", "validate");
    }

    @Test
    void aJavaThatIsTooOldIsNamed() throws Exception {
        Path java = Files.createDirectories(home.resolve("old/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho it was started\n");
        assertTrue(java.toFile().setExecutable(true));
        Files.writeString(home.resolve("old/release"), "IMPLEMENTOR=\"somebody\"\nJAVA_VERSION=\"17.0.1\"\n");
        workbench.set("JAVA_HOME", home.resolve("old").toString());
        workbench.run("devices").expect(2).says("Java 21", java.toString(), "Java 17", "JAVA_HOME")
                .doesNotSay("it was started");
    }

    @Test
    void unknownOptionIsWrongUsage() throws Exception {
        workbench.run("run", "--fast", Workbench.example()).expect(2).says("--fast", "workbench run --help");
    }

    @Test
    void missingTopologyIsWrongUsage() throws Exception {
        workbench.run("run").expect(2).says("TOPOLOGY");
    }

    @Test
    void inputWithoutAValueIsWrongUsage() throws Exception {
        workbench.run("run", Workbench.example(), "--input", "num_cpus").expect(2).says("--input", "num_cpus");
    }

    @Test
    void freshStateFolderHasNoRuns() throws Exception {
        workbench.run("runs").expect(0).says("demo");
    }
}
