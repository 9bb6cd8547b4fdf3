package org.deepworkbench.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Infrastructure Manager's routes, as a running one of version 1.19.2 answered them. */
class InfrastructureManagerTest {

    private static final String ME = "type = InfrastructureManager; username = ada; password = 'se;cret'\\n"
            + "id = dummy; type = Dummy";

    @TempDir
    private Path cache;
    private Sandbox sandbox;
    private Visitor visitor;

    @BeforeEach
    void start() throws Exception {
        start(SandboxOptions.PLAIN.at(100));
    }

    private void start(SandboxOptions options) throws Exception {
        if (sandbox != null) {
            sandbox.close();
        }
        sandbox = Sandbox.start(SandboxKind.IM, options, Visitor.ground(cache, Optional.empty()));
        visitor = new Visitor(sandbox).with("Authorization", ME).with("Accept", "application/json");
    }

    @AfterEach
    void end() {
        sandbox.close();
    }

    private HttpResponse<String> post(String path, String type, String body) throws Exception {
        visitor.with("Content-Type", type);
        return visitor.ask("POST", path, body);
    }

    private String create(String template) throws Exception {
        HttpResponse<String> answer = post("/infrastructures?async=1", "text/yaml", template);
        assertEquals(200, answer.statusCode(), answer.body());
        String id = answer.headers().firstValue("InfID").orElseThrow();
        assertEquals(sandbox.address() + "/infrastructures/" + id,
                Visitor.JSON.readTree(answer.body()).path("uri").asText());
        return "/infrastructures/" + id;
    }

    private void reaches(String path, String state) throws Exception {
        visitor.until(path + "/state", json -> json.path("state").path("state").asText().equals(state));
    }

    private void refused(int status, String message, HttpResponse<String> answer) throws Exception {
        assertEquals(status, answer.statusCode(), answer.body());
        JsonNode error = Visitor.JSON.readTree(answer.body());
        assertEquals(status, error.path("code").asInt());
        assertTrue(error.path("message").asText().startsWith(message), answer.body());
    }

    @Test
    void aMachineIsMadeAndTellsOfItself() throws Exception {
        String path = create(Texts.MACHINE);
        Set<String> states = new LinkedHashSet<>();
        visitor.until(path + "/state", json -> {
            states.add(json.path("state").path("state").asText());
            return states.contains("configured");
        });
        assertTrue(List.of("pending", "running", "configured").containsAll(states), states::toString);
        assertEquals("configured", visitor.json(path + "/state").path("state").path("vm_states").path("0").asText());
        assertEquals("{\"contmsg\":\"Contextualization disabled by the RADL/TOSCA template.\\n\\n\"}",
                visitor.get(path + "/contmsg").body());
        assertEquals("{\"outputs\":{\"node_ip\":\"127.0.0.1\"}}", visitor.get(path + "/outputs").body());
        assertEquals("{\"authorization\":[\"ada\"]}", visitor.get(path + "/authorization").body());
        assertEquals(sandbox.address() + path + "/vms/0",
                visitor.json(path).path("uri-list").path(0).path("uri").asText());
        JsonNode machine = visitor.json(path + "/vms/0").path("radl").path(1);
        assertEquals("simple_node", machine.path("instance_name").asText());
        assertEquals(2, machine.path("cpu.count_min").asInt());
        assertEquals(4_000_000_000L, machine.path("memory.size_min").asLong());
        assertEquals("20.04", machine.path("disk.0.os.version").asText());
        assertEquals("Dummy", machine.path("provider.type").asText());
        assertEquals("{\"state\":\"configured\"}", visitor.get(path + "/vms/0/state").body());
        assertEquals("{\"contmsg\":\"\"}", visitor.get(path + "/vms/0/contmsg").body());
        refused(404, "Error Getting VM. property: Incorrect property", visitor.get(path + "/vms/0/nonsense"));
        refused(404, "Error Getting VM. info: Invalid VM ID", visitor.get(path + "/vms/7"));
        assertTrue(visitor.json(path + "/data").path("data").has("extra_info"));
        refused(404, "Error Getting Inf. prop: Incorrect", visitor.get(path + "/nonsense"));
    }

    @Test
    void theTemplateIsToldSortedAndWithoutComments() throws Exception {
        String path = create(Texts.MACHINE);
        assertEquals("""
                description: one node, no configuration
                metadata:
                  deep_workbench: d-1
                topology_template:
                  inputs:
                    num_cpus:
                      default: 2
                      type: integer
                  node_templates:
                    simple_node:
                      capabilities:
                        host:
                          properties:
                            mem_size: 4 GB
                            num_cpus:
                              get_input: num_cpus
                        os:
                          properties:
                            distribution: ubuntu
                            type: linux
                            version: 20.04
                      type: tosca.nodes.Compute
                  outputs:
                    node_ip:
                      value:
                        get_attribute:
                        - simple_node
                        - private_address
                tosca_definitions_version: tosca_simple_yaml_1_0
                """, visitor.json(path + "/tosca").path("tosca").asText());
        assertEquals("""
                network private_net ( outbound = 'no' )
                system simple_node (
                instance_name = 'simple_node' and
                disk.0.os.name = 'linux' and
                disk.0.os.flavour = 'ubuntu' and
                disk.0.os.version = '20.04' and
                cpu.count >= 2 and
                memory.size >= 4000000000B and
                net_interface.0.connection = 'private_net'
                )

                contextualize ()
                deploy simple_node 1""", visitor.json(path + "/radl").path("radl").asText());
    }

    @Test
    void configuringIsToldWhileItGoesOn() throws Exception {
        start(SandboxOptions.PLAIN.at(20));
        String path = create(Texts.CONTAINER);
        Set<Integer> lengths = new LinkedHashSet<>();
        visitor.until(path + "/contmsg", json -> {
            lengths.add(json.path("contmsg").asText().length());
            return json.path("contmsg").asText().contains("Process finished");
        });
        assertTrue(lengths.size() > 4, lengths::toString);
        reaches(path, "configured");
        String endpoint = visitor.json(path + "/outputs").path("outputs").path("endpoint").asText();
        assertTrue(endpoint.matches("http://127\\.0\\.0\\.1:\\d+"), endpoint);
    }

    @Test
    void stopStartRebootReconfigureAndDelete() throws Exception {
        String path = create(Texts.MACHINE);
        reaches(path, "configured");
        HttpResponse<String> stopped = visitor.ask("PUT", path + "/stop", "");
        assertEquals(200, stopped.statusCode());
        assertEquals("", stopped.body());
        assertEquals("{\"state\":{\"state\":\"stopped\",\"vm_states\":{\"0\":\"stopped\"}}}",
                visitor.get(path + "/state").body());
        assertEquals(200, visitor.ask("PUT", path + "/start", "").statusCode());
        reaches(path, "configured");
        assertEquals(200, visitor.ask("PUT", path + "/vms/0/stop", "").statusCode());
        reaches(path, "stopped");
        assertEquals(200, visitor.ask("PUT", path + "/vms/0/start", "").statusCode());
        reaches(path, "configured");
        assertEquals(200, visitor.ask("PUT", path + "/vms/0/reboot", "").statusCode());
        assertEquals(200, visitor.ask("PUT", path + "/reconfigure?vm_list=0", "").statusCode());
        reaches(path, "configured");
        assertEquals(404, visitor.ask("PUT", path + "/explode", "").statusCode());
        assertEquals(200, visitor.ask("DELETE", path, "").statusCode());
        refused(404, "Error Getting Inf. prop: Invalid infrastructure ID or access not granted.",
                visitor.get(path + "/state"));
        refused(404, "Error Getting Inf. info: Invalid infrastructure ID or access not granted.", visitor.get(path));
        refused(404, "Error Destroying Inf: ", visitor.ask("DELETE", path, ""));
    }

    @Test
    void anAsynchronousDeleteTakesItsTime() throws Exception {
        start(SandboxOptions.PLAIN.at(4));
        String path = create(Texts.MACHINE);
        assertEquals(200, visitor.ask("DELETE", path + "?async=1", "").statusCode());
        assertEquals("deleting", visitor.json(path + "/state").path("state").path("state").asText());
        visitor.until(path + "/state", json -> json.path("code").asInt() == 404);
        refused(400, "Error Destroying Inf: Incorrect value in async parameter",
                visitor.ask("DELETE", create(Texts.MACHINE) + "?async=perhaps", ""));
    }

    @Test
    void machinesAreAddedAlteredAndRemoved() throws Exception {
        String path = create(Texts.MACHINE);
        reaches(path, "configured");
        String three = Texts.MACHINE.replace("os:", "scalable:\n          properties: { min_instances: 1,"
                + " max_instances: 5, default_instances: 3 }\n        os:");
        JsonNode added = Visitor.JSON.readTree(post(path, "text/yaml", three).body()).path("uri-list");
        assertEquals(2, added.size());
        assertEquals(sandbox.address() + path + "/vms/1", added.path(0).path("uri").asText());
        reaches(path, "configured");
        post(path, "text/plain", "system simple_node ( cpu.count>=4 and memory.size>=2g )\ndeploy simple_node 1");
        assertEquals(4, visitor.json(path).path("uri-list").size());
        assertEquals(200, visitor.ask("DELETE", path + "/vms/0,2", "").statusCode());
        assertEquals(2, visitor.json(path).path("uri-list").size());
        post(path, "text/yaml", Texts.MACHINE);
        assertEquals(1, visitor.json(path).path("uri-list").size());
        visitor.with("Content-Type", "text/plain");
        String number = visitor.json(path).path("uri-list").path(0).path("uri").asText().replaceFirst(".*/", "");
        JsonNode altered = Visitor.JSON.readTree(visitor.ask("PUT", path + "/vms/" + number,
                "system simple_node ( cpu.count>=8 and memory.size>=8g )").body()).path("radl").path(1);
        assertEquals(8, altered.path("cpu.count_min").asInt());
    }

    @Test
    void machinesAreAskedForInTheServicesOwnLanguageToo() throws Exception {
        HttpResponse<String> text = post("/infrastructures", "text/plain",
                "network n ()\nsystem node ( cpu.count>=2 and memory.size>=512m )\ndeploy node 2");
        String path = "/infrastructures/" + text.headers().firstValue("InfID").orElseThrow();
        assertEquals(2, visitor.json(path).path("uri-list").size());
        reaches(path, "configured");
        refused(403, "Error Getting Inf. prop: 'tosca' infrastructure property is not valid",
                visitor.get(path + "/tosca"));
        HttpResponse<String> json = post("/infrastructures", "application/json", """
                [{"class": "system", "id": "a", "cpu.count_min": 3}, {"class": "deploy", "system": "a", "vm_number": 1}]
                """);
        assertEquals(200, json.statusCode(), json.body());
        refused(415, "Error Creating Inf.: Unsupported Media Type", post("/infrastructures", "image/png", "x"));
        refused(400, "Error Creating Inf.: Error parsing RADL", post("/infrastructures", "text/plain", "nonsense"));
    }

    @Test
    void aDryRunEstimatesAndMakesNothing() throws Exception {
        HttpResponse<String> answer = post("/infrastructures?dry_run=1", "text/yaml", Texts.MACHINE);
        JsonNode cloud = Visitor.JSON.readTree(answer.body()).path("dummy");
        assertEquals("Dummy", cloud.path("cloudType").asText());
        assertEquals(2, cloud.path("compute").path(0).path("cpuCores").asInt());
        assertEquals(4000, cloud.path("compute").path(0).path("memoryInMegabytes").asInt());
        assertEquals(0, visitor.json("/infrastructures").path("uri-list").size());
    }

    @Test
    void wrongTemplatesAreRefused() throws Exception {
        refused(400, "Error Creating Inf.: Error parsing TOSCA template: while parsing a flow sequence",
                post("/infrastructures", "text/yaml", "bad: [yaml"));
        refused(400, "Error Creating Inf.: Error parsing TOSCA template: ",
                post("/infrastructures", "text/yaml",
                        Texts.MACHINE.replace("tosca.nodes.Compute", "tosca.nodes.None")));
    }

    @Test
    void callersAreTold() throws Exception {
        create(Texts.MACHINE);
        assertEquals(1, visitor.json("/infrastructures").path("uri-list").size());
        visitor.with("Authorization", ME.replace("se;cret", "wrong"));
        refused(403, "Error Getting Inf. List: Invalid InfrastructureManager credentials",
                visitor.get("/infrastructures"));
        visitor.with("Authorization", "id = dummy; type = Dummy");
        assertEquals(403, visitor.get("/infrastructures").statusCode());
        visitor.with("Authorization", "Bearer token");
        assertEquals(0, visitor.json("/infrastructures").path("uri-list").size(), "each has their own");
        visitor.headers.remove("Authorization");
        refused(401, "No authentication data provided", visitor.get("/infrastructures"));
        assertEquals(200, visitor.get("/version").statusCode());
    }

    @Test
    void errorsAndAnswersFollowWhatIsAccepted() throws Exception {
        assertEquals("{\"message\":\"Error Getting Inf. info: Invalid infrastructure ID or access not granted.\","
                + "\"code\":404}", visitor.get("/infrastructures/none").body());
        visitor.with("Accept", "text/html");
        assertTrue(visitor.get("/infrastructures/none").body().contains("<h1>Code: 404.</h1>"));
        visitor.with("Accept", "*/*");
        HttpResponse<String> plain = visitor.get("/infrastructures/none");
        assertEquals("text/plain", plain.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("Error Getting Inf. info: Invalid infrastructure ID or access not granted.", plain.body());
        HttpResponse<String> made = post("/infrastructures", "text/yaml", Texts.MACHINE);
        assertEquals("text/uri-list", made.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(made.body(), visitor.get("/infrastructures").body());
        String path = made.body().substring(sandbox.address().toString().length());
        assertTrue(visitor.get(path + "/tosca").body().startsWith("description:"));
        visitor.with("Accept", "image/png");
        assertEquals(415, visitor.get(path + "/state").statusCode());
        visitor.with("Accept", "text/plain");
        assertEquals("1.19.2-sandbox", visitor.get("/version").body());
    }

    @Test
    void imagesAndQuotasAreThoseOfACloud() throws Exception {
        assertEquals(2, visitor.json("/clouds/dummy/images").path("images").size());
        JsonNode quotas = visitor.json("/clouds/dummy/quotas").path("quotas");
        assertTrue(quotas.path("floating_ips").has("limit") && quotas.path("cores").has("used"), quotas::toString);
        refused(404, "Error getting cloud images: Cloud id moon not found", visitor.get("/clouds/moon/images"));
    }

    @Test
    void cloudsFailAndSayWhy() throws Exception {
        start(SandboxOptions.PLAIN.at(100).with(List.of(new MishapChance(Mishap.SITE, 1))));
        refused(400, "Error Creating Inf.: Some deploys did not proceed successfully",
                post("/infrastructures", "text/yaml", Texts.MACHINE));
        String path = create(Texts.MACHINE);
        reaches(path, "failed");
        assertTrue(visitor.json(path + "/contmsg").path("contmsg").asText().contains("quota exceeded"));
        start(SandboxOptions.PLAIN.at(100).with(List.of(new MishapChance(Mishap.CONFIGURE, 1))));
        path = create(Texts.CONTAINER);
        reaches(path, "unconfigured");
        assertTrue(visitor.json(path + "/contmsg").path("contmsg").asText().contains("UNREACHABLE"));
    }

    @Test
    void aCloudThatDoesNotDeleteIsForced() throws Exception {
        start(SandboxOptions.PLAIN.at(100).with(List.of(new MishapChance(Mishap.STUCK, 1))));
        String path = create(Texts.MACHINE);
        refused(400, "Error Destroying Inf: ", visitor.ask("DELETE", path, ""));
        assertEquals(200, visitor.ask("DELETE", path + "?async=1", "").statusCode());
        reaches(path, "failed");
        assertEquals(200, visitor.ask("DELETE", path + "?force=1", "").statusCode());
        assertFalse(visitor.get(path).body().contains("uri-list"));
    }
}
