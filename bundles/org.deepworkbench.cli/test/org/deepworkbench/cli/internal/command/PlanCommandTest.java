package org.deepworkbench.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.deepworkbench.cli.internal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    private static final String TEXT = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            imports:
              - indigo: https://raw.githubusercontent.com/indigo-dc/tosca-types/master/custom_types.yaml
            topology_template:
              inputs:
                image: { type: string }
                web_password: { type: string, default: hunter22 }
              node_templates:
                room:
                  type: tosca.nodes.indigo.Container.Runtime.Docker
                  capabilities:
                    host:
                      properties:
                        num_cpus: 2
                        mem_size: 4 GB
                        publish_ports: [ { protocol: tcp, source: 5000, target: 31000 } ]
                app:
                  type: tosca.nodes.indigo.Container.Application.Docker.Marathon
                  properties:
                    command: { concat: [ "serve --key=", { get_input: web_password } ] }
                    environment_variables: { MODE: fast, API_TOKEN: visible }
                  requirements: [ host: room ]
                  artifacts:
                    image:
                      file: { get_input: image }
                      type: tosca.artifacts.Deployment.Image.Container.Docker
              outputs:
                image: { value: { get_input: image } }
                address: { value: { get_attribute: [ app, load_balancer_ips, 0 ] } }
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
    void planIsToldWithoutSecrets() {
        assertEquals(ExitCode.DONE, shell.execute("plan", file, "--input", "image=some/image:1"), shell::err);
        for (String told : new String[] {"Service app, in room", "some/image:1", "serve --key=***",
            "2 CPUs, 4000 MB of memory, 0 GPUs", "5000/tcp, outside 31000", "known when it is deployed"}) {
            assertTrue(shell.out().contains(told), () -> told + " is not in\n" + shell.out());
        }
        assertFalse(shell.out().contains("hunter22") || shell.out().contains("visible"), shell.out());
    }

    @Test
    void planIsToldAsJson() throws Exception {
        assertEquals(ExitCode.DONE, shell.execute("plan", file, "--input", "image=some/image", "--format", "json"));
        JsonNode plan = new ObjectMapper().readTree(shell.out());
        assertTrue(plan.get("planned").booleanValue());
        assertEquals("***", plan.at("/inputs/web_password").asText());
        JsonNode service = plan.at("/services/0");
        assertEquals("some/image", service.get("image").asText());
        assertEquals("serve --key=***", service.get("command").asText());
        assertEquals("***", service.at("/environment/API_TOKEN").asText());
        assertEquals(4_000_000_000L, service.at("/resources/memory_bytes").longValue());
        assertEquals(31_000, service.at("/ports/0/target").intValue());
        assertEquals("some/image", plan.at("/outputs/image").asText());
        assertEquals("[\"app\",\"load_balancer_ips\",0]", plan.at("/outputs/address/get_attribute").toString());
        assertTrue(plan.get("faults").isEmpty());
        assertFalse(shell.out().contains("hunter22"), shell.out());
    }

    @Test
    void everythingThatIsMissingIsTold() throws Exception {
        assertEquals(ExitCode.FAILED, shell.execute("plan", file));
        assertEquals("Error: topology.yaml:6:5: Input \u00ABimage\u00BB of type string has no value. Give it one: "
                + "--input image=\u2026", shell.err().strip());
        assertEquals(ExitCode.FAILED, shell.execute("plan", file, "--format=json"));
        JsonNode plan = new ObjectMapper().readTree(shell.out());
        assertFalse(plan.get("planned").booleanValue());
        assertEquals("topology.yaml:6:5", plan.at("/faults/0/where").asText());
    }

    @Test
    void wrongTopologyIsRefused() throws Exception {
        shell.write("wrong.yaml", TEXT.replace("host: room", "host: rom"));
        assertEquals(ExitCode.FAILED, shell.execute("plan", "wrong.yaml", "--input", "image=x"));
        assertTrue(shell.err().contains("room"), shell.err());
        shell.write("broken.yaml", "a: [ b\n");
        assertEquals(ExitCode.FAILED, shell.execute("plan", "broken.yaml"));
        assertEquals("", shell.out());
        assertEquals(ExitCode.FAILED, shell.execute("plan", "broken.yaml", "--format", "json"));
        JsonNode plan = new ObjectMapper().readTree(shell.out());
        assertFalse(plan.get("planned").booleanValue());
        assertTrue(plan.at("/faults/0/where").asText().startsWith("broken.yaml:"), shell.out());
        assertEquals(ExitCode.USAGE, shell.execute("plan", "nowhere.yaml", "--format", "json"));
        assertEquals("nowhere.yaml", new ObjectMapper().readTree(shell.out()).get("file").asText());
    }

    @Test
    void inputThatIsNotThereIsWrongUsage() {
        assertEquals(ExitCode.USAGE, shell.execute("plan", file, "--input", "imge=x"));
        assertTrue(shell.err().contains("\u00ABimage\u00BB"), shell.err());
        assertEquals(ExitCode.USAGE, shell.execute("plan", file, "--input", "image"));
    }
}
