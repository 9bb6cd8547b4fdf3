package org.deepworkbench.modelserver.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths, names and the token, against what was seen on a running DEEPaaS. */
class DeepaasServerTest extends ServerFixture {

    @ParameterizedTest
    @ValueSource(strings = {"/v2", "/v2/models", "/v2/models/scripted", "/v2/models/scripted/train",
        "/v2/models/scripted/predict", "/v2/debug"})
    void aMissingSlashIsRedirectedWithTheQuery(String path) throws Exception {
        Client.Answer answer = client.get(path + "?a=b%20c");
        assertEquals(308, answer.status());
        assertEquals(path + "/?a=b%20c", answer.header("Location"));
        assertEquals("308: Permanent Redirect", answer.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v3/", "/v2/models/nope/", "/v2/models/nope", "/v2/models/scripted/train/0123/",
        "/v2/models/scripted/train/0123", "/v2/models/scripted/train/0123/metrics", "/swagger.json/",
        "/v2/models/scripted/train//", "/v2/models//"})
    void whatDoesNotExistIsNotFoundInPlainText(String path) throws Exception {
        Client.Answer answer = client.get(path);
        assertTrue(answer.status() == 404 || answer.status() == 400, () -> path + ": " + answer.status());
        if (!path.contains("//")) {
            assertEquals("404: Not Found", answer.text());
            assertEquals("text/plain; charset=utf-8", answer.header("Content-Type"));
        }
    }

    @Test
    void aWrongMethodIsToldWhichAreAllowed() throws Exception {
        Client.Answer answer = client.delete(MODEL + "train/");
        assertEquals(405, answer.status());
        assertEquals("GET,POST", answer.header("Allow"));
    }

    @Test
    void describesVersionsAndModels() throws Exception {
        assertEquals("v2", client.get("/").json().at("/versions/0/id").asText());
        assertEquals("stable", client.get("/v2/").json().at("/version").asText());
        JsonNode listed = client.get("/v2/models/").json().at("/models/0");
        assertEquals("scripted", listed.at("/name").asText());
        assertEquals("/v2/models/scripted", listed.at("/links/0/href").asText());
        assertEquals(listed, client.get(MODEL).json());
        Client.Answer debug = client.get("/v2/debug/");
        assertEquals(204, debug.status());
        assertEquals("", debug.text());
    }

    @Test
    void onlyTheTokenOpens() throws Exception {
        for (String token : List.of("", "secre", "secret2", "Secret")) {
            try (Client stranger = new Client(server.address(), token)) {
                Client.Answer answer = stranger.get("/v2/models/");
                assertEquals(401, answer.status(), token);
                assertEquals("Bearer", answer.header("WWW-Authenticate"));
                assertEquals(401, stranger.post(MODEL + "train/").status());
                assertEquals(401, stranger.get("/swagger.json").status());
            }
        }
        assertEquals(0, trainings.all().size());
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, 200", "localhost, 200", "[::1], 200", "evil.example, 401", "127.0.0.1.evil.example, 401"})
    void onlyItsOwnNamesOpen(String host, int status) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
            socket.getOutputStream().write(("GET /v2/ HTTP/1.1\r\nHost: " + host + ":" + server.address().getPort()
                    + "\r\nAuthorization: Bearer secret\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            BufferedReader reader = new BufferedReader(new InputStreamReader(socket.getInputStream(),
                    StandardCharsets.UTF_8));
            assertTrue(reader.readLine().startsWith("HTTP/1.1 " + status), host);
        }
    }

    @Test
    void aPortInUseIsAnError() {
        assertThrows(IOException.class, () -> DeepaasServer.start(new ServerSettings("127.0.0.1",
                server.address().getPort(), Optional.of("t"), work, limits()), models()));
    }

    @Test
    void theApiPageNeedsNoTokenButTheDescriptionDoes() throws Exception {
        try (Client stranger = new Client(server.address(), "")) {
            assertTrue(stranger.get("/ui").text().contains("swagger-ui"));
            assertEquals(200, stranger.get("/api").status());
            assertTrue(stranger.get("/static/swagger/swagger-ui-bundle.js").text().length() > 1_000_000);
            assertTrue(stranger.get("/static/swagger/swagger-ui.css").text().contains(".swagger-ui"));
            assertTrue(stranger.get("/static/swagger/ui.js").text().contains("SwaggerUIBundle"));
            assertEquals(401, stranger.get("/static/swagger/other.js").status());
        }
    }
}
