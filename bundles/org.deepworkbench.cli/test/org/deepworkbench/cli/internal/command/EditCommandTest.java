package org.deepworkbench.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.cli.internal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditCommandTest {

    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_3
            topology_template:
              node_templates:
                server:
                  type: tosca.nodes.Compute   # a machine
                  capabilities:
                    host: { properties: { num_cpus: 2 } }
                "my.app":
                  type: tosca.nodes.SoftwareComponent
                  properties:
                    component_version: '1.0'
                  requirements:
                    - host: server
            """;

    @TempDir
    private Path home;
    private Shell shell;
    private String file;

    @BeforeEach
    void setUp() throws Exception {
        shell = new Shell(home);
        file = shell.write("topology.yaml", TEXT);
    }

    @Test
    void aTopologyIsPlacedAtASite() throws Exception {
        assertEquals(ExitCode.DONE, shell.execute("edit", file, "--place", "sla-1"), shell::err);
        assertEquals(TEXT + """
                  policies:
                    - deploy_on_specific_site:
                        type: tosca.policies.indigo.SlaPlacement
                        properties:
                          sla_id: sla-1
                """, shell.read(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "--set | server:host.num_cpus=4 | num_cpus: 2 | num_cpus: 4",
        "--set | \"my.app\".component_version={get_input: version} | '1.0' | {get_input: version}",
        "--set | \"my.app\".component_version='a=b' | '1.0' | 'a=b'",
        "--rename | \"my.app\"=\"your.app\" | \"my.app\" | \"your.app\"",
        "--rename | server=machine | server | machine" })
    void editChangesItsOwnPlaceOnly(String option, String typed, String before, String after) throws Exception {
        assertEquals(ExitCode.DONE, shell.execute("edit", file, option, typed), shell::err);
        assertEquals(TEXT.replace(before, after), shell.read(file));
        assertEquals("", shell.out());
    }

    @Test
    void editsAreMadeInTheOrderGiven() throws Exception {
        assertEquals(ExitCode.DONE, shell.execute("edit", "--add", "second=tosca.nodes.Compute", "--rename",
                "second=third", file, "--connect", "\"my.app\".host=third", "--set=third:host.num_cpus=8", "--delete",
                "server", "--set", "third:host.num_cpus=16"), shell::err);
        String text = shell.read(file);
        assertTrue(text.contains("- host: third") && text.contains("num_cpus: 16"), text);
        assertTrue(!text.contains("server") && !text.contains("num_cpus: 8"), text);
    }

    @Test
    void allEditsAreMadeOrNone() throws Exception {
        assertEquals(ExitCode.FAILED,
                shell.execute("edit", file, "--set", "server:host.num_cpus=4", "--delete", "nobody"));
        assertEquals(TEXT, shell.read(file));
        assertTrue(shell.err().contains("nobody"), shell.err());
    }

    @Test
    void theOptionThatFailedIsNamed() throws Exception {
        assertEquals(ExitCode.FAILED,
                shell.execute("edit", file, "--set", "server:host.num_cpus=4", "--delete", "nobody"));
        assertTrue(shell.err().startsWith("Error: --delete nobody: "), shell.err());
        assertEquals(ExitCode.FAILED, shell.execute("edit", file, "--set", "server.list.1=x"));
        assertEquals("Error: --set server.list.1=x: There is no item 1: the list counts from 0 and is 0 long. "
                + "Write 0 to add one behind the last.", shell.err().strip());
        assertEquals(ExitCode.FAILED, shell.execute("edit", file, "--set", "\"my.app\".component_version.x=1"));
        assertTrue(shell.err().contains("\u00AB1.0\u00BB is a single value"), shell.err());
        assertEquals(TEXT, shell.read(file));
    }

    @Test
    void severalEditsAtATimeLoseNothing() throws Exception {
        int count = 8;
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            List<Future<Integer>> codes = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String added = "node" + i + "=tosca.nodes.Compute";
                codes.add(threads.submit(() -> new Shell(home).execute("edit", file, "--add", added)));
            }
            for (Future<Integer> code : codes) {
                assertEquals(ExitCode.DONE, code.get(60, TimeUnit.SECONDS));
            }
        }
        String text = shell.read(file);
        for (int i = 0; i < count; i++) {
            String name = "node" + i + ":";
            assertTrue(text.contains(name), () -> name + " is not in\n" + text);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "--set | server", "--set | server.x", "--set | =4",
        "--unset | server", "--add | name", "--connect | server=x", "--connect | server:host.x=y", "--rename | a",
        "--set | \"open.x=4" })
    void whatIsNoEditIsWrongUsage(String option, String typed) throws Exception {
        assertEquals(ExitCode.USAGE, shell.execute("edit", file, option, typed), shell::err);
        assertEquals(TEXT, shell.read(file));
    }

    @Test
    void editWithoutItsPartIsWrongUsage() {
        assertEquals(ExitCode.USAGE, shell.execute("edit", file, "--delete"));
        assertTrue(shell.err().contains("--delete"), shell.err());
    }

    @Test
    void valueIsTakenAway() throws Exception {
        assertEquals(ExitCode.DONE, shell.execute("edit", file, "--unset", "\"my.app\".component_version"));
        assertTrue(!shell.read(file).contains("component_version"), () -> "it is still there");
    }

    @Test
    void anotherFileOrStandardOutputIsWrittenInstead() throws Exception {
        assertEquals(ExitCode.DONE, shell.execute("edit", file, "--rename", "server=a", "-o", "new.yaml"));
        assertEquals(TEXT.replace("server", "a"), shell.read("new.yaml"));
        assertEquals(ExitCode.DONE, shell.execute("edit", file, "--rename", "server=b", "-o", "-"));
        assertEquals(TEXT.replace("server", "b"), shell.out());
        assertEquals(TEXT, shell.read(file));
        assertEquals(ExitCode.USAGE, shell.execute("edit", file, "-o", "nowhere/new.yaml"));
    }

    @Test
    void lineBreaksAndMarkStay() throws Exception {
        String windows = "\uFEFF" + TEXT.replace("\n", "\r\n");
        shell.write("windows.yaml", windows);
        assertEquals(ExitCode.DONE, shell.execute("edit", "windows.yaml", "--set", "server:host.num_cpus=4"));
        assertEquals(windows.replace("num_cpus: 2", "num_cpus: 4"), shell.read("windows.yaml"));
    }

    @Test
    void layoutFollowsARename() throws Exception {
        shell.write("topology.layout.json", "{ \"version\": 1, \"nodes\": { \"server\": { \"x\": 1, \"y\": 2 } } }");
        assertEquals(ExitCode.DONE, shell.execute("edit", file, "--rename", "server=machine"));
        String layout = shell.read("topology.layout.json");
        assertTrue(layout.contains("machine") && !layout.contains("server"), layout);
    }

    @Test
    void fileThatIsNotYamlIsRefused() throws Exception {
        shell.write("broken.yaml", "a: [ b\n");
        assertEquals(ExitCode.FAILED, shell.execute("edit", "broken.yaml", "--delete", "a"));
        assertTrue(shell.err().contains("broken.yaml:"), shell.err());
        assertEquals(ExitCode.USAGE, shell.execute("edit", "nowhere.yaml", "--delete", "a"));
        assertTrue(Files.notExists(home.resolve("nowhere.yaml")));
    }
}
