package org.deepworkbench.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can go wrong on the way. */
class FaultsTest {

    @TempDir
    private Path cache;
    private Sandbox sandbox;
    private Visitor visitor;

    private void start(Mishap mishap, double chance, double speed) throws IOException {
        sandbox = Sandbox.start(SandboxKind.ORCHESTRATOR,
                SandboxOptions.PLAIN.at(speed).with(List.of(new MishapChance(mishap, chance))),
                Visitor.ground(cache, Optional.empty()));
        visitor = new Visitor(sandbox);
    }

    @AfterEach
    void end() {
        sandbox.close();
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", sandbox.address().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String raw() throws IOException {
        return raw("GET /deployments HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nConnection: close\r\n\r\n");
    }

    private HttpResponse<String> get(Mishap mishap) throws Exception {
        start(mishap, 1, 1);
        return visitor.get("/deployments");
    }

    @Test
    void anExpiredToken() throws Exception {
        HttpResponse<String> answer = get(Mishap.UNAUTHORISED);
        assertEquals(401, answer.statusCode());
        assertTrue(answer.headers().firstValue("WWW-Authenticate").isPresent());
    }

    @Test
    void aForbiddenCall() throws Exception {
        assertEquals(403, get(Mishap.FORBIDDEN).statusCode());
    }

    @Test
    void aGatewayThatLostItsWay() throws Exception {
        HttpResponse<String> answer = get(Mishap.NOT_FOUND);
        assertEquals(404, answer.statusCode());
        assertEquals("404 page not found\n", answer.body());
    }

    @Test
    void aConflict() throws Exception {
        HttpResponse<String> answer = get(Mishap.CONFLICT);
        assertEquals(409, answer.statusCode());
        assertEquals("0", answer.headers().firstValue("Retry-After").orElseThrow());
    }

    @Test
    void tooManyRequests() throws Exception {
        HttpResponse<String> answer = get(Mishap.TOO_MANY_REQUESTS);
        assertEquals(429, answer.statusCode());
        assertEquals("1", answer.headers().firstValue("Retry-After").orElseThrow());
    }

    @Test
    void anInternalErrorAndAPageOfHtml() throws Exception {
        assertEquals(500, get(Mishap.INTERNAL_ERROR).statusCode());
        sandbox.close();
        HttpResponse<String> answer = get(Mishap.HTML);
        assertEquals(502, answer.statusCode());
        assertTrue(answer.body().contains("<h1>502 Bad Gateway</h1>"));
    }

    @Test
    void brokenJson() throws Exception {
        HttpResponse<String> answer = get(Mishap.BROKEN_JSON);
        assertEquals(200, answer.statusCode());
        assertThrows(JsonProcessingException.class, () -> Visitor.JSON.readTree(answer.body()));
    }

    @Test
    void aBodyThatIsCut() throws Exception {
        start(Mishap.CUT_BODY, 1, 1);
        String answer = raw();
        int head = answer.indexOf("\r\n\r\n") + 4;
        int promised = Integer.parseInt(answer.replaceFirst("(?is).*content-length: (\\d+).*", "$1"));
        assertTrue(head > 4 && answer.length() - head < promised && answer.length() > head, answer);
    }

    @Test
    void aConnectionThatIsReset() throws Exception {
        start(Mishap.RESET, 1, 1);
        assertThrows(IOException.class, () -> {
            String answer = raw();
            throw new AssertionError("answered: " + answer);
        });
        assertThrows(IOException.class, () -> visitor.get("/deployments"));
    }

    @Test
    void silenceThatEndsWithTheAnswer() throws Exception {
        start(Mishap.SILENCE, 1, 100);
        long begin = System.nanoTime();
        assertEquals(200, visitor.get("/deployments").statusCode());
        assertTrue(System.nanoTime() - begin >= Duration.ofMillis(300).toNanos());
    }

    @Test
    void anAnswerThatComesTwice() throws Exception {
        start(Mishap.DUPLICATE, 1, 1);
        String answer = raw("GET /deployments HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\n\r\n"
                + "GET /deployments HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nConnection: close\r\n\r\n");
        assertEquals(5, answer.split("HTTP/1\\.1 200 OK").length, answer);
        assertEquals(200, visitor.get("/deployments").statusCode());
    }

    @Test
    void aClockThatIsWrong() throws Exception {
        HttpResponse<String> answer = get(Mishap.CLOCK_SKEW);
        ZonedDateTime date = ZonedDateTime.parse(answer.headers().firstValue("Date").orElseThrow(),
                DateTimeFormatter.RFC_1123_DATE_TIME);
        assertTrue(date.toInstant().isBefore(Instant.now().minus(Duration.ofHours(2))), date::toString);
        String made = visitor.with("Content-Type", "application/json").ask("POST", "/deployments",
                Visitor.JSON.createObjectNode().put("template", Texts.MACHINE).toString()).body();
        String told = Visitor.JSON.readTree(made).path("creationTime").asText();
        assertTrue(Instant.from(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmZ").parse(told))
                .isBefore(Instant.now().minus(Duration.ofHours(2))), told);
    }

    @Test
    void whatIsLostIsLostBeforeOrAfterItWasDone() throws Exception {
        start(Mishap.INTERNAL_ERROR, 0.5, 1);
        int told = 0;
        for (int i = 0; i < 24; i++) {
            String body = Visitor.JSON.createObjectNode().put("template", Texts.MACHINE).toString();
            told += visitor.ask("POST", "/deployments", body).statusCode() == 201 ? 1 : 0;
        }
        HttpResponse<String> list = visitor.get("/deployments?size=50");
        while (list.statusCode() != 200) {
            list = visitor.get("/deployments?size=50");
        }
        int made = Visitor.JSON.readTree(list.body()).path("page").path("totalElements").asInt();
        assertTrue(told < made && made < 24, made + " made, " + told + " told of");
    }

    @Test
    void chanceIsTheSameForTheSameSeed() throws Exception {
        List<List<Integer>> runs = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            start(Mishap.TOO_MANY_REQUESTS, 0.5, 1);
            List<Integer> codes = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                codes.add(visitor.get("/deployments").statusCode());
            }
            runs.add(codes);
            sandbox.close();
        }
        assertEquals(runs.get(0), runs.get(1));
        assertTrue(runs.get(0).containsAll(List.of(200, 429)), runs.get(0)::toString);
    }

    @Test
    void faultsAreReadAsTheyAreTyped() throws Exception {
        start(Mishap.RESET, 0, 1);
        for (Mishap mishap : Mishap.values()) {
            assertEquals(Optional.of(new MishapChance(mishap, 0.25)), MishapChance.parse(mishap.label() + "=0.25"));
        }
        assertEquals(Optional.empty(), MishapChance.parse("gremlins"));
        assertEquals(Optional.empty(), MishapChance.parse("reset=2"));
        assertEquals(Optional.empty(), MishapChance.parse("reset=often"));
        assertEquals(0.1, MishapChance.parse("reset").orElseThrow().probability());
    }
}
