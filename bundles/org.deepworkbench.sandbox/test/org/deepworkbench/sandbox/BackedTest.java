package org.deepworkbench.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deployments whose modules really run, on an engine whose endpoints demand a token. */
class BackedTest {

    @TempDir
    private Path cache;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private boolean broken;
    private HttpServer module;
    private Sandbox sandbox;
    private Visitor visitor;

    @BeforeEach
    void start() throws IOException {
        module = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        module.createContext("/", BackedTest::answer);
        module.start();
        sandbox = Sandbox.start(SandboxKind.ORCHESTRATOR, SandboxOptions.PLAIN.at(50),
                Visitor.ground(cache, Optional.of(new Engine())));
        visitor = new Visitor(sandbox);
    }

    @AfterEach
    void end() {
        sandbox.close();
        module.stop(0);
    }

    private static void answer(HttpExchange call) throws IOException {
        try (call) {
            boolean known = "Bearer planted".equals(call.getRequestHeaders().getFirst("Authorization"));
            byte[] body = call.getRequestBody().readAllBytes();
            call.sendResponseHeaders(known ? 200 : 401, body.length == 0 ? -1 : body.length);
            call.getResponseBody().write(body);
        }
    }

    private String create() throws Exception {
        String body = Visitor.JSON.createObjectNode().put("template", Texts.CONTAINER).toString();
        return "/deployments/" + Visitor.JSON.readTree(visitor.ask("POST", "/deployments", body).body()).path("uuid")
                .asText();
    }

    @Test
    void whatRunsIsReachedWithoutItsTokenAndEndsWithTheDeployment() throws Exception {
        String path = create();
        JsonNode made = visitor.until(path, json -> json.path("status").asText().equals("CREATE_COMPLETE"));
        String endpoint = made.path("outputs").path("endpoint").asText();
        HttpResponse<String> echo = visitor.ask("POST", endpoint + "/v2/?a=b", "question");
        assertEquals(200, echo.statusCode());
        assertEquals("question", echo.body());
        assertTrue(visitor.get(path + "/log").body().contains("the module's own log"));
        visitor.ask("DELETE", path, "");
        assertTrue(stopped.await(10, TimeUnit.SECONDS), "it still runs");
    }

    @Test
    void closingTheSandboxEndsWhatRuns() throws Exception {
        visitor.until(create(), json -> json.path("status").asText().equals("CREATE_COMPLETE"));
        sandbox.close();
        assertEquals(0, stopped.getCount());
    }

    @Test
    void whyNothingRunsIsTold() throws Exception {
        broken = true;
        JsonNode failed = visitor.until(create(), json -> json.path("status").asText().equals("CREATE_FAILED"));
        assertTrue(failed.path("statusReason").asText().contains("No memory is left."), failed::toString);
    }

    /** An engine that runs everything at once. */
    private final class Engine implements DeploymentEngine {

        @Override
        public TargetReport probe(Target target, IProgressMonitor monitor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Assessment assess(Plan plan, Target target, DeployOptions options) {
            return new Assessment(List.of(), List.of());
        }

        @Override
        public Forecast forecast(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public EngineDeployment deploy(DeploymentRequest request, IProgressMonitor monitor) throws FaultException {
            if (broken) {
                throw new FaultException(new Fault("No memory is left.", "", "", ""));
            }
            return new Running();
        }

        @Override
        public Optional<EngineDeployment> recover(DeploymentRequest request, IProgressMonitor monitor) {
            return Optional.empty();
        }
    }

    private final class Running implements EngineDeployment {

        @Override
        public DeploymentStatus status() {
            int port = module.getAddress().getPort();
            Attributes attributes = new Attributes(Map.of("app", Map.of("load_balancer_ips", List.of("127.0.0.1")),
                    "runtime", Map.of("host", Map.of("publish_ports",
                            List.of(Map.of("source", 5000L, "target", (long) port))))));
            return new DeploymentStatus(DeploymentState.RUNNING, Optional.empty(), Map.of(), attributes,
                    List.of(new Endpoint("app", URI.create("http://127.0.0.1:" + port + "/"),
                            Optional.of(new Secret("planted")))));
        }

        @Override
        public Runnable onChange(Consumer<DeploymentStatus> listener) {
            return () -> { };
        }

        @Override
        public boolean outlivesProcess() {
            return false;
        }

        @Override
        public String log(String node, long offset) {
            return "the module's own log\n";
        }

        @Override
        public void stop(IProgressMonitor monitor) {
            stopped.countDown();
        }
    }
}
