package org.deepworkbench.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.deepworkbench.cli.internal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              inputs:
                size: { type: integer }
              node_templates:
                a: { type: tosca.nodes.Compute, capabilities: { host: { properties: { mem_size: 1 GB } } } }
                b: { type: tosca.nodes.SoftwareComponent, requirements: [ host: a ] }
            """;

    @TempDir
    private Path home;
    private Shell shell;

    @BeforeEach
    void setUp() throws Exception {
        shell = new Shell(home);
        shell.write("old.yaml", TEXT);
    }

    @Test
    void changesAreToldOneALine() throws Exception {
        shell.write("new.yaml", TEXT.replace("1 GB", "2 GB").replace("    size: { type: integer }\n",
                "    \"my.size\": { type: string }\n").replace("b:", "c:"));
        assertEquals(ExitCode.DONE, shell.execute("diff", "old.yaml", "new.yaml"));
        assertEquals(List.of("+ input         \"my.size\": string", "- input         size: integer",
                "= node          c (was b)", "~ capability    a.host.mem_size: 1 GB -> 2 GB"),
                shell.out().lines().toList());
    }

    @Test
    void nothingDiffers() throws Exception {
        shell.write("new.yaml", TEXT.replace("1 GB", "1000 MB").replace("host: a", "host: { node: 'a' }"));
        assertEquals(ExitCode.DONE, shell.execute("diff", "old.yaml", "new.yaml"));
        assertEquals("No difference in meaning.", shell.out().strip());
    }

    @Test
    void jsonHoldsEveryChange() throws Exception {
        shell.write("new.yaml", TEXT.replace("1 GB", "2 GB").replace("b:", "c:"));
        assertEquals(ExitCode.DONE, shell.execute("diff", "old.yaml", "new.yaml", "--format", "json"));
        JsonNode diff = new ObjectMapper().readTree(shell.out());
        assertEquals("old.yaml", diff.get("old").asText());
        assertEquals("new.yaml", diff.get("new").asText());
        assertEquals("""
                [{"change":"renamed","kind":"node","path":["c"],"before":"b","after":"c"},\
                {"change":"changed","kind":"capability","path":["a","host","mem_size"],"before":"1 GB","after":"2 GB"}]\
                """, diff.get("changes").toString());
    }

    @Test
    void whatCannotBeReadIsNotCompared() throws Exception {
        shell.write("broken.yaml", "a: [ b\n");
        assertEquals(ExitCode.FAILED, shell.execute("diff", "old.yaml", "broken.yaml"));
        assertTrue(shell.err().contains("broken.yaml:"), shell.err());
        assertEquals(ExitCode.USAGE, shell.execute("diff", "nowhere.yaml", "old.yaml"));
        assertEquals(ExitCode.USAGE, shell.execute("diff", "old.yaml"));
    }
}
