package org.deepworkbench.modelserver.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths and names, against what was seen on a running DEEPaaS. */
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
    void aPortInUseIsAnError() {
        assertThrows(IOException.class, () -> DeepaasServer.start(new ServerSettings("127.0.0.1",
                server.address().getPort(), Optional.of("t"), work.resolve("other"), limits()), models()));
    }
}
