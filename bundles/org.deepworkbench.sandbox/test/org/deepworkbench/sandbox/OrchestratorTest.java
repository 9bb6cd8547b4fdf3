package org.deepworkbench.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Orchestrator's routes, codes and odd behaviours. */
class OrchestratorTest {

    @TempDir
    private Path cache;
    private Sandbox sandbox;
    private Visitor visitor;

    private void start(SandboxOptions options) throws Exception {
        sandbox = Sandbox.start(SandboxKind.ORCHESTRATOR, options, Visitor.ground(cache, Optional.empty()));
        visitor = new Visitor(sandbox).with("Content-Type", "application/json");
    }

    private void start() throws Exception {
        start(SandboxOptions.PLAIN.at(100));
    }

    @AfterEach
    void end() {
        sandbox.close();
    }

    private static ObjectNode body(String template) {
        return Visitor.JSON.createObjectNode().put("template", template);
    }

    private String create(ObjectNode body) throws Exception {
        HttpResponse<String> answer = visitor.ask("POST", "/deployments", body.toString());
        assertEquals(201, answer.statusCode(), answer.body());
        JsonNode json = Visitor.JSON.readTree(answer.body());
        assertEquals("CREATE_IN_PROGRESS", json.path("status").asText());
        return "/deployments/" + json.path("uuid").asText();
    }

    private JsonNode status(String path, String wanted) throws Exception {
        return visitor.until(path, json -> json.path("status").asText().equals(wanted));
    }

    private void refused(int status, String says, HttpResponse<String> answer) throws Exception {
        assertEquals(status, answer.statusCode(), answer.body());
        JsonNode error = Visitor.JSON.readTree(answer.body());
        assertEquals(status, error.path("code").asInt());
        assertFalse(error.path("title").asText().isEmpty());
        assertTrue(error.path("message").asText().contains(says), answer.body());
    }

    @Test
    void aDeploymentPassesThroughTasksAndStatesInOrderAndHasOutputs() throws Exception {
        start(SandboxOptions.PLAIN.at(10));
        String path = create(body(Texts.CONTAINER));
        Set<String> tasks = new LinkedHashSet<>();
        Set<String> states = new LinkedHashSet<>();
        JsonNode last = visitor.until(path, json -> {
            tasks.add(json.path("task").asText());
            try {
                states.add(visitor.json(path + "/resources").path("content").path(0).path("state").asText());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            return json.path("status").asText().equals("CREATE_COMPLETE");
        });
        List<String> busy = List.of("NONE", "MONITORING", "QOS", "BROKERING", "DEPLOYER");
        assertEquals(busy.stream().filter(tasks::contains).toList(), List.copyOf(tasks));
        assertTrue(tasks.size() > 3, tasks::toString);
        List<String> order =
                List.of("INITIAL", "CREATING", "CREATED", "CONFIGURING", "CONFIGURED", "STARTING", "STARTED");
        assertEquals(order.stream().filter(states::contains).toList(), List.copyOf(states));
        assertTrue(states.size() > 4, states::toString);
        assertTrue(last.path("outputs").path("endpoint").asText().matches("http://127\\.0\\.0\\.1:\\d+"),
                last::toString);
        assertEquals(200, visitor.get(last.path("outputs").path("endpoint").asText()).statusCode());
        assertTrue(last.path("creationTime").asText().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d\\+0000"),
                last::toString);
        assertTrue(last.path("cloudProviderName").asText().contains("sandbox"));
        assertEquals("sandbox-user", last.path("createdBy").path("subject").asText());
        assertFalse(last.has("callback") || last.has("userGroup"), "fields without a value are left out");
    }

    @Test
    void everyAnswerSaysThatItIsASandbox() throws Exception {
        start();
        assertEquals("orchestrator 2.9.1",
                visitor.get("/deployments").headers().firstValue(Sandbox.HEADER).orElseThrow());
        assertTrue(visitor.json("/info").path("build").path("version").asText().contains("sandbox"));
        assertEquals("INDIGO-Orchestrator", visitor.get("/").body());
        assertTrue(visitor.json("/configuration").path("imUrl").asText().contains("sandbox"));
    }

    @Test
    void theTemplateIsGivenBackAsItWasSent() throws Exception {
        start();
        String path = create(body(Texts.CONTAINER));
        assertEquals(Texts.CONTAINER, visitor.get(path + "/template").body());
        assertTrue(visitor.get(path + "/log").body().contains("taken on"));
        assertTrue(visitor.json(path + "/extrainfo").has("vms"));
    }

    @Test
    void listsAreCutIntoPagesNewestFirst() throws Exception {
        start();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            made.addFirst(create(body(Texts.MACHINE)).substring("/deployments/".length()));
        }
        List<String> seen = new ArrayList<>();
        String next = "/deployments?createdBy=me&size=5";
        int pages = 0;
        while (!next.isEmpty()) {
            JsonNode page = visitor.json(next);
            assertEquals(12, page.path("page").path("totalElements").asInt());
            assertEquals(3, page.path("page").path("totalPages").asInt());
            page.path("content").forEach(each -> seen.add(each.path("uuid").asText()));
            next = "";
            for (JsonNode link : page.path("links")) {
                next = link.path("rel").asText().equals("next") ? link.path("href").asText() : next;
            }
            pages++;
        }
        assertEquals(made, seen);
        assertEquals(3, pages);
        assertEquals(10, visitor.json("/deployments").path("content").size(), "the usual size");
        assertEquals(0, visitor.json("/deployments?createdBy=other@https://x/").path("content").size());
        refused(400, "createdBy", visitor.get("/deployments?createdBy=nonsense"));
    }

    @Test
    void wrongRequestsAreRefused() throws Exception {
        start();
        refused(400, "colour", visitor.ask("POST", "/deployments",
                body(Texts.MACHINE).put("colour", "red").toString()));
        refused(400, "timeoutMins", visitor.ask("POST", "/deployments",
                body(Texts.MACHINE).put("timeoutMins", 0).toString()));
        refused(400, "providerTimeoutMins", visitor.ask("POST", "/deployments",
                body(Texts.MACHINE).put("timeoutMins", 5).put("providerTimeoutMins", 6).toString()));
        refused(400, "maxProvidersRetry", visitor.ask("POST", "/deployments",
                body(Texts.MACHINE).put("maxProvidersRetry", 0).toString()));
        refused(400, "callback", visitor.ask("POST", "/deployments",
                body(Texts.MACHINE).put("callback", "ftp://x").toString()));
        refused(400, "template", visitor.ask("POST", "/deployments", "{}"));
        refused(400, "Template is invalid", visitor.ask("POST", "/deployments", body("bad: [yaml").toString()));
        refused(400, "Template is invalid", visitor.ask("POST", "/deployments",
                body(Texts.MACHINE.replace("type: tosca.nodes.Compute", "type: tosca.nodes.Nonsense")).toString()));
        refused(400, "", visitor.ask("POST", "/deployments", "no json"));
        refused(404, "doesn't exist", visitor.get("/deployments/unknown"));
        refused(405, "", visitor.ask("DELETE", "/deployments", ""));
        assertEquals(0, visitor.json("/deployments").path("content").size());
    }

    @Test
    void olderVersionsPassOverUnknownFields() throws Exception {
        start(SandboxOptions.PLAIN.at(100).of("2.8.0"));
        create(body(Texts.MACHINE).put("colour", "red"));
    }

    @Test
    void tokensAreDemandedAndWritingNeedsTheirScope() throws Exception {
        start();
        visitor.headers.remove("Authorization");
        refused(401, "", visitor.get("/deployments"));
        visitor.with("Authorization", "Bearer " + token("openid", 4_000_000_000L));
        assertEquals(200, visitor.get("/deployments").statusCode());
        HttpResponse<String> answer = visitor.ask("POST", "/deployments", body(Texts.MACHINE).toString());
        refused(403, "scope", answer);
        assertTrue(answer.headers().firstValue("WWW-Authenticate").orElseThrow().contains("offline_access"));
        visitor.with("Authorization", "Bearer " + token("openid offline_access", 4_000_000_000L));
        JsonNode made = visitor.json(create(body(Texts.MACHINE)));
        assertEquals("ada", made.path("createdBy").path("subject").asText());
        visitor.with("Authorization", "Bearer " + token("openid offline_access", 1_000_000_000L));
        refused(401, "expired", visitor.get("/deployments"));
    }

    private static String token(String scope, long expiry) {
        String claims = Visitor.JSON.createObjectNode().put("iss", "https://iam.invalid/").put("sub", "ada")
                .put("scope", scope).put("exp", expiry).toString();
        return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".x";
    }

    @Test
    void whatIsDeletedIsGoneAndDeletingTwiceIsAConflict() throws Exception {
        start(SandboxOptions.PLAIN.at(5));
        String path = create(body(Texts.MACHINE));
        status(path, "CREATE_COMPLETE");
        assertEquals(204, visitor.ask("DELETE", path, "").statusCode());
        refused(409, "already in DELETE_IN_PROGRESS", visitor.ask("DELETE", path, ""));
        visitor.until(path, json -> json.path("code").asInt() == 404);
        refused(404, "doesn't exist", visitor.ask("DELETE", path, ""));
    }

    @Test
    void aStuckDeleteIsFreed() throws Exception {
        start(SandboxOptions.PLAIN.at(100).with(List.of(new MishapChance(Mishap.STUCK, 1))));
        String path = create(body(Texts.MACHINE));
        refused(409, "DELETE_FAILED", visitor.ask("PATCH", path, "{\"status\": \"DELETE_FAILED\"}"));
        assertEquals(204, visitor.ask("DELETE", path, "").statusCode());
        refused(400, "status", visitor.ask("PATCH", path, "{\"status\": \"CREATE_COMPLETE\"}"));
        assertEquals(204, visitor.ask("PATCH", path, "{\"status\": \"DELETE_FAILED\"}").statusCode());
        assertEquals("DELETE_FAILED", visitor.json(path).path("status").asText());
        assertEquals(204, visitor.ask("DELETE", path, "").statusCode());
        visitor.until(path, json -> json.path("code").asInt() == 404);
    }

    @Test
    void forceIsKnownFromVersion4On() throws Exception {
        SandboxOptions stuck = SandboxOptions.PLAIN.at(100).with(List.of(new MishapChance(Mishap.STUCK, 1)));
        start(stuck);
        String path = create(body(Texts.MACHINE));
        assertEquals(204, visitor.ask("DELETE", path + "?force=true", "").statusCode());
        assertEquals("DELETE_IN_PROGRESS", visitor.json(path).path("status").asText());
        sandbox.close();
        start(stuck.of("4.0.0"));
        path = create(body(Texts.MACHINE));
        assertEquals(204, visitor.ask("DELETE", path, "").statusCode());
        assertEquals(204, visitor.ask("DELETE", path + "?force=true", "").statusCode());
        refused(404, "doesn't exist", visitor.get(path));
    }

    @Test
    void updatesAreTakenFromSteadyStatesAndByOneProviderOnly() throws Exception {
        start(SandboxOptions.PLAIN.at(8));
        String path = create(body(Texts.MACHINE));
        refused(409, "Cannot update", visitor.ask("PUT", path, body(Texts.MACHINE).toString()));
        status(path, "CREATE_COMPLETE");
        String two = Texts.MACHINE.replace("os:", "scalable:\n          properties: { min_instances: 1,"
                + " max_instances: 3, default_instances: 2 }\n        os:");
        assertEquals(202, visitor.ask("PUT", path, body(two).toString()).statusCode());
        refused(409, "UPDATE_IN_PROGRESS", visitor.ask("PUT", path, body(two).toString()));
        status(path, "UPDATE_COMPLETE");
        assertEquals(2, visitor.json(path + "/resources").path("page").path("totalElements").asInt());
        refused(400, "invalid", visitor.ask("PUT", path, body("a: b").toString()));
        String marathon = create(body(Texts.CONTAINER));
        status(marathon, "CREATE_COMPLETE");
        refused(400, "Marathon deployments cannot be updated", visitor.ask("PUT", marathon,
                body(Texts.CONTAINER).toString()));
    }

    @Test
    void machinesAreStoppedAndStartedAndNothingElse() throws Exception {
        start();
        String path = create(body(Texts.MACHINE));
        status(path, "CREATE_COMPLETE");
        JsonNode all = visitor.json(path + "/resources?type=tosca.nodes.Compute").path("content");
        assertEquals(1, all.size());
        assertEquals(0, visitor.json(path + "/resources?type=tosca.nodes.Root").path("content").size());
        String part = path + "/resources/" + all.path(0).path("uuid").asText();
        assertEquals(202, visitor.ask("POST", part + "/actions", "{\"type\": \"stop\"}").statusCode());
        visitor.until(part, json -> json.path("state").asText().equals("STOPPED"));
        assertEquals(202, visitor.ask("POST", part + "/actions", "{\"type\": \"start\"}").statusCode());
        visitor.until(part, json -> json.path("state").asText().equals("STARTED"));
        refused(400, "type", visitor.ask("POST", part + "/actions", "{\"type\": \"explode\"}"));
        refused(404, "doesn't exist", visitor.get(path + "/resources/unknown"));
        String container = create(body(Texts.CONTAINER));
        status(container, "CREATE_COMPLETE");
        String other = container + "/resources/"
                + visitor.json(container + "/resources").path("content").path(0).path("uuid").asText();
        refused(400, "Compute", visitor.ask("POST", other + "/actions", "{\"type\": \"stop\"}"));
    }

    @Test
    void everySiteIsTriedAsOftenAsAllowedAndEveryReasonIsTold() throws Exception {
        start(SandboxOptions.PLAIN.at(100).with(List.of(new MishapChance(Mishap.SITE, 1))));
        String path = create(body(Texts.MACHINE));
        JsonNode failed = status(path, "CREATE_FAILED");
        for (String site : List.of("sandbox-alpha", "sandbox-beta", "sandbox-gamma")) {
            assertTrue(failed.path("statusReason").asText().contains(site), failed::toString);
        }
        assertFalse(failed.has("cloudProviderName"));
        String once = create(body(Texts.MACHINE).put("maxProvidersRetry", 1).put("keepLastAttempt", true));
        failed = status(once, "CREATE_FAILED");
        assertFalse(failed.path("statusReason").asText().contains("sandbox-beta"), failed::toString);
        assertTrue(failed.path("cloudProviderName").asText().contains("sandbox-alpha"), failed::toString);
        assertEquals("ERROR", visitor.json(once + "/resources").path("content").path(0).path("state").asText());
    }

    @Test
    void timesAreKept() throws Exception {
        start(SandboxOptions.PLAIN.at(600).with(List.of(new MishapChance(Mishap.SLOW, 1))));
        JsonNode failed = status(create(body(Texts.MACHINE).put("timeoutMins", 20).put("providerTimeoutMins", 2)
                .put("maxProvidersRetry", 2)), "CREATE_FAILED");
        assertTrue(failed.path("statusReason").asText().contains("providerTimeoutMins"), failed::toString);
        failed = status(create(body(Texts.MACHINE).put("timeoutMins", 3)), "CREATE_FAILED");
        assertTrue(failed.path("statusReason").asText().contains("(timeoutMins)"), failed::toString);
    }

    @Test
    void parametersReplaceDefaultsAndGroupsAreKept() throws Exception {
        start();
        ObjectNode body = body(Texts.MACHINE).put("userGroup", "plankton").put("callback", "http://127.0.0.1:9/");
        body.putObject("parameters").put("num_cpus", 8);
        JsonNode made = visitor.json(create(body));
        assertEquals("plankton", made.path("userGroup").asText());
        assertEquals("http://127.0.0.1:9/", made.path("callback").asText());
        ObjectNode wrong = body(Texts.MACHINE);
        wrong.putObject("parameters").put("num_cpus", "many");
        refused(400, "num_cpus", visitor.ask("POST", "/deployments", wrong.toString()));
    }
}
