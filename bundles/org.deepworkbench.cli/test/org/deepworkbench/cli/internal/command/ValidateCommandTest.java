package org.deepworkbench.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.cli.internal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    private static final String GOOD = "tosca_definitions_version: tosca_simple_yaml_1_3\ntopology_template:\n"
            + "  node_templates:\n    a: { type: tosca.nodes.Compute }\n";
    private static final String BAD = GOOD.replace("Compute", "Computer");

    @TempDir
    private Path home;
    private Shell shell;

    @BeforeEach
    void setUp() {
        shell = new Shell(home);
    }

    private List<JsonNode> json() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : shell.out().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    @Test
    void jsonIsOneObjectForEachFile() throws Exception {
        String good = shell.write("good.yaml", GOOD);
        String bad = shell.write("bad.yaml", BAD);
        assertEquals(ExitCode.USAGE, shell.execute("validate", "--format", "json", good, bad, "nowhere.yaml"));
        List<JsonNode> lines = json();
        assertEquals(3, lines.size());
        JsonNode first = lines.get(0);
        assertEquals(List.of("file", "valid", "version", "nodes", "millis", "diagnostics"),
                first.properties().stream().map(field -> field.getKey()).toList());
        assertEquals("good.yaml", first.get("file").asText());
        assertTrue(first.get("valid").booleanValue());
        assertEquals("tosca_simple_yaml_1_3", first.get("version").asText());
        assertEquals(1, first.get("nodes").intValue());
        assertTrue(first.get("millis").isIntegralNumber());
        assertTrue(first.get("diagnostics").isEmpty());
        JsonNode second = lines.get(1);
        assertFalse(second.get("valid").booleanValue());
        JsonNode diagnostic = second.get("diagnostics").get(0);
        assertEquals("error", diagnostic.get("severity").asText());
        assertEquals("UNKNOWN_TYPE", diagnostic.get("code").asText());
        assertEquals(4, diagnostic.get("line").intValue());
        assertEquals(16, diagnostic.get("column").intValue());
        assertTrue(diagnostic.get("message").asText().contains("tosca.nodes.Computer"), diagnostic::toString);
        JsonNode third = lines.get(2);
        assertFalse(third.get("valid").booleanValue());
        assertTrue(third.get("version").isNull());
        assertEquals("FILE_UNREADABLE", third.get("diagnostics").get(0).get("code").asText());
    }

    @Test
    void quickFixIsGivenAsEdits() throws Exception {
        shell.execute("validate", "--format=json", shell.write("bad.yaml", BAD));
        JsonNode fix = json().get(0).get("diagnostics").get(0).get("fix");
        if (fix != null) {
            assertTrue(fix.get("label").isTextual());
            JsonNode edit = fix.get("edits").get(0);
            assertEquals(List.of("offset", "length", "replacement"),
                    edit.properties().stream().map(field -> field.getKey()).toList());
            String mended = BAD.substring(0, edit.get("offset").intValue()) + edit.get("replacement").asText()
                    + BAD.substring(edit.get("offset").intValue() + edit.get("length").intValue());
            assertEquals(GOOD, mended);
        }
    }

    @Test
    void jsonIsAllThatIsWritten() throws Exception {
        String odd = shell.write("odd \u00FC\u20AC.yaml", BAD.replace("Computer", "\u00DCber\\\"\u20AC"));
        assertEquals(ExitCode.FAILED, shell.execute("validate", "--format=json", odd));
        assertTrue(shell.out().chars().allMatch(c -> c < 128), shell.out());
        assertEquals(odd, json().get(0).get("file").asText());
        assertEquals("", shell.err());
    }

    @Test
    void fileThatIsNoTopologyAtAllHasNoVersion() throws Exception {
        assertEquals(ExitCode.FAILED, shell.execute("validate", "--format=json", shell.write("x.yaml", "- a\n")));
        assertTrue(json().get(0).get("version").isNull());
    }

    @Test
    void folderIsSearched() throws Exception {
        shell.write("all/b/good.yml", GOOD);
        shell.write("all/a/bad.yaml", BAD);
        shell.write("all/a/types.tosca", "# first\ntosca_definitions_version: tosca_simple_yaml_1_3\n");
        shell.write("all/a/topology.json", "{\"tosca_definitions_version\": \"tosca_simple_yaml_1_3\"}");
        shell.write("all/other.yaml", "name: other\nabout: tosca_definitions_version\n");
        shell.write("all/readme.txt", GOOD);
        shell.write("all/.git/hidden.yaml", BAD);
        shell.write("all/target/made.yaml", BAD);
        assertEquals(ExitCode.FAILED, shell.execute("validate", "--format=json", "all"));
        assertEquals(List.of("all/a/bad.yaml", "all/a/topology.json", "all/a/types.tosca", "all/b/good.yml"),
                json().stream().map(line -> line.get("file").asText().replace('\\', '/')).toList());
        shell.execute("validate", "all");
        assertTrue(shell.out().contains("4 files judged, 3 of them valid."), shell.out());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void pipeInFolderIsNotWaitedFor() throws Exception {
        shell.write("all/good.yaml", GOOD);
        String pipe = home.resolve("all/pipe.yaml").toString();
        assertEquals(0, new ProcessBuilder("mkfifo", pipe).start().waitFor());
        assertEquals(ExitCode.DONE, shell.execute("validate", "--format=json", "all"), shell::err);
        assertEquals(1, json().size());
    }

    @Test
    void folderWithoutTopologyIsToldAsWrongUsage() throws Exception {
        shell.write("empty/other.yaml", "name: other\n");
        assertEquals(ExitCode.USAGE, shell.execute("validate", "empty"));
        assertTrue(shell.err().contains("No topology"), shell.err());
    }

    @Test
    void importsMayReachTheFolderThatWasNamed() throws Exception {
        shell.write("project/types.yaml", "tosca_definitions_version: tosca_simple_yaml_1_3\n"
                + "node_types:\n  my.Server: { derived_from: tosca.nodes.Compute }\n");
        String file = shell.write("project/deep/topology.yaml", GOOD.replace("tosca.nodes.Compute", "my.Server")
                + "imports: [ ../types.yaml ]\n");
        assertEquals(ExitCode.DONE, shell.execute("validate", "project"), shell::out);
        assertEquals(ExitCode.DONE, shell.execute("validate", file), shell::out);
        assertEquals(ExitCode.DONE, shell.execute("validate", "--library", "project", file), shell::out);
    }

    @Test
    void libraryThatIsNotThereIsWrongUsage() throws Exception {
        assertEquals(ExitCode.USAGE,
                shell.execute("validate", "--library", "nowhere", shell.write("good.yaml", GOOD)));
        assertTrue(shell.err().contains("nowhere"), shell.err());
    }

    @Test
    void unknownFormatIsWrongUsage() throws Exception {
        assertEquals(ExitCode.USAGE, shell.execute("validate", "--format", "xml", shell.write("good.yaml", GOOD)));
        assertTrue(shell.err().contains("--format"), shell.err());
    }
}
