package org.deepworkbench.engine.indigo.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.spi.account.Credentials;
import org.deepworkbench.spi.engine.UnansweredException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServiceTest {

    private static final Call QUESTION = Call.get("deployments?size=1");
    private static final Call CREATION = Call.changing("POST", "deployments").json("{\"template\": \"s3cret\"}");
    private static final String PAGE = "<html><head><title>t</title></head>"
            + "<body><h1>502 Bad Gateway</h1></body></html>";

    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final Clients clients = new Clients();
    private final Tokens tokens = new Tokens();
    private final RawServer server = new RawServer(request -> RawServer.json(200, "{}"));

    /** Counts how often a token is renewed. */
    private static final class Tokens implements Credentials {

        private final List<String> refused = new ArrayList<>();
        private String token = "first";

        @Override
        public Secret token(String account, IProgressMonitor monitor) {
            return new Secret(token);
        }

        @Override
        public Secret renewed(String account, Secret old, IProgressMonitor monitor) {
            refused.add(old.reveal());
            return new Secret("second");
        }

        @Override
        public Secret secret(String name, IProgressMonitor monitor) {
            throw new AssertionError("not asked for");
        }
    }

    @AfterEach
    void close() throws Exception {
        clients.close();
        server.close();
    }

    private Service service() throws Exception {
        return new Service(server.address(), clients.trusting(Optional.empty()),
                Authorisation.bearer(tokens, "iam"));
    }

    private Outcome attempt(Call call, RawServer.Answer answer) throws Exception {
        server.script(request -> answer);
        return service().attempt(call, monitor);
    }

    private UnansweredException uncertain(RawServer.Answer answer) throws Exception {
        UnansweredException why = assertInstanceOf(Outcome.Uncertain.class, attempt(CREATION, answer)).why();
        assertThrows(UnansweredException.class, () -> service().send(QUESTION, monitor));
        return why;
    }

    @Test
    void theTokenAndTheBodyAreSent() throws Exception {
        assertEquals(200, service().send(CREATION, monitor).status());
        RawServer.Request request = server.requests().getFirst();
        assertEquals("POST /deployments", request.line());
        assertEquals("Bearer first", request.headers().get("authorization"));
        assertEquals("application/json", request.headers().get("content-type"));
        assertEquals("{\"template\": \"s3cret\"}", request.body());
    }

    @Test
    void aRefusedTokenIsRenewedAndTheCallRepeatedOnce() throws Exception {
        server.script(request -> request.headers().get("authorization").equals("Bearer second")
                ? RawServer.json(200, "{}") : RawServer.json(401, "{'error': 'invalid_token'}"));
        assertEquals(200, service().send(CREATION, monitor).status());
        assertEquals(List.of("first"), tokens.refused);
        assertEquals(2, server.requests().size());
        assertEquals(server.requests().get(0).body(), server.requests().get(1).body());
    }

    @Test
    void aTokenThatIsRefusedTwiceIsTold() throws Exception {
        server.script(request -> RawServer.json(401,
                "{'error': 'invalid_token', 'error_description': 'Invalid access token'}"));
        RefusedException refused = assertThrows(RefusedException.class, () -> service().send(QUESTION, monitor));
        assertEquals(401, refused.status());
        assertTrue(refused.fault().why().startsWith("invalid_token: Invalid access token"));
        assertFalse(refused.fault().remedy().isBlank());
        assertEquals(2, server.requests().size());
    }

    @Test
    void aRefusalKeepsTheWordsOfTheService() throws Exception {
        assertWords("Bad Request: wrong template (status 400)", RawServer.json(400,
                "{'code': 400, 'title': 'Bad Request', 'message': 'wrong template'}"));
        assertWords("no such cloud (status 404)", RawServer.json(404, "{'message': 'no such cloud', 'code': 404}"));
        assertWords("just text (status 403)", RawServer.reply(403, "text/plain", "just\n text"));
        assertWords("It answered with status 409 and gave no reason.", RawServer.reply(409, "text/plain", ""));
    }

    private void assertWords(String words, RawServer.Answer answer) throws Exception {
        RefusedException why = assertInstanceOf(Outcome.Refused.class, attempt(CREATION, answer)).why();
        assertEquals(words, why.fault().why());
        assertEquals(server.address() + "deployments", why.fault().where());
    }

    @Test
    void aPageOfAProxyBecomesItsWordsAndLeavesThingsUncertain() throws Exception {
        assertEquals("502 Bad Gateway (status 502)",
                uncertain(RawServer.reply(502, "text/html", PAGE)).fault().why());
    }

    @Test
    void aCutAnswerAResetAndItsOwnFailureLeaveThingsUncertain() throws Exception {
        uncertain(RawServer.cut(201, "{\"uuid\": \"1\","));
        uncertain(RawServer.reset());
        assertEquals("it broke (status 500)",
                uncertain(RawServer.json(500, "{'message': 'it broke'}")).fault().why());
        assertEquals(Optional.of(Duration.ofSeconds(7)),
                uncertain(RawServer.json(503, "{}", "Retry-After: 7")).retryAfter());
    }

    @Test
    void brokenJsonTellsNothingAndQuotesNothing() throws Exception {
        server.script(request -> RawServer.reply(200, "application/json", "{\"token\": \"s3cret"));
        Reply reply = service().send(QUESTION, monitor);
        UnansweredException broken = assertThrows(UnansweredException.class, reply::json);
        StringWriter trace = new StringWriter();
        broken.printStackTrace(new PrintWriter(trace));
        assertFalse(trace.toString().contains("s3cret"));
        server.script(request -> RawServer.reply(200, "application/json", ""));
        assertThrows(UnansweredException.class, service().send(QUESTION, monitor)::json);
    }

    @Test
    void silenceEndsInTime() throws Exception {
        Outcome outcome = attempt(CREATION.within(Duration.ofMillis(300)), RawServer.silence());
        assertInstanceOf(Outcome.Uncertain.class, outcome);
    }

    @Test
    void cancellingBreaksOffSoon() throws Exception {
        server.script(request -> RawServer.silence());
        Thread.ofVirtual().start(() -> {
            while (server.requests().isEmpty()) {
                Thread.onSpinWait();
            }
            monitor.setCanceled(true);
        });
        long start = System.nanoTime();
        assertThrows(OperationCanceledException.class, () -> service().send(QUESTION, monitor));
        assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(Duration.ofSeconds(3)) < 0);
    }

    @Test
    void whatIsNotReachedMadeNothing() throws Exception {
        URI nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
        }
        Service service = new Service(nobody, clients.trusting(Optional.empty()), Authorisation.NONE);
        Outcome.NothingMade outcome = assertInstanceOf(Outcome.NothingMade.class, service.attempt(CREATION, monitor));
        assertInstanceOf(UnansweredException.class, outcome.why());
    }

    @Test
    void whoIsAskedToWaitKnowsThatNothingWasMade() throws Exception {
        assertEquals(Optional.of(Duration.ofSeconds(30)), putOff(RawServer.json(429, "{}", "Retry-After: 30")));
        assertEquals(Optional.of(Duration.ZERO), putOff(RawServer.json(409, "{}", "Retry-After: 0")));
        assertEquals(Optional.empty(), putOff(RawServer.json(429, "{}", "Retry-After: soon")));
        assertEquals(Optional.of(Duration.ofHours(1)), putOff(RawServer.json(429, "{}", "Retry-After: 999999999")));
    }

    @Test
    void aDateToWaitForIsByTheClockOfTheService() throws Exception {
        assertEquals(Optional.of(Duration.ofSeconds(90)), putOff(RawServer.json(429, "{}",
                "Date: Fri, 01 Jan 1999 10:00:00 GMT", "Retry-After: Fri, 01 Jan 1999 10:01:30 GMT")));
        assertEquals(Optional.of(Duration.ZERO), putOff(RawServer.json(429, "{}",
                "Date: Fri, 01 Jan 1999 10:00:00 GMT", "Retry-After: Fri, 01 Jan 1999 09:00:00 GMT")));
        assertEquals(Optional.of(Duration.ZERO), putOff(RawServer.json(429, "{}",
                "Retry-After: Fri, 01 Jan 1999 09:00:00 GMT")));
    }

    private Optional<Duration> putOff(RawServer.Answer answer) throws Exception {
        FaultException why = assertInstanceOf(Outcome.NothingMade.class, attempt(CREATION, answer)).why();
        return assertInstanceOf(UnansweredException.class, why).retryAfter();
    }

    @Test
    void anAnswerThatIsTooLargeIsNotReadOn() throws Exception {
        Call small = new Call("GET", "big", Optional.empty(), "*/*", Duration.ofSeconds(5), 1 << 20);
        FaultException why = assertInstanceOf(Outcome.NothingMade.class,
                attempt(small, RawServer.reply(200, "text/plain", "x".repeat(2 << 20)))).why();
        assertFalse(why instanceof UnansweredException, "asking again would not help");
    }

    @Test
    void aRedirectIsFollowedAtHomeOnly() throws Exception {
        server.script(request -> request.path().equals("/there") ? RawServer.json(200, "{'a': 1}")
                : RawServer.json(302, "", "Location: /there"));
        assertEquals(1, service().send(QUESTION, monitor).json().path("a").asInt());
        Outcome.Refused moved = assertInstanceOf(Outcome.Refused.class, service().attempt(CREATION, monitor));
        assertEquals(302, moved.why().status(), "what would be made might be made twice");
        try (RawServer elsewhere = new RawServer(request -> RawServer.json(200, "{}"))) {
            server.script(request -> RawServer.json(307, "", "Location: " + elsewhere.address()));
            RefusedException refused = assertThrows(RefusedException.class, () -> service().send(QUESTION, monitor));
            assertTrue(refused.fault().why().contains(elsewhere.address().toString()));
            assertEquals(List.of(), elsewhere.requests(), "the token goes nowhere else");
        }
        server.script(request -> RawServer.json(302, "", "Location: /round"));
        assertThrows(RefusedException.class, () -> service().send(QUESTION, monitor));
    }

    @Test
    void aCredentialThatCannotBeSentIsNotQuoted() throws Exception {
        tokens.token = "s3cret\nline";
        FaultException why = assertInstanceOf(Outcome.NothingMade.class, service().attempt(QUESTION, monitor)).why();
        assertFalse(why.getMessage().contains("s3cret"));
        assertEquals(List.of(), server.requests());
    }

    @Test
    void nothingThatIsSentPrintsItself() {
        assertEquals("POST deployments", CREATION.toString());
        assertEquals("GET deployments", QUESTION.toString());
        assertFalse(CREATION.body().toString().contains("s3cret"));
    }

    @Test
    void whoCannotBeSignedInMakesNoCall() throws IOException, FaultException {
        FaultException expired = new FaultException(new org.deepworkbench.spi.Fault("expired", "", "", "sign in"));
        Service service = new Service(server.address(), clients.trusting(Optional.empty()), any -> {
            throw expired;
        });
        assertEquals(new Outcome.NothingMade(expired), service.attempt(CREATION, monitor));
        assertEquals(List.of(), server.requests());
    }
}
