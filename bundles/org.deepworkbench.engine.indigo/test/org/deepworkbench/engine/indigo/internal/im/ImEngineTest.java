package org.deepworkbench.engine.indigo.internal.im;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.engine.indigo.internal.im.ScriptedIm.Answer;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Cause;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.engine.MemoryLedger;
import org.deepworkbench.spi.engine.Offer;
import org.deepworkbench.spi.engine.Resource;
import org.deepworkbench.spi.engine.Resource.Action;
import org.deepworkbench.spi.engine.StillEndingException;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.spi.engine.UnansweredException;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine against the answers of a real Infrastructure Manager 1.19.2. */
class ImEngineTest {

    private static final String AT_FIRST = "/im/infrastructures/" + ScriptedIm.FIRST;
    private static final String CREATE = "POST /im/infrastructures?async=1";

    private final ScriptedIm im = new ScriptedIm();
    private final ImEngine engine = new ImEngine(ImPlans.credentials());
    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final MemoryLedger ledger = new MemoryLedger();

    @TempDir
    Path folder;

    ImEngineTest() throws IOException {
    }

    @AfterEach
    void close() {
        engine.close();
        im.close();
    }

    private DeploymentRequest request(Plan plan, Target target) {
        return new DeploymentRequest("dw-1", plan, target, DeployOptions.DEFAULT, folder, folder, ledger);
    }

    private DeploymentRequest request() {
        return request(ImPlans.plan(5000, Map.of("num_cpus", 4L, "password", "s3cret")), ImPlans.target(im));
    }

    private EngineDeployment deploy() throws FaultException {
        return engine.deploy(request(), monitor);
    }

    private ScriptedIm.Infrastructure first() {
        return im.first();
    }

    @Test
    void theTemplateIsSentWithItsInputsAndItsMark() throws Exception {
        deploy();
        assertEquals("text/yaml", im.last(CREATE).type());
        assertEquals(ImPlans.TEMPLATE.replace("default: 2}", "default: 4}")
                .replace("default: \"\"", "default: \"s3cret\"")
                .replace("description:", "metadata: {\"deep_workbench\": \"dw-1\"}\ndescription:"), first().template);
        assertEquals("type = InfrastructureManager; username = me; password = im-pass\\nid = dummy; type = Dummy",
                im.last(CREATE).authorisation());
        assertEquals(Optional.of(ScriptedIm.FIRST), ledger.get("infrastructure"));
    }

    @Test
    void whatIsThereIsTold() throws Exception {
        EngineDeployment deployment = deploy();
        DeploymentStatus status = deployment.status();
        assertEquals(DeploymentState.RUNNING, status.state());
        assertEquals(Map.of("app", DeploymentState.RUNNING, "app-runtime", DeploymentState.RUNNING, "simple_node",
                DeploymentState.RUNNING), status.nodes());
        assertEquals(Map.of("node_ip", "127.0.0.1"), deployment.outputs());
        assertEquals("http://127.0.0.1:5000/", status.endpoints().getFirst().uri().toString());
        assertEquals(List.of("127.0.0.1"), status.attributes().byNode().get("app").get("load_balancer_ips"));
        Resource whole = status.resources().get(0);
        assertEquals(ScriptedIm.FIRST, whole.id());
        assertEquals(List.of(Action.STOP, Action.RECONFIGURE), whole.actions());
        Resource machine = status.resources().get(1);
        assertEquals("simple_node", machine.node());
        assertEquals(List.of(Action.STOP, Action.RESTART), machine.actions(), "the last machine is not removed");
        assertTrue(machine.details().values().containsAll(List.of("configured", "127.0.0.1", "2", "4 GB", "Dummy",
                "vnode-0", "username")), machine.details().toString());
        assertFalse(status.toString().contains("hidden-password") || status.toString().contains("5dr70F6D"));
    }

    @ParameterizedTest
    @CsvSource({"pending,IN_PROGRESS,IN_PROGRESS", "running,IN_PROGRESS,IN_PROGRESS", "configured,RUNNING,RUNNING",
        "unconfigured,DEGRADED,FAILED", "stopped,DEGRADED,STOPPED", "off,FAILED,FAILED", "failed,FAILED,FAILED",
        "unknown,UNKNOWN,UNKNOWN", "deleting,STOPPING,STOPPING", "something new,UNKNOWN,UNKNOWN"})
    void everyStateHasItsMeaning(String word, DeploymentState whole, DeploymentState machine) throws Exception {
        EngineDeployment deployment = deploy();
        first().become(word);
        DeploymentStatus status = deployment.observe(monitor);
        assertEquals(whole, status.state());
        assertEquals(machine, status.nodes().get("simple_node"));
        assertEquals(whole == DeploymentState.RUNNING, !status.endpoints().isEmpty(), "open once it is set up");
        boolean wrong = List.of("unconfigured", "failed", "off").contains(word);
        assertEquals(wrong, status.fault().isPresent());
        assertTrue(wrong || word.equals("configured") || status.step().isPresent(), "what goes on is told");
    }

    @Test
    void aSteadyDeploymentCostsOneCall() throws Exception {
        EngineDeployment deployment = deploy();
        int before = im.asked.size();
        deployment.observe(monitor);
        deployment.observe(monitor);
        assertEquals(before + 2, im.asked.size());
    }

    @Test
    void theReasonsOfAFailureAreGathered() throws Exception {
        EngineDeployment deployment = deploy();
        first().log = "TASK [Install docker] ***\nfatal: [10.0.0.1_0]: FAILED! => {\"msg\": \"No package matching\"}\n";
        first().become("unconfigured");
        DeploymentStatus status = deployment.observe(monitor);
        assertEquals("Install docker: No package matching", status.fault().orElseThrow().why());
        Cause cause = status.causes().getLast();
        assertEquals("10.0.0.1_0", cause.where());
        assertTrue(cause.trouble());
        assertEquals(first().log, deployment.log("", 0), "the log was kept");
        deployment.act(status.resources().getFirst(), Action.RECONFIGURE, monitor);
        assertEquals(1, im.count("PUT " + AT_FIRST + "/reconfigure"));
        assertEquals(DeploymentState.RUNNING, deployment.status().state());
        assertEquals(Optional.empty(), deployment.status().fault());
    }

    @Test
    void theLogGoesOnWhereItWasRead() throws Exception {
        EngineDeployment deployment = deploy();
        first().log = "one\n";
        assertEquals("one\n", deployment.log("", 0));
        assertEquals("", deployment.log("", 4));
        first().log = "one\ntwo\n";
        assertEquals("log of machine 0\n", deployment.log("app", 0));
        deployment.stop(monitor);
        assertEquals("one\ntwo\n", deployment.log("", 0), "it stays when the infrastructure is gone");
    }

    @Test
    void machinesAndTheWholeAreOperated() throws Exception {
        EngineDeployment deployment = deploy();
        Resource whole = deployment.status().resources().get(0);
        Resource machine = deployment.status().resources().get(1);
        deployment.act(machine, Action.RESTART, monitor);
        deployment.act(machine, Action.STOP, monitor);
        assertEquals(DeploymentState.DEGRADED, deployment.status().state());
        assertEquals(List.of(Action.START), deployment.status().resources().get(1).actions());
        deployment.act(machine, Action.START, monitor);
        deployment.act(whole, Action.STOP, monitor);
        deployment.act(whole, Action.START, monitor);
        assertEquals(DeploymentState.RUNNING, deployment.status().state());
        List<String> puts =
                im.asked.stream().map(ScriptedIm.Asked::what).filter(what -> what.startsWith("PUT")).toList();
        assertEquals(List.of("PUT " + AT_FIRST + "/vms/0/reboot", "PUT " + AT_FIRST + "/vms/0/stop",
                "PUT " + AT_FIRST + "/vms/0/start", "PUT " + AT_FIRST + "/stop", "PUT " + AT_FIRST + "/start"), puts);
    }

    @Test
    void moreOrFewerMachinesAreAddedAndTheNewestRemoved() throws Exception {
        EngineDeployment deployment = deploy();
        first().template = first().template.replaceFirst("(?s)^(tosca_definitions.*?\n)(.*)", "$2$1"); // it sorts keys
        deployment.scale("app", 3, monitor);
        assertTrue(first().template.startsWith("tosca_definitions_version"), first().template);
        assertTrue(first().template.contains("{\"scalable\": {\"properties\": {\"default_instances\": 3}}}"));
        assertTrue(first().template.contains("default: \"s3cret\""), "the inputs stay");
        for (String number : List.of("2", "10")) {
            first().states.put(number, "configured");
            first().systems.put(number, "simple_node");
        }
        deployment.scale("app-runtime", 1, monitor);
        assertEquals(1, im.count("DELETE " + AT_FIRST + "/vms/10,2"));
        assertEquals(List.of("0"), List.copyOf(first().states.keySet()));
        assertThrows(FaultException.class, () -> deployment.scale("no such node", 2, monitor));
    }

    @Test
    void aChangedTopologyIsSentAndWhatItLacksIsRemoved() throws Exception {
        EngineDeployment deployment = deploy();
        first().states.put("1", "configured");
        first().systems.put("1", "vanished");
        deployment.update(ImPlans.plan(5000, Map.of("num_cpus", 8L)), monitor);
        assertTrue(im.last("POST " + AT_FIRST).body().contains("default: 8}"));
        assertTrue(im.last("POST " + AT_FIRST).body().contains("\"deep_workbench\": \"dw-1\""), "it stays ours");
        assertEquals(1, im.count("DELETE " + AT_FIRST + "/vms/1"));
    }

    @Test
    void anEndIsCertain() throws Exception {
        EngineDeployment deployment = deploy();
        deployment.stop(monitor);
        assertEquals(1, im.count("DELETE " + AT_FIRST + "?async=1"));
        assertEquals(DeploymentState.STOPPED, deployment.status().state());
        deployment.stop(monitor);
        assertEquals(1, im.count("DELETE " + AT_FIRST + "?async=1"));
    }

    @Test
    void anEndThatTakesLongIsAskedForOnce() throws Exception {
        EngineDeployment deployment = deploy();
        im.deletes = infrastructure -> infrastructure.become("deleting");
        assertThrows(StillEndingException.class, () -> deployment.stop(monitor));
        assertEquals(DeploymentState.STOPPING, deployment.status().state());
        assertThrows(StillEndingException.class, () -> deployment.stop(monitor));
        assertEquals(1, im.count("DELETE " + AT_FIRST + "?async=1"));
        im.infrastructures.clear();
        deployment.stop(monitor);
        assertEquals(DeploymentState.STOPPED, deployment.status().state());
    }

    @Test
    void anEndThatFailedIsForcedOnlyIfThePersonWantsIt() throws Exception {
        im.deletes = infrastructure -> infrastructure.become("failed");
        EngineDeployment deployment = deploy();
        assertThrows(StillEndingException.class, () -> deployment.stop(monitor));
        assertThrows(StillEndingException.class, () -> deployment.stop(monitor));
        assertEquals(2, im.count("DELETE " + AT_FIRST + "?async=1"));
        EngineDeployment forced = engine.recover(request(request().plan(),
                ImPlans.target(im).with(Map.of("forceDelete", "true"))), monitor).orElseThrow();
        assertThrows(StillEndingException.class, () -> forced.stop(monitor));
        forced.stop(monitor);
        assertEquals(1, im.count("DELETE " + AT_FIRST + "?async=1&force=1"));
        assertEquals(DeploymentState.STOPPED, forced.status().state());
    }

    @Test
    void somebodyElsesEndIsAFailure() throws Exception {
        EngineDeployment deployment = deploy();
        im.answerOnce("GET " + AT_FIRST + "/state", Answer.json(404, ScriptedIm.NO_SUCH));
        assertThrows(UnansweredException.class, () -> deployment.observe(monitor), "it is listed all the same");
        assertEquals(DeploymentState.RUNNING, deployment.observe(monitor).state());
        im.infrastructures.clear();
        assertEquals(DeploymentState.FAILED, deployment.observe(monitor).state());
    }

    @Test
    void aDeploymentIsFoundByItsId() throws Exception {
        deploy();
        EngineDeployment found = engine.recover(request(), monitor).orElseThrow();
        assertEquals(DeploymentState.RUNNING, found.observe(monitor).state());
        im.infrastructures.clear();
        assertEquals(Optional.empty(), engine.recover(request(), monitor));
    }

    @Test
    void aDeploymentWhoseAnswerWasLostIsFoundByItsMark() throws Exception {
        im.answerOnce(CREATE, new Answer(0, "", "", Map.of()));
        assertThrows(UnansweredException.class, this::deploy);
        assertThrows(UnansweredException.class, () -> engine.recover(request(), monitor), "it may still come");
        engine.deploy(new DeploymentRequest("other", request().plan(), ImPlans.target(im), DeployOptions.DEFAULT,
                folder, folder, new MemoryLedger()), monitor);
        assertThrows(UnansweredException.class, () -> engine.recover(request(), monitor), "that is another's");
        deploy(); // as if the lost call had come late
        ledger.put("infrastructure", "");
        MemoryLedger asked = new MemoryLedger();
        asked.put("asked", Instant.now().toString());
        EngineDeployment found = engine.recover(new DeploymentRequest("dw-1", request().plan(), ImPlans.target(im),
                DeployOptions.DEFAULT, folder, folder, asked), monitor).orElseThrow();
        assertEquals(Optional.of(ScriptedIm.FIRST + "-1"), asked.get("infrastructure"));
        found.stop(monitor);
        assertEquals(List.of(ScriptedIm.FIRST), List.copyOf(im.infrastructures.keySet()));
    }

    @Test
    void aServiceThatToldOfItsOwnFailureIsBelievedAtOnce() throws Exception {
        im.answerOnce(CREATE, Answer.json(500, "{\"message\": \"Internal error\", \"code\": 500}"));
        assertThrows(UnansweredException.class, this::deploy);
        assertEquals(Optional.empty(), engine.recover(request(), monitor));
    }

    @Test
    void whatIsAskedBesidesTheStateMayStayUnanswered() throws Exception {
        Answer broken = new Answer(200, "application/json", "{\"cut", Map.of());
        im.answerOnce("GET " + AT_FIRST + "/outputs", broken);
        im.answerOnce("GET " + AT_FIRST + "/vms/0", broken);
        EngineDeployment deployment = deploy();
        assertEquals(DeploymentState.RUNNING, deployment.status().state());
        assertEquals(Map.of(), deployment.outputs());
        assertEquals(DeploymentState.RUNNING, deployment.observe(monitor).nodes().get("simple_node"));
        assertEquals(Map.of("node_ip", "127.0.0.1"), deployment.outputs());
    }

    @Test
    void whatWasNeverAskedForOrDidNotShowInTimeIsNotThere() throws Exception {
        assertEquals(Optional.empty(), engine.recover(request(), monitor));
        assertEquals(0, im.asked.size());
        ledger.put("asked", Instant.now().minusSeconds(100).toString());
        assertEquals(Optional.empty(), engine.recover(request(), monitor));
        engine.deploy(new DeploymentRequest("dw-1", request().plan(), ImPlans.target(im), DeployOptions.DEFAULT, folder,
                folder, new MemoryLedger()), monitor);
        im.answerOnce("GET " + AT_FIRST + "/tosca", new Answer(404, "text/plain", "404 page not found", Map.of()));
        assertTrue(engine.recover(request(), monitor).isPresent(), "a gateway that lost its way does not hide it");
    }

    @Test
    void aRefusalKeepsTheWordsOfTheService() {
        for (Answer answer : List.of(Answer.json(400, "{\"message\": \"No cloud left\", \"code\": 400}"),
                new Answer(400, "text/plain", "No cloud left", Map.of()), new Answer(400, "text/html",
                        "<html><head><title>Error 400.</title></head><body><h1>Code: 400.</h1>"
                                + "<h1>Message: No cloud left</h1></body></html>",
                        Map.of()))) {
            im.answerOnce(CREATE, answer);
            Fault fault = assertThrows(FaultException.class, this::deploy).fault();
            assertTrue(fault.why().contains("No cloud left") && !fault.why().contains("<"), fault.why());
        }
        assertEquals(Map.of(), im.infrastructures);
    }

    @Test
    void aServiceThatAsksToWaitIsAskedAgain() throws Exception {
        im.answerOnce(CREATE, new Answer(429, "text/plain", "slow down", Map.of("Retry-After", "0")));
        deploy();
        assertEquals(2, im.count(CREATE));
        assertEquals(1, im.infrastructures.size());
    }

    @Test
    void anIdIsReadHoweverItIsTold() throws Exception {
        for (Answer answer : List.of(
                new Answer(200, "application/json", "{\"uri\": \"http://cut", Map.of("InfID", ScriptedIm.FIRST)),
                new Answer(200, "text/uri-list", "http://h:1/infrastructures/" + ScriptedIm.FIRST + "\n", Map.of()),
                Answer.json(200, "{\"uri\": \"http://h:1/x/infrastructures/" + ScriptedIm.FIRST + "\"}"))) {
            im.answerOnce(CREATE, answer);
            assertEquals(ScriptedIm.FIRST + "@" + im.url() + "/", deploy().toString());
        }
        im.answerOnce(CREATE, Answer.json(200, "{}"));
        assertThrows(UnansweredException.class, this::deploy);
    }

    @Test
    void whoCancelsWhileItIsMadeLeavesNothing() {
        NullProgressMonitor cancelled = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return im.count(CREATE) > 0;
            }
        };
        assertThrows(OperationCanceledException.class, () -> engine.deploy(request(), cancelled));
        assertEquals(1, im.count(CREATE));
        assertEquals(Map.of(), im.infrastructures);
    }

    @Test
    void theEstimateIsToldBeforeTheStart() throws Exception {
        im.estimate = """
                {"dummy": {"cloudType": "Dummy", "cloudEndpoint": "http://server.com:80/path", "compute": [\
                {"cpuCores": 12, "memoryInMegabytes": 4000, "diskSizeInGigabytes": 40, "publicIP": 1, "GPU": 1, \
                "cost": 0.25}, {"cpuCores": 1, "memoryInMegabytes": 2000, "diskSizeInGigabytes": 10}], \
                "storage": [{"sizeInGigabytes": 20}]}}""";
        Forecast forecast = engine.forecast(request().plan(), ImPlans.target(im), DeployOptions.DEFAULT, monitor);
        assertEquals(Map.of(), im.infrastructures, "nothing was made");
        assertFalse(im.last("POST").body().contains("deep_workbench"));
        String estimate = String.join("\n", forecast.estimate());
        for (String part : List.of("2", "13 CPUs", "6 GB", "50 GB", "20 GB", "compute 1 cost", "0.25")) {
            assertTrue(estimate.contains(part), part + " in " + estimate);
        }
        assertEquals("app", forecast.parts().getFirst().node());
        assertTrue(forecast.parts().getFirst().place().contains("dummy"));
        assertEquals(1, forecast.warnings().size(), forecast.warnings().toString());
        assertTrue(forecast.warnings().getFirst().contains("13") && forecast.warnings().getFirst().contains("9"));
    }

    @Test
    void aServiceTooOldToEstimateLeavesNothing() throws Exception {
        im.understandsDryRun = false;
        Forecast forecast = engine.forecast(request().plan(), ImPlans.target(im), DeployOptions.DEFAULT, monitor);
        assertEquals(List.of(), forecast.estimate());
        assertEquals(1, forecast.warnings().size());
        assertEquals(Map.of(), im.infrastructures);
    }

    @Test
    void aTargetTellsHowItIs() throws Exception {
        deploy();
        TargetReport report = engine.probe(ImPlans.target(im), monitor);
        assertTrue(report.summary().contains("1.19.2") && report.summary().contains("1"), report.summary());
        assertEquals(5, report.quotas().size());
        assertEquals(10, report.quotas().getFirst().limit());
        assertFalse(report.sandbox());
        im.answerOnce("GET /im/clouds/dummy/quotas", Answer.json(400, "{\"message\": \"Not implemented\"}"));
        assertEquals(1, engine.probe(ImPlans.target(im), monitor).warnings().size());
        im.answerOnce("GET /im/version", new Answer(200, "application/json", "{\"version\": \"1.19.2\"}",
                Map.of("X-Deep-Workbench-Sandbox", "im")));
        assertTrue(engine.probe(ImPlans.target(im), monitor).sandbox());
        im.answerOnce("GET /im/infrastructures",
                Answer.json(403, "{\"message\": \"Invalid InfrastructureManager credentials\", \"code\": 403}"));
        Fault fault = assertThrows(FaultException.class, () -> engine.probe(ImPlans.target(im), monitor)).fault();
        assertTrue(fault.why().contains("Invalid InfrastructureManager credentials"), fault.why());
    }

    @Test
    void theImagesOfTheCloudAreOfferedWhereOneIsChosen() throws Exception {
        Target target = ImPlans.target(im);
        assertEquals(Map.of(), engine.offers(ImPlans.TEMPLATE, target, monitor));
        assertEquals(0, im.asked.size());
        String choosing = ImPlans.TEMPLATE
                + "      capabilities: {os: {properties: {image: {get_input: image}}}}\n";
        assertEquals(Map.of("image", List.of(new Offer("mock0://linux.for.ev.er/image1", "Image Name1"),
                new Offer("mock0://linux.for.ev.er/image2", "Image Name2"))), engine.offers(choosing, target, monitor));
        im.answerOnce("GET /im/clouds/dummy/images", Answer.json(400, "{\"message\": \"Not implemented\"}"));
        assertEquals(Map.of("image", List.of()), engine.offers(choosing, target, monitor));
    }

    @Test
    void aRefusedTokenIsRenewedAndTheCallRepeated() throws Exception {
        Target target = new Target("clouds", "im", Map.of("url", im.url(), "account", "egi", "cloud", "Dummy"));
        im.answerOnce(CREATE, Answer.json(401, "{\"message\": \"OIDC auth Token expired\", \"code\": 401}"));
        engine.deploy(request(request().plan(), target), monitor);
        assertEquals(1, im.infrastructures.size());
        assertTrue(im.last(CREATE).authorisation().contains("egi-token-2"));
    }

    @Test
    void noSecretIsInWhatIsKeptOrTold() throws Exception {
        List<String> told = new ArrayList<>();
        EngineDeployment deployment = deploy();
        deployment.onChange(status -> told.add(status.toString()));
        first().become("failed");
        deployment.observe(monitor);
        told.add(deployment + " " + ledger.get("asked") + ledger.get("infrastructure"));
        im.answerOnce(CREATE, Answer.json(400, "{}"));
        told.add(assertThrows(FaultException.class, this::deploy).toString());
        for (String text : told) {
            assertFalse(text.contains("s3cret") || text.contains("im-pass"), text);
        }
    }
}
