package org.deepworkbench.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets, deploying, and what can be done with deployments. */
class DeploymentCommandsTest {

    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            imports:
              - indigo: https://raw.githubusercontent.com/indigo-dc/tosca-types/master/custom_types.yaml
            topology_template:
              inputs:
                image: { type: string, default: some/image }
                web_password: { type: string, default: hunter22 }
              node_templates:
                room:
                  type: tosca.nodes.indigo.Container.Runtime.Docker
                app:
                  type: tosca.nodes.indigo.Container.Application.Docker.Marathon
                  requirements: [ host: room ]
                  artifacts:
                    image:
                      file: { get_input: image }
                      type: tosca.artifacts.Deployment.Image.Container.Docker
            """;

    @TempDir
    private Path home;
    private Shell shell;
    private String file;

    @BeforeEach
    void setUp() throws Exception {
        shell = new Shell(home);
        file = shell.write("topology.yaml", TEXT);
        shell.targets.keep(new Target("gpu", "docker", Map.of("url", "https://gpu.example/")), "Docker");
    }

    private void run(int expected, String... arguments) {
        assertEquals(expected, shell.execute(arguments), () -> shell.out() + shell.err());
    }

    private JsonNode json(String... arguments) throws Exception {
        run(ExitCode.DONE, arguments);
        return new ObjectMapper().readTree(shell.out());
    }

    private void says(String... texts) {
        for (String text : texts) {
            assertTrue((shell.out() + shell.err()).contains(text), () -> text + " is not in\n" + shell.out()
                    + shell.err());
        }
    }

    private void deployed() {
        run(ExitCode.DONE, "deploy", file, "--target", "gpu");
    }

    @Test
    void aTargetIsAddedListedTestedAndRemoved() throws Exception {
        run(ExitCode.DONE, "target", "add", "cloud", "--kind", "docker", "--set", "url=https://cloud.example/");
        says("workbench target test cloud");
        run(ExitCode.DONE, "target", "list");
        says("local", "gpu", "cloud");
        assertEquals("https://cloud.example/",
                json("target", "list", "--format", "json").at("/targets/2/settings/url").asText());
        run(ExitCode.DONE, "target", "test", "cloud");
        says("All is well", "Version: 1.0", "CPUs: 2 of 8", "It is old.");
        assertEquals(8, json("target", "test", "cloud", "--format", "json").at("/quotas/0/limit").asInt());
        shell.targets.used.add("cloud");
        run(ExitCode.FAILED, "target", "remove", "cloud");
        run(ExitCode.DONE, "target", "remove", "cloud", "--force");
        run(ExitCode.USAGE, "target", "test", "cloud");
        says("cloud", "local");
    }

    @Test
    void sitesAreRankedByTheRulesOfThePerson() throws Exception {
        run(ExitCode.DONE, "target", "sites", "gpu", "--prefer", "distance", "--from", "39.47,-0.38");
        says("1. near");
        says("It is 4 km away.");
        says("--place sla-near");
        run(ExitCode.DONE, "target", "sites", "gpu", "--gpu");
        says("2. far");
        JsonNode told = json("target", "sites", "gpu", "--prefer", "gpu,price", "--gpu", "--format", "json");
        assertEquals("sla-near", told.at("/sites/0/agreement").asText());
        assertEquals("It has no GPUs.", told.at("/sites/1/why/0").asText());
        assertFalse(told.at("/sites/1/usable").asBoolean(true));
        run(ExitCode.DONE, "target", "sites", "local");
        says("has no sites to choose from");
        for (String nowhere : List.of("Valencia", "91,0", "1")) {
            run(ExitCode.USAGE, "target", "sites", "gpu", "--from", nowhere);
        }
        run(ExitCode.USAGE, "target", "sites", "gpu", "--prefer", "beauty");
    }

    @Test
    void aWrongTargetIsWrongUsageWithAllReasons() {
        run(ExitCode.USAGE, "target", "add", "x", "--kind", "moon");
        says("moon", "local, docker");
        run(ExitCode.USAGE, "target", "add", "a b", "--kind", "docker");
        says("This is no name.", "«Address» is missing.");
        run(ExitCode.DONE, "target", "add", "x", "--kind", "docker", "--set", "url=down");
        run(ExitCode.FAILED, "target", "test", "x");
        says("It does not answer.");
    }

    @Test
    void deployLeavesItThereAndSaysHowToFindIt() throws Exception {
        run(ExitCode.DONE, "deploy", file, "--target", "gpu", "--input", "image=other/image");
        says("workbench deployments show 2026-1", "http://far.example:5000/", "address");
        assertEquals(List.of("submit to gpu {url=https://gpu.example/}"), shell.deployments.calls);
        JsonNode told = json("deploy", file, "--target", "gpu", "--wait", "--format", "json");
        assertEquals("RUNNING", told.get("state").asText());
        assertEquals("await", shell.deployments.calls.getLast());
        assertFalse(shell.out().contains("hunter22"), shell.out());
    }

    @Test
    void settingsOfOneDeploymentAreCheckedAndPassedOn() {
        run(ExitCode.DONE, "deploy", file, "--target", "gpu", "--set", "url=https://other.example/");
        assertEquals(List.of("submit to gpu {url=https://other.example/}"), shell.deployments.calls);
        run(ExitCode.USAGE, "deploy", file, "--target", "gpu", "--set", "url=");
        run(ExitCode.USAGE, "deploy", file, "--target", "gpu", "--set", "fixed=x");
        says("fixed");
        run(ExitCode.USAGE, "deploy", file, "--target", "moon");
    }

    @Test
    void whatEndsWithTheCommandKeepsItGoing() {
        shell.deployments.stays = false;
        shell.deployments.becomes = DeploymentState.FAILED;
        run(ExitCode.FAILED, "deploy", file, "--target", "local");
        says("as long as this command", "It broke.");
        assertTrue(shell.deployments.calls.contains("await"));
    }

    @Test
    void aDryRunMakesNothing() throws Exception {
        run(ExitCode.DONE, "deploy", file, "--target", "gpu", "--dry-run");
        says("a container", "2 CPUs", "1 euro an hour", "It is far away.", "No sound.", "Nothing was deployed.");
        assertTrue(json("deploy", file, "--target", "gpu", "--dry-run", "--format", "json").get("accepted")
                .booleanValue());
        assertEquals(List.of(), shell.deployments.calls);
        shell.deployments.refusal = Optional.of(new Fault("There is no room.", "", "", ""));
        run(ExitCode.FAILED, "deploy", file, "--target", "gpu", "--dry-run");
        run(ExitCode.FAILED, "deploy", file, "--target", "gpu");
        says("There is no room.");
    }

    @Test
    void allAreListedAfterTheyWereLookedFor() throws Exception {
        run(ExitCode.DONE, "deployments");
        says("No deployments yet");
        deployed();
        run(ExitCode.DONE, "deployments");
        says("2026-1", "running", "gpu");
        assertEquals("gpu", json("deployments", "--format=json").at("/deployments/0/target").asText());
        assertTrue(shell.deployments.calls.contains("recover"));
    }

    @Test
    void oneIsShownWithAllItsCauses() throws Exception {
        shell.deployments.becomes = DeploymentState.FAILED;
        deployed();
        run(ExitCode.DONE, "deployments", "show", "2026");
        says("failed", "It broke.", "app: The disk is full.", "container  c1", "workbench deployments stop 2026-1");
        JsonNode told = json("deployments", "show", "2026-1", "--format", "json");
        assertEquals("The disk is full.", told.at("/causes/0/text").asText());
        assertEquals("It broke.", told.at("/fault/what").asText());
        run(ExitCode.DONE, "deployments", "outputs", "2026-1");
        says("address", "http://far.example:5000");
        run(ExitCode.DONE, "deployments", "logs", "2026-1", "--follow");
        says("gpu  first line of", "app  first line of app", "second line");
        assertTrue(json("deployments", "logs", "2026-1", "--format", "json").get("text").asText().contains("second"));
    }

    @Test
    void oneIsUpdatedScaledStoppedAndDeleted() {
        deployed();
        run(ExitCode.DONE, "deployments", "update", "2026-1", file);
        run(ExitCode.DONE, "deployments", "scale", "2026-1", "app", "3");
        run(ExitCode.DONE, "deployments", "stop", "2026-1");
        run(ExitCode.DONE, "deployments", "delete", "2026-1");
        run(ExitCode.DONE, "deployments", "delete", "2026-1", "--force");
        List<String> calls = shell.deployments.calls.stream().filter(call -> !call.equals("recover")).skip(1).toList();
        assertEquals(List.of("update 2026-1 to 1 services", "scale 2026-1 app 3", "stop 2026-1", "stop 2026-1",
                "delete 2026-1", "forget 2026-1"), calls);
        run(ExitCode.USAGE, "deployments", "scale", "2026-1", "app", "0");
    }

    @Test
    void anIdThatIsNoneOrThatOfSeveralIsWrongUsage() {
        deployed();
        deployed();
        run(ExitCode.USAGE, "deployments", "show", "1999");
        says("1999");
        run(ExitCode.USAGE, "deployments", "stop", "2026");
        says("2026-1", "2026-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"target add", "target list", "target test", "target remove", "deployments show",
        "deployments logs", "deployments outputs", "deployments update", "deployments scale", "deployments stop",
        "deployments delete"})
    void helpOfEveryPartHasWordsForEverything(String command) {
        run(ExitCode.DONE, (command + " --help").split(" "));
        says("workbench " + command);
        assertTrue(shell.out().lines().noneMatch(line -> line.matches("\\s+(-\\w, )?--[\\w-]+(=\\S+)?\\s*")),
                shell.out());
        assertTrue(shell.out().lines().findFirst().orElse("").length() > 10, shell.out());
    }
}
