package org.deepworkbench.tests.commands;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code workbench convert}, {@code edit}, {@code diff} and {@code plan}. */
class TopologyCommandsTest {

    @TempDir
    private Path home;
    private Workbench workbench;
    private Path topology;

    @BeforeEach
    void setUp() throws Exception {
        workbench = new Workbench(home);
        topology = Files.writeString(home.resolve("topology.yaml"), Topologies.application(Topologies.IMAGE, 0));
    }

    @AfterEach
    void tearDown() throws Exception {
        workbench.close();
    }

    @Test
    void unchangedTopologyIsConvertedByteForByte() throws Exception {
        String odd = "\uFEFF" + Files.readString(Workbench.example()).replace("\n", "\r\n");
        Path in = Files.writeString(home.resolve("odd.yaml"), odd);
        workbench.run("convert", in, "--to", "yaml", "-o", home.resolve("out.yaml")).expect(0);
        assertArrayEquals(Files.readAllBytes(in), Files.readAllBytes(home.resolve("out.yaml")));
        assertEquals(odd, workbench.run("convert", in, "--to", "yaml", "-o", "-").expect(0).out());
    }

    @Test
    void picturesAreDrawn() throws Exception {
        workbench.run("convert", Workbench.example(), "--to", "png", "-o", home.resolve("x.png")).expect(0);
        byte[] mark = Arrays.copyOfRange(Files.readAllBytes(home.resolve("x.png")), 1, 4);
        assertEquals("PNG", new String(mark, StandardCharsets.US_ASCII));
        workbench.run("convert", Workbench.example(), "--to", "svg", "-o", "-").expect(0).says("<svg");
        workbench.run("convert", Workbench.example(), "--to", "png", "-o", "-").expect(2).says("--out");
    }

    @Test
    void archiveHoldsTheTopology() throws Exception {
        Path archive = home.resolve("x.csar");
        workbench.run("convert", Workbench.example(), "--to", "csar", "-o", archive).expect(0);
        workbench.run("validate", archive).expect(0).says("2 nodes, 11 inputs, 3 outputs");
        assertEquals(Files.readString(Workbench.example()),
                workbench.run("convert", archive, "--to", "yaml", "-o", "-").expect(0).out());
        workbench.run("diff", archive, Workbench.example()).expect(0).says("No difference");
    }

    @Test
    void whatIsNotYamlIsNotConverted() throws Exception {
        Path broken = Files.writeString(home.resolve("broken.yaml"), "a: [ b\n");
        workbench.run("convert", broken, "--to", "yaml", "-o", home.resolve("out.yaml")).expect(1)
                .matches("broken\\.yaml:\\d+:\\d+");
        assertTrue(Files.notExists(home.resolve("out.yaml")));
        workbench.run("convert", home.resolve("nowhere.yaml"), "--to", "yaml", "-o", "-").expect(2);
    }

    @Test
    void editsAreMadeInOrderAndReplaceTheFile() throws Exception {
        String before = Files.readString(topology);
        workbench.run("edit", topology, "--rename", "app=web", "--set", "app_runtime:host.num_cpus=4", "--set",
                "web.command={concat: [ 'a=', b ]}").expect(0);
        String after = Files.readString(topology);
        assertTrue(after.contains("    web:\n") && after.contains("num_cpus: 4\n")
                && after.contains("command: {concat: [ 'a=', b ]}\n"), after);
        assertEquals(before.lines().filter(line -> line.contains("publish_ports")).toList(),
                after.lines().filter(line -> line.contains("publish_ports")).toList());
        workbench.run("validate", topology).expect(0);
    }

    @Test
    void impossibleEditChangesNothing() throws Exception {
        String before = Files.readString(topology);
        workbench.run("edit", topology, "--set", "app_runtime:host.num_cpus=4", "--delete", "nobody").expect(1)
                .says("nobody");
        workbench.run("edit", topology, "--set", "app_runtime").expect(2);
        assertEquals(before, Files.readString(topology));
        assertTrue(workbench.run("edit", topology, "--unset", "app_runtime:host.num_cpus", "-o", "-").expect(0).out()
                .lines().noneMatch(line -> line.contains("num_cpus")));
        assertEquals(before, Files.readString(topology));
    }

    @Test
    void differencesAreToldAsTextAndAsJson() throws Exception {
        Path newer = home.resolve("newer.yaml");
        workbench.run("edit", topology, "--rename", "app=web", "--set", "app_runtime:host.num_cpus=4", "-o", newer)
                .expect(0);
        workbench.run("diff", topology, newer).expect(0).matches("^= node +web \\(was app\\)")
                .matches("^~ capability +app_runtime\\.host\\.num_cpus: 2 -> 4");
        JsonNode diff = new ObjectMapper()
                .readTree(workbench.run("diff", topology, newer, "--format", "json").expect(0).out());
        assertEquals(List.of("renamed", "changed"),
                Stream.of(0, 1).map(i -> diff.get("changes").get(i).get("change").asText()).toList());
        workbench.run("diff", topology, topology).expect(0).says("No difference");
        workbench.run("diff", topology, home.resolve("nowhere.yaml")).expect(2);
    }

    @Test
    void planIsToldAndNothingIsStarted() throws Exception {
        workbench.run("plan", topology).expect(0).says("Service app, in app_runtime", Topologies.IMAGE, "2 CPUs");
        JsonNode plan = new ObjectMapper()
                .readTree(workbench.run("plan", topology, "--target", "local", "--format=json").expect(0).out());
        assertTrue(plan.get("planned").booleanValue() && plan.get("accepted").booleanValue(), plan::toString);
        assertEquals("image-classification", plan.at("/services/0/module").asText());
        workbench.run("plan", topology, "--target", "moon").expect(2).says("moon", "local");
    }

    @Test
    void targetThatCannotRunThePlanIsToldWithTheReason() throws Exception {
        Files.writeString(topology, Topologies.application("example/nobody-knows-this", 0));
        workbench.run("plan", topology).expect(0);
        workbench.run("plan", topology, "--target", "local").expect(1).says("example/nobody-knows-this");
    }

    @Test
    void whatIsMissingForAPlanIsTold() throws Exception {
        workbench.run("plan", Workbench.corpus("tosca/indigo-dc+tosca-templates/deep-oc/deep-oc-marathon-webdav.yml"))
                .expect(1).says("docker_image", "--input");
        workbench.run("plan", Workbench.example(), "--input", "rclone_password=hunter22").expect(0)
                .doesNotSay("hunter22");
        workbench.run("plan", Workbench.example(), "--input", "num_cpu=2").expect(2).says("num_cpus");
    }
}
