package org.deepworkbench.modelserver.http;

import static org.deepworkbench.modelserver.http.RawClient.head;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.modelserver.http.RawClient.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in: programs with the token, browsers with the cookie of a one-time link, nobody else. */
class AccessTest extends ServerFixture {

    private static final Pattern COOKIE = Pattern.compile("set-cookie: (deepaas-\\d+=[^;]+)(.*)");

    @Test
    void onlyTheTokenOpens() throws Exception {
        for (String token : List.of("", "secre", "secret2", "Secret")) {
            try (Client stranger = new Client(server.address(), token)) {
                Client.Answer answer = stranger.get("/v2/models/");
                assertEquals(401, answer.status(), token);
                assertEquals("Bearer", answer.header("WWW-Authenticate"));
                assertEquals(401, stranger.post(MODEL + "train/").status());
                assertEquals(401, stranger.get("/swagger.json").status());
                assertEquals(401, stranger.post("/ui/link").status());
            }
        }
        assertEquals(0, trainings.all().size());
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, 200", "localhost, 200", "[::1], 200", "evil.example, 401", "127.0.0.1.evil.example, 401"})
    void onlyItsOwnNamesOpen(String host, int status) throws Exception {
        try (RawClient raw = new RawClient(server.address())) {
            String request = head("GET", "/v2/").replace("localhost", host + ":" + server.address().getPort());
            assertEquals(status, raw.send(request + "\r\n").answer().status());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "http://localhost:1", "https://127.0.0.1", "null", "file://", "x"})
    void whatAnotherPageAsksForIsRefusedEvenWithTheToken(String origin) throws Exception {
        for (String method : List.of("GET", "POST", "OPTIONS")) {
            Answer answer = ask(method, MODEL + "train/", "Origin: " + origin + "\r\nContent-Length: 0\r\n");
            assertEquals(403, answer.status(), answer::toString);
            assertFalse(answer.head().contains("access-control"), answer.head());
        }
        assertEquals(0, trainings.all().size());
    }

    @Test
    void aLinkOpensOnceAndGivesACookieForThePage() throws Exception {
        String link = client.post("/ui/link").json().at("/href").asText();
        Answer opened = bare("GET", link, "");
        assertEquals(303, opened.status());
        assertTrue(opened.head().contains("location: /ui\r\n"), opened.head());
        Matcher cookie = COOKIE.matcher(opened.head());
        assertTrue(cookie.find(), opened.head());
        assertTrue(cookie.group(2).contains("path=/"), opened.head());
        assertTrue(cookie.group(2).contains("httponly"), opened.head());
        assertTrue(cookie.group(2).contains("samesite=strict"), opened.head());
        Answer again = bare("GET", link, "");
        assertEquals(303, again.status());
        assertFalse(again.head().contains("set-cookie"), again.head());
        assertFalse(bare("GET", "/ui?key=x", "").head().contains("set-cookie"));
        assertFalse(bare("HEAD", client.post("/ui/link").json().at("/href").asText(), "").head()
                .contains("set-cookie"));
    }

    @Test
    void theCookieLetsTheOwnPageInAndNoOther() throws Exception {
        String cookie = "Cookie: other=1; " + cookie() + "\r\n";
        String own = "Origin: " + server.address() + "\r\n";
        String train = MODEL + "train/";
        assertEquals(200, bare("GET", "/v2/models/", cookie).status());
        assertEquals(200, bare("POST", train, cookie + own + "Sec-Fetch-Site: same-origin\r\n").status());
        assertEquals(401, bare("POST", train, cookie).status());
        assertEquals(403, bare("POST", train, cookie + "Origin: http://127.0.0.1:1\r\n").status());
        assertEquals(401, bare("GET", "/v2/models/", cookie + "Sec-Fetch-Site: same-site\r\n").status());
        assertEquals(401, bare("GET", "/v2/models/", cookie.replaceFirst("=[^=]{4}([^=]*)\r", "=AAAA$1\r")).status());
        assertEquals(401, bare("POST", train, own).status());
        assertEquals(1, trainings.all().size());
    }

    @Test
    void thePageNeedsNoTokenButWhatItAsksForDoes() throws Exception {
        try (Client stranger = new Client(server.address(), "")) {
            Client.Answer page = stranger.get("/ui");
            assertTrue(page.text().contains("swagger-ui"));
            assertTrue(page.header("Content-Security-Policy").contains("default-src 'self'"));
            assertEquals(200, stranger.get("/api").status());
            assertTrue(stranger.get("/static/swagger/swagger-ui-bundle.js").text().length() > 1_000_000);
            assertTrue(stranger.get("/static/swagger/swagger-ui.css").text().contains(".swagger-ui"));
            assertTrue(stranger.get("/static/swagger/ui.js").text().contains("SwaggerUIBundle"));
            assertEquals(401, stranger.get("/static/swagger/other.js").status());
        }
    }

    private String cookie() throws Exception {
        Client.Answer opened = client.get(client.post("/ui/link").json().at("/href").asText());
        return opened.header("Set-Cookie").split(";")[0];
    }

    private Answer ask(String method, String path, String fields) throws Exception {
        try (RawClient raw = new RawClient(server.address())) {
            return raw.send(head(method, path) + fields + "\r\n").answer();
        }
    }

    /** Asks without the token. */
    private Answer bare(String method, String path, String fields) throws Exception {
        try (RawClient raw = new RawClient(server.address())) {
            return raw.send(method + " " + path + " HTTP/1.1\r\nHost: " + server.address().getAuthority() + "\r\n"
                    + fields + (method.equals("POST") ? "Content-Length: 0\r\n" : "") + "\r\n").answer();
        }
    }
}
