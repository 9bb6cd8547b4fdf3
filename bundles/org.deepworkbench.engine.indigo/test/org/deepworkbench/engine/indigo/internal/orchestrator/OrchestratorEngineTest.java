package org.deepworkbench.engine.indigo.internal.orchestrator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.engine.indigo.internal.http.RawServer;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.spi.account.Credentials;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.Cause;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.engine.MemoryLedger;
import org.deepworkbench.spi.engine.PlanBuilder;
import org.deepworkbench.spi.engine.Resource;
import org.deepworkbench.spi.engine.StillEndingException;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.spi.engine.UnansweredException;
import org.deepworkbench.spi.plan.Expression;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrchestratorEngineTest {

    private static final String TEMPLATE = """
            # by its author
            tosca_definitions_version: tosca_simple_yaml_1_0
            imports:
              - indigo: https://example.org/custom_types.yaml
            topology_template:
              inputs:
                wn_num: {type: integer, default: 1}
              node_templates:
                machine:
                  type: tosca.nodes.indigo.Compute
                  capabilities:
                    scalable:
                      properties:
                        count: {get_input: wn_num} # how many""";
    private static final String MACHINE = "tosca.nodes.indigo.Compute";

    @TempDir
    private Path folder;

    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final PlayedOrchestrator there = new PlayedOrchestrator();
    private MemoryLedger ledger = new MemoryLedger();
    private Duration later = Duration.ZERO;
    private final OrchestratorEngine engine =
            new OrchestratorEngine(new OneToken(), () -> Instant.now().plus(later));

    /** Knows one account. */
    private static final class OneToken implements Credentials {

        @Override
        public Secret token(String account, IProgressMonitor monitor) {
            return new Secret("token of " + account);
        }

        @Override
        public Secret renewed(String account, Secret refused, IProgressMonitor monitor) {
            return new Secret("new token of " + account);
        }

        @Override
        public Secret secret(String name, IProgressMonitor monitor) {
            throw new AssertionError("not asked for");
        }
    }

    @AfterEach
    void close() throws Exception {
        engine.close();
        there.close();
    }

    private Target target(String... settings) {
        Map<String, String> all = new LinkedHashMap<>(
                Map.of("url", there.address().toString(), "account", "iam", "group", "deep"));
        for (int i = 0; i < settings.length; i += 2) {
            all.put(settings[i], settings[i + 1]);
        }
        return new Target("paas", "orchestrator", all);
    }

    private static Plan plan(String template) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("wn_num", 2L);
        inputs.put("jupyter_password", "s3cret");
        return new Plan("plan", template, inputs, List.of(new PlanBuilder("deephdc/image").service()),
                Map.of("api", new Expression.Attribute("app", List.of("address"))));
    }

    private DeploymentRequest request(Target target) {
        return new DeploymentRequest("abc-123", plan(TEMPLATE), target, DeployOptions.DEFAULT, folder, folder, ledger);
    }

    private EngineDeployment deploy() throws FaultException {
        return engine.deploy(request(target()), monitor);
    }

    private PlayedOrchestrator.Kept only() {
        assertEquals(1, there.kept.size());
        return there.kept.values().iterator().next();
    }

    private DeploymentStatus observe(EngineDeployment deployment) throws FaultException {
        return deployment.observe(monitor);
    }

    private Optional<EngineDeployment> recover() throws FaultException {
        return engine.recover(request(target()), monitor);
    }

    // what is sent

    @Test
    void theTemplateIsSentAsItsAuthorWroteItWithAMarkBehindIt() throws Exception {
        EngineDeployment deployment = engine.deploy(request(target("timeoutMins", "60", "providerTimeoutMins", "20",
                "maxProvidersRetry", "3", "keepLastAttempt", "true")), monitor);
        assertEquals(TEMPLATE + "\n# deep-workbench: abc-123\n", only().template);
        assertEquals(2, only().order.path("parameters").path("wn_num").asInt());
        assertTrue(only().order.path("parameters").path("wn_num").isIntegralNumber());
        assertEquals("s3cret", only().order.path("parameters").path("jupyter_password").asText());
        assertEquals("deep", only().order.path("userGroup").asText());
        assertEquals(60, only().order.path("timeoutMins").asInt());
        assertEquals(20, only().order.path("providerTimeoutMins").asInt());
        assertEquals(3, only().order.path("maxProvidersRetry").asInt());
        assertTrue(only().order.path("keepLastAttempt").asBoolean());
        assertEquals("Bearer token of iam", there.server.requests().getFirst().headers().get("authorization"));
        assertEquals(DeploymentState.IN_PROGRESS, deployment.status().state());
        assertFalse(deployment.toString().contains("s3cret"));
        assertTrue(deployment.outlivesProcess());
    }

    @Test
    void aClockThatCannotBeReadIsNoObstacle() throws Exception {
        there.once("GET", RawServer.reset());
        deploy();
        only();
    }

    @Test
    void nothingIsSentThatWasNotSet() throws Exception {
        deploy();
        assertFalse(only().order.has("timeoutMins"));
        assertFalse(only().order.has("callback"));
        assertFalse(only().order.path("keepLastAttempt").asBoolean(true));
    }

    // what is certain after the request

    @Test
    void aRefusalIsTheServicesAndNothingIsMade() {
        there.once("POST", PlayedOrchestrator.error(400, "Template is invalid: no nodes"));
        FaultException refused = assertThrows(FaultException.class, this::deploy);
        assertFalse(refused instanceof UnansweredException);
        assertTrue(refused.fault().why().contains("Template is invalid: no nodes"));
        assertFalse(refused.getMessage().contains("s3cret"));
    }

    @Test
    void whatCertainlyMadeNothingIsAskedAgain() throws Exception {
        there.once("POST", PlayedOrchestrator.error(409, "concurrent update", "Retry-After: 0"));
        there.once("POST", PlayedOrchestrator.error(429, "slower", "Retry-After: 1"));
        deploy();
        assertEquals(3, there.count("POST"));
        only();
    }

    @Test
    void whoAsksForLongPatienceFailsTheStartForCertain() {
        there.once("POST", PlayedOrchestrator.error(429, "slower", "Retry-After: 3000"));
        FaultException failed = assertThrows(FaultException.class, this::deploy);
        assertFalse(failed instanceof UnansweredException, "it is certain that nothing was made");
        assertEquals(1, there.count("POST"));
    }

    @Test
    void aDeploymentWhoseAnswerWasLostIsFoundByItsMark() throws Exception {
        for (RawServer.Answer lost : List.of(RawServer.reset(), RawServer.cut(201, "{\"uuid\":"),
                RawServer.reply(502, "text/html", "<h1>Bad Gateway</h1>"),
                RawServer.reply(201, "application/json", "{\"uuid\": \"dep"))) {
            there.kept.clear();
            ledger = new MemoryLedger();
            there.onceDone("POST", lost);
            assertThrows(UnansweredException.class, this::deploy);
            EngineDeployment found = recover().orElseThrow();
            assertEquals(only().id, ledger.get("uuid").orElseThrow());
            assertEquals(DeploymentState.IN_PROGRESS, observe(found).state());
        }
    }

    @Test
    void absenceIsCertainOnlyWhenTheRequestCannotBeUnderWayAnyMore() throws Exception {
        there.once("POST", RawServer.reset());
        assertThrows(UnansweredException.class, this::deploy);
        assertThrows(UnansweredException.class, this::recover);
        later = Duration.ofMinutes(3);
        assertEquals(Optional.empty(), recover());
    }

    @Test
    void absenceIsCertainAtOnceWhenTheOrchestratorToldOfItsFailure() throws Exception {
        there.once("POST", PlayedOrchestrator.error(500, "Vault is not available"));
        FaultException failed = assertThrows(UnansweredException.class, this::deploy);
        assertTrue(failed.fault().why().contains("Vault is not available"));
        assertEquals(Optional.empty(), recover());
        there.onceDone("POST", PlayedOrchestrator.error(500, "and yet it was made"));
        assertThrows(UnansweredException.class, this::deploy);
        assertTrue(recover().isPresent());
    }

    @Test
    void whatWasNeverSentIsNotThere() throws Exception {
        assertEquals(Optional.empty(), recover());
        assertEquals(List.of(), there.lines());
    }

    @Test
    void itIsSoughtPageByPageAndNoFurtherThanItsTime() throws Exception {
        there.pageSize = 3;
        for (int i = 0; i < 8; i++) {
            PlayedOrchestrator.Kept other = new PlayedOrchestrator.Kept("other-" + i);
            other.template = "# deep-workbench: someone-" + i + "\n";
            other.created = i < 2 ? Instant.now().minus(Duration.ofHours(3)) : Instant.now();
            there.kept.put(other.id, other);
        }
        there.once("POST", RawServer.reset());
        assertThrows(UnansweredException.class, this::deploy);
        later = Duration.ofMinutes(3);
        assertEquals(Optional.empty(), recover());
        assertEquals(1, there.count("GET /deployments?createdBy=me&size=100"));
        assertEquals(2, there.count("GET /deployments?createdBy=me&page="));
        assertEquals(6, there.lines().stream().filter(line -> line.endsWith("/template")).count(), "not the old ones");
        assertEquals(Optional.empty(), recover());
        assertEquals(6, there.lines().stream().filter(line -> line.endsWith("/template")).count(), "each once only");
        PlayedOrchestrator.Kept late = new PlayedOrchestrator.Kept("late");
        late.template = Mark.put(TEMPLATE, "abc-123");
        there.kept.put(late.id, late);
        assertTrue(recover().isPresent());
    }

    @Test
    void aListThatChangesWhileItIsReadTellsNothing() throws Exception {
        there.pageSize = 1;
        List.of("abc-123", "two", "three").forEach(id -> there.kept.put(id, marked(id)));
        ledger.put("sent", Long.toString(Instant.now().toEpochMilli()));
        later = Duration.ofMinutes(3);
        there.whenAsked("GET /deployments/three/template", () -> there.kept.remove("two"));
        assertThrows(UnansweredException.class, this::recover, "what is sought moved over the edge of a page");
        assertTrue(recover().isPresent());
    }

    private static PlayedOrchestrator.Kept marked(String id) {
        PlayedOrchestrator.Kept kept = new PlayedOrchestrator.Kept(id);
        kept.template = Mark.put("x: y", id);
        return kept;
    }

    @Test
    void aClockThatIsHoursLateHidesNothing() throws Exception {
        Instant theirs = Instant.now().minus(Duration.ofHours(3));
        there.date = Optional.of(theirs);
        there.onCreate = made -> made.created = theirs;
        there.onceDone("POST", RawServer.reset());
        assertThrows(UnansweredException.class, this::deploy);
        assertTrue(recover().isPresent());
    }

    @Test
    void afterARestartTheDeploymentIsFoundByItsId() throws Exception {
        deploy();
        assertTrue(recover().isPresent());
        assertEquals(0, there.count("GET /deployments?createdBy=me&size=100"));
        there.kept.clear();
        assertEquals(Optional.empty(), recover());
    }

    // how it stands

    @Test
    void theStepsOfTheOrchestratorAreToldInWords() throws Exception {
        EngineDeployment deployment = deploy();
        only().task = "QOS";
        assertTrue(observe(deployment).step().orElseThrow().contains("SLA"));
        only().task = "DEPLOYER";
        only().site = "RECAS-BARI";
        only().part("r1", "app", "tosca.nodes.indigo.Container.Application.Docker.Marathon", "CREATING");
        DeploymentStatus status = observe(deployment);
        assertTrue(status.step().orElseThrow().contains("RECAS-BARI"));
        assertEquals(DeploymentState.IN_PROGRESS, status.state());
        assertEquals(DeploymentState.IN_PROGRESS, status.nodes().get("app"));
        only().reason = "RECAS-BARI is full";
        only().site = "IFCA-LCG2";
        List<Cause> causes = observe(deployment).causes();
        assertTrue(causes.stream().anyMatch(cause -> cause.text().equals("RECAS-BARI is full")));
        assertTrue(causes.stream().anyMatch(cause -> cause.where().equals("IFCA-LCG2")));
        assertEquals(causes, observe(deployment).causes(), "each once");
    }

    @Test
    void outputsAndEveryAddressInThemAreTold() throws Exception {
        EngineDeployment deployment = deploy();
        only().status = "CREATE_COMPLETE";
        only().outputs = Map.of("strange_name", "http://192.0.2.7:10001/ui", "ports", List.of(10001L),
                "nested", Map.of("all", List.of("see https://192.0.2.7:8888/lab?token=x and ftp://no")),
                "secret", "https://me:pw@192.0.2.9/");
        DeploymentStatus status = observe(deployment);
        assertEquals(DeploymentState.RUNNING, status.state());
        assertEquals(List.of("http://192.0.2.7:10001/", "https://192.0.2.7:8888/lab/"), status.endpoints().stream()
                .map(Endpoint::uri).map(String::valueOf).sorted().toList());
        status.endpoints().forEach(endpoint -> assertEquals("app", endpoint.node()));
        assertEquals(List.of(10001L), deployment.outputs().get("ports"));
    }

    @Test
    void aFailureIsToldInTheOrchestratorsWordsAndItsLogIsKept() throws Exception {
        EngineDeployment deployment = deploy();
        only().status = "CREATE_FAILED";
        only().site = "RECAS-BARI";
        only().reason = "Error deploying the infrastructure\n  Quota exceeded for cores";
        only().log = "line 1\nfatal: no space\n";
        DeploymentStatus status = observe(deployment);
        assertEquals(DeploymentState.FAILED, status.state());
        assertEquals("Error deploying the infrastructure Quota exceeded for cores", status.fault().orElseThrow().why());
        assertEquals("RECAS-BARI", status.fault().orElseThrow().where());
        assertEquals(Messages.Failure_quota, status.fault().orElseThrow().remedy());
        there.kept.clear();
        assertEquals("line 1\nfatal: no space\n", deployment.log("", 0));
        assertEquals("fatal: no space\n", deployment.log("", 7));
        assertEquals("", deployment.log("app", 0));
    }

    @Test
    void whatIsGoneWithoutBeingAskedForHasFailed() throws Exception {
        EngineDeployment deployment = deploy();
        there.kept.clear();
        assertEquals(DeploymentState.FAILED, observe(deployment).state());
    }

    @Test
    void aGatewayThatLostItsWayIsNoEnd() throws Exception {
        EngineDeployment deployment = deploy();
        there.once("GET /deployments/dep-1", RawServer.reply(404, "text/plain", "404 page not found"));
        there.once("GET /deployments/dep-1", RawServer.json(404, "{'status': 404, 'error': 'Not Found'}"));
        assertThrows(UnansweredException.class, () -> observe(deployment));
        assertThrows(UnansweredException.class, () -> observe(deployment));
        assertEquals(DeploymentState.IN_PROGRESS, observe(deployment).state());
    }

    @Test
    void whatTheOrchestratorDoesNotKnowItselfIsUnknown() throws Exception {
        EngineDeployment deployment = deploy();
        only().status = "UNKNOWN";
        assertThrows(UnansweredException.class, () -> observe(deployment));
        only().status = "INVENTED_LATER";
        assertThrows(UnansweredException.class, () -> observe(deployment));
    }

    @Test
    void aLookAtWhatStandsStillIsOneRequest() throws Exception {
        EngineDeployment deployment = deploy();
        only().status = "CREATE_COMPLETE";
        only().part("r1", "app", "x.Docker", "STARTED");
        observe(deployment);
        long before = there.lines().size();
        for (int i = 0; i < 10; i++) {
            observe(deployment);
        }
        assertEquals(before + 10, there.lines().size());
    }

    @Test
    void machinesAreToldWithTheirAddressesAndWithoutTheirPasswords() throws Exception {
        EngineDeployment deployment = deploy();
        only().status = "CREATE_COMPLETE";
        only().part("r1", "machine", MACHINE, "STARTED");
        only().extraInfo = "[{\"vmProperties\": [{\"class\": \"network\"}, {\"class\": \"system\", \"id\": \"machine\","
                + " \"net_interface.0.ip\": \"10.0.0.4\", \"net_interface.1.ip\": \"192.0.2.4\", \"cpu.count\": 2,"
                + " \"disk.0.os.credentials.password\": \"s3cret\"}]}]";
        DeploymentStatus status = observe(deployment);
        Resource machine = status.resources().getFirst();
        assertEquals("192.0.2.4", machine.details().get(Messages.Detail_address));
        assertEquals("10.0.0.4", machine.details().get(Messages.Detail_privateAddress));
        assertFalse(status.toString().contains("s3cret"));
        assertEquals(Map.of("tosca_name", "machine", "tosca_id", "vm-r1", "state", "started", "public_address",
                "192.0.2.4", "private_address", "10.0.0.4"), status.attributes().byNode().get("machine"));
        assertEquals(List.of(Resource.Action.STOP), machine.actions());
    }

    @Test
    void machinesAreStoppedAndStartedAndNothingElse() throws Exception {
        EngineDeployment deployment = deploy();
        only().status = "CREATE_COMPLETE";
        only().part("r1", "machine", MACHINE, "STARTED");
        only().part("r2", "app", "tosca.nodes.SoftwareComponent", "STARTED");
        DeploymentStatus status = observe(deployment);
        assertEquals(List.of(), status.resources().get(1).actions());
        Resource machine = status.resources().getFirst();
        deployment.act(machine, Resource.Action.STOP, monitor);
        RawServer.Request action = there.server.requests().stream().filter(line -> line.method().equals("POST"))
                .reduce((a, b) -> b).orElseThrow();
        assertEquals("/deployments/dep-1/resources/r1/actions", action.path());
        assertEquals("{\"type\":\"stop\"}", action.body());
        only().part("r1", "machine", MACHINE, "STOPPED");
        assertEquals(DeploymentState.STOPPED, observe(deployment).nodes().get("machine"),
                "although nothing else moved");
    }

    // changing it

    @Test
    void anUpdateSendsTheNewTemplateWithTheMark() throws Exception {
        EngineDeployment deployment = deploy();
        assertFalse(deployment.canUpdate());
        only().status = "CREATE_COMPLETE";
        observe(deployment);
        assertTrue(deployment.canUpdate());
        there.once("PUT", PlayedOrchestrator.error(409, "concurrent update", "Retry-After: 0"));
        deployment.update(plan("new: text\n"), monitor);
        assertEquals("new: text\n# deep-workbench: abc-123\n", only().template);
        assertFalse(only().order.has("userGroup"));
        assertEquals(DeploymentState.UPDATING, deployment.status().state());
        only().status = "UPDATE_FAILED";
        only().reason = "no room";
        DeploymentStatus failed = observe(deployment);
        assertEquals(DeploymentState.DEGRADED, failed.state());
        assertEquals("no room", failed.fault().orElseThrow().why());
    }

    @Test
    void whatCannotBeUpdatedSaysSoInTheServicesWords() throws Exception {
        EngineDeployment deployment = deploy();
        only().status = "CREATE_COMPLETE";
        observe(deployment);
        there.once("PUT", PlayedOrchestrator.error(400, "MARATHON deployments cannot be updated."));
        FaultException refused =
                assertThrows(FaultException.class, () -> deployment.update(plan("new: text"), monitor));
        assertTrue(refused.fault().why().contains("MARATHON deployments cannot be updated."));
        assertEquals(DeploymentState.RUNNING, deployment.status().state());
    }

    @Test
    void anUpdateWhoseAnswerWasLostIsLookedFor() throws Exception {
        EngineDeployment deployment = deploy();
        only().status = "CREATE_COMPLETE";
        observe(deployment);
        there.once("PUT", RawServer.reset());
        assertThrows(UnansweredException.class, () -> deployment.update(plan("new: text"), monitor));
        there.onceDone("PUT", RawServer.reset());
        deployment.update(plan("new: text"), monitor);
        assertEquals(DeploymentState.UPDATING, deployment.status().state());
    }

    @Test
    void scalingChangesTheNumberInTheTemplateThatRunsAndNamesNoInput() throws Exception {
        EngineDeployment deployment = deploy();
        only().status = "CREATE_COMPLETE";
        observe(deployment);
        deployment.scale("machine", 3, monitor);
        assertEquals(Mark.put(TEMPLATE, "abc-123").replace("{get_input: wn_num}", "3"), only().template);
        assertTrue(only().order.path("parameters").isEmpty(), "what is masked here must not replace the real secret");
        assertThrows(FaultException.class, () -> deployment.scale("nowhere", 3, monitor));
    }

    // ending it

    @Test
    void anEndIsAskedForAndThenWaitedFor() throws Exception {
        EngineDeployment deployment = deploy();
        only().log = "the last words";
        there.onDelete = kept -> { };
        assertThrows(StillEndingException.class, () -> deployment.stop(monitor));
        assertEquals(DeploymentState.STOPPING, deployment.status().state());
        assertThrows(StillEndingException.class, () -> deployment.stop(monitor));
        assertEquals(1, there.count("DELETE"));
        there.kept.clear();
        deployment.stop(monitor);
        assertEquals(DeploymentState.STOPPED, deployment.status().state());
        assertEquals("the last words", deployment.log("", 0));
        long before = there.lines().size();
        deployment.stop(monitor);
        assertEquals(before, there.lines().size());
    }

    @Test
    void aDeleteThatIsUnderWayAlreadyIsNoFailure() throws Exception {
        EngineDeployment deployment = deploy();
        there.onDelete = kept -> { };
        there.once("DELETE", PlayedOrchestrator.error(409, "Deployment already in DELETE_IN_PROGRESS state."));
        assertThrows(StillEndingException.class, () -> deployment.stop(monitor));
    }

    @Test
    void someVersionsKeepWhatIsGone() throws Exception {
        EngineDeployment deployment = deploy();
        there.onDelete = kept -> kept.status = "DELETE_COMPLETE";
        deployment.stop(monitor);
        assertEquals(DeploymentState.STOPPED, deployment.status().state());
        assertEquals(Optional.empty(), recover());
    }

    @Test
    void aFailedDeleteIsToldAndAskedForAgain() throws Exception {
        EngineDeployment deployment = deploy();
        there.onDelete = kept -> kept.status = "DELETE_FAILED";
        only().reason = "the site does not answer";
        assertThrows(StillEndingException.class, () -> deployment.stop(monitor));
        FaultException failed = assertThrows(FaultException.class, () -> deployment.stop(monitor));
        assertEquals("the site does not answer", failed.fault().why());
        assertFalse(failed instanceof StillEndingException);
        there.onDelete = kept -> there.kept.remove(kept.id);
        deployment.stop(monitor);
        assertEquals(2, there.count("DELETE"));
        assertEquals(0, there.count("DELETE /deployments/dep-1?force"));
    }

    @Test
    void aDeleteThatStandsStillIsGivenUpAndAskedForAgain() throws Exception {
        EngineDeployment deployment = deploy();
        there.onDelete = kept -> { };
        assertThrows(StillEndingException.class, () -> deployment.stop(monitor));
        only().updated = Instant.now().minus(Duration.ofMinutes(12));
        there.onDelete = kept -> there.kept.remove(kept.id);
        deployment.stop(monitor);
        List<String> lines = there.lines();
        assertEquals(List.of("PATCH /deployments/dep-1", "DELETE /deployments/dep-1"),
                lines.subList(lines.size() - 3, lines.size() - 1));
        assertEquals("{\"status\":\"DELETE_FAILED\"}", there.server.requests().get(lines.size() - 3).body());
        assertTrue(deployment.status().causes().stream().anyMatch(cause -> cause.text().contains("10 minutes")));
    }

    @Test
    void forceIsUsedOnlyWhereThePersonSaidSo() throws Exception {
        engine.deploy(request(target("forceDelete", "true")), monitor).stop(monitor);
        assertEquals(1, there.count("DELETE /deployments/dep-1?force=true"));
    }

    @Test
    void anEndWhoseAnswerWasLostIsAskedForAgain() throws Exception {
        EngineDeployment deployment = deploy();
        there.onceDone("DELETE", RawServer.reset());
        assertThrows(UnansweredException.class, () -> deployment.stop(monitor));
        deployment.stop(monitor);
        assertEquals(1, there.count("DELETE"));
        assertEquals(DeploymentState.STOPPED, deployment.status().state());
    }

    // before it starts

    @Test
    void aTargetTellsWhatItIs() throws Exception {
        there.date = Optional.of(Instant.now().plus(Duration.ofMinutes(90)));
        deploy();
        TargetReport report = engine.probe(target(), monitor);
        assertTrue(report.summary().contains("2.9.1"));
        assertTrue(report.facts().contains(
                new TargetReport.Fact(Messages.Portrait_service.replace("{0}", "slam"), "https://slam.example.org")));
        assertTrue(report.facts().contains(new TargetReport.Fact(Messages.Portrait_deployments, "1")));
        assertEquals(1, report.warnings().size(), "its clock");
        assertFalse(report.sandbox());
        there.once("GET /info", RawServer.json(404, "{}"));
        there.once("GET /configuration", PlayedOrchestrator.error(403, "not for you"));
        assertTrue(engine.probe(target(), monitor).facts().size() < report.facts().size());
    }

    @Test
    void aSandboxSaysThatItIsOne() throws Exception {
        there.once("GET /configuration", RawServer.json(200, "{}", "X-Deep-Workbench-Sandbox: orchestrator"));
        assertTrue(engine.probe(target(), monitor).sandbox());
    }

    @Test
    void whatOnlyThisMachineHasCannotBeImported() {
        for (String imports : List.of("[types.yaml]", "[{types: ./types.yaml}]", "[{file: /etc/types.yaml}]",
                "[{types: {file: types.yaml}}]", "['file:///types.yaml']")) {
            Plan plan = plan("tosca_definitions_version: tosca_simple_yaml_1_0\nimports: " + imports);
            Assessment judged = engine.assess(plan, target(), DeployOptions.DEFAULT);
            assertEquals(1, judged.refusals().size(), imports);
        }
        assertEquals(new Assessment(List.of(), List.of()),
                engine.assess(plan(TEMPLATE), target(), DeployOptions.DEFAULT));
    }

    @Test
    void settingsThatTheOrchestratorWouldRefuseAreRefusedBefore() {
        for (String[] wrong : new String[][] { { "timeoutMins", "0" }, { "maxProvidersRetry", "0" },
            { "timeoutMins", "5", "providerTimeoutMins", "6" }, { "url", "http://paas.example.org" } }) {
            assertEquals(1, engine.assess(plan(TEMPLATE), target(wrong), DeployOptions.DEFAULT).refusals().size(),
                    String.join(" ", wrong));
        }
    }

    @Test
    void theForecastTellsWhatGoesWhere() throws Exception {
        Forecast forecast = engine.forecast(plan(TEMPLATE), target("keepLastAttempt", "true"), DeployOptions.DEFAULT,
                monitor);
        assertEquals("app", forecast.parts().getFirst().node());
        assertTrue(forecast.parts().getFirst().place().contains("deep"));
        assertTrue(forecast.parts().getFirst().needs().contains("deephdc/image"));
        assertEquals(List.of(Messages.Outlook_keeps), forecast.warnings());
        there.once("GET /deployments", PlayedOrchestrator.error(403, "no"));
        assertInstanceOf(FaultException.class, assertThrows(FaultException.class,
                () -> engine.forecast(plan(TEMPLATE), target(), DeployOptions.DEFAULT, monitor)));
    }
}
