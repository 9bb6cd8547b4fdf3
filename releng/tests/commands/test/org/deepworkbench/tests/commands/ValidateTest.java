package org.deepworkbench.tests.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code workbench validate}. */
class ValidateTest {

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
    void exampleIsValidAndCounted() throws Exception {
        workbench.run("validate", Workbench.example()).expect(0)
                .says("topology.yaml", "valid", "2 nodes, 11 inputs, 3 outputs");
    }

    @Test
    void publishedTemplatesAreValid() throws Exception {
        String folder = "tosca/indigo-dc+tosca-templates/deep-oc/";
        workbench.run("validate", Workbench.corpus(folder + "deep-oc-marathon-webdav.yml"),
                Workbench.corpus(folder + "deep-oc-mods_mesos-gpu.yml")).expect(0)
                .says("deep-oc-marathon-webdav.yml", "deep-oc-mods_mesos-gpu.yml");
    }

    @Test
    void unknownTypeIsToldWithItsPlace() throws Exception {
        Path file = write("bad.yaml", Topologies.application(Topologies.IMAGE, 0)
                .replace("Application.Docker.Marathon", "Application.Docker.Maraton"));
        int line = 1 + Files.readAllLines(file).indexOf(
                "      type: tosca.nodes.indigo.Container.Application.Docker.Maraton");
        workbench.run("validate", file).expect(1)
                .matches("bad\\.yaml:" + line + ":\\d+: error \\[UNKNOWN_TYPE\\] .*Marathon");
    }

    @Test
    void emptyFileIsWrong() throws Exception {
        workbench.run("validate", write("empty.yaml", "")).expect(1).says("empty.yaml:1:1: error [FILE_EMPTY]");
    }

    @Test
    void binaryFileIsWrong() throws Exception {
        byte[] bytes = new byte[4096];
        new Random(7).nextBytes(bytes);
        Path file = Files.write(home.resolve("binary.yaml"), bytes);
        workbench.run("validate", file).expect(1).matches("binary\\.yaml:\\d+:\\d+: error \\[FILE_NOT_TEXT\\]");
    }

    @Test
    void cutFileIsWrong() throws Exception {
        String whole = Topologies.application(Topologies.IMAGE, 0);
        Path file = write("cut.yaml", whole.substring(0, whole.indexOf("Runtime.Docker")) + "Runtime.Docker\": {");
        workbench.run("validate", file).expect(1).matches("cut\\.yaml:\\d+:\\d+: error \\[");
    }

    @Test
    void hugeFileIsRefusedAtOnce() throws Exception {
        Outcome outcome = workbench.run("validate", Topologies.huge(home.resolve("huge.yaml"))).expect(1)
                .matches("huge\\.yaml:1:1: error \\[FILE_TOO_LARGE\\]");
        assertTrue(outcome.took().compareTo(Duration.ofSeconds(15)) < 0, outcome::toString);
    }

    @Test
    void missingFileCannotBeOpened() throws Exception {
        workbench.run("validate", home.resolve("nowhere.yaml")).expect(2).says("nowhere.yaml");
    }

    @Test
    void folderWithoutTopologyIsWrongUsage() throws Exception {
        workbench.run("validate", Files.createDirectory(home.resolve("empty"))).expect(2).says("empty");
    }

    @Test
    void folderIsSearchedAndEachFileIsALineOfJson() throws Exception {
        write("all/deep/good.yaml", Topologies.application(Topologies.IMAGE, 0));
        write("all/bad.yml", Topologies.application(Topologies.IMAGE, 0).replace("Docker.Marathon", "Marathn"));
        write("all/notes.yaml", "a: note\n");
        Outcome outcome = workbench.run("validate", "--format", "json", home.resolve("all")).expect(1);
        List<JsonNode> lines = json(outcome);
        assertEquals(List.of(home.resolve("all/bad.yml").toString(), home.resolve("all/deep/good.yaml").toString()),
                lines.stream().map(line -> line.get("file").asText()).toList());
        assertEquals(List.of(false, true), lines.stream().map(line -> line.get("valid").booleanValue()).toList());
        assertEquals("", outcome.err());
        JsonNode fault = lines.get(0).get("diagnostics").get(0);
        assertEquals("error UNKNOWN_TYPE", fault.get("severity").asText() + " " + fault.get("code").asText());
    }

    @Test
    void missingFileIsALineOfJsonToo() throws Exception {
        JsonNode line = json(workbench.run("validate", "--format=json", "nowhere.yaml").expect(2)).get(0);
        assertEquals("nowhere.yaml", line.get("file").asText());
        assertEquals("FILE_UNREADABLE", line.at("/diagnostics/0/code").asText());
    }

    @Test
    void publishedFolderIsJudgedFileByFile() throws Exception {
        Path folder = Workbench.corpus("tosca/indigo-dc+tosca-templates/deep-oc");
        List<JsonNode> lines = json(workbench.run("validate", "--format=json", folder));
        assertEquals(files(folder), lines.size());
        lines.forEach(line -> assertTrue(line.get("valid").booleanValue(), line::toString));
    }

    @Test
    void libraryAnswersImports() throws Exception {
        write("library/types/mine.yaml", """
                tosca_definitions_version: tosca_simple_yaml_1_3
                node_types:
                  my.Server: { derived_from: tosca.nodes.Compute }
                """);
        Path file = write("topology.yaml", """
                tosca_definitions_version: tosca_simple_yaml_1_3
                imports: [ "https://types.example.org/branch/types/mine.yaml" ]
                topology_template: { node_templates: { a: { type: my.Server } } }
                """);
        workbench.run("validate", file).expect(1).says("IMPORT_UNAVAILABLE").doesNotSay("UNKNOWN_TYPE");
        workbench.run("validate", "--library", home.resolve("library"), file).expect(0);
        workbench.run("validate", "--library", home.resolve("nowhere"), file).expect(2).says("nowhere");
    }

    @Test
    void highestExitCodeOfSeveralFilesApplies() throws Exception {
        Path empty = write("empty.yaml", "");
        workbench.run("validate", Workbench.example(), empty).expect(1).says("2 nodes, 11 inputs, 3 outputs");
        workbench.run("validate", home.resolve("nowhere.yaml"), empty, Workbench.example()).expect(2)
                .says("2 nodes, 11 inputs, 3 outputs", "FILE_EMPTY", "nowhere.yaml");
    }

    private Path write(String name, String text) throws Exception {
        Files.createDirectories(home.resolve(name).getParent());
        return Files.writeString(home.resolve(name), text);
    }

    /** {@return the number of topologies in the folder} */
    private static long files(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml")).count();
        }
    }

    private static List<JsonNode> json(Outcome outcome) throws Exception {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : outcome.out().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }
}
