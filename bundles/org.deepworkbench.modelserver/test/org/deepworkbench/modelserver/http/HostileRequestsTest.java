package org.deepworkbench.modelserver.http;

import static org.deepworkbench.modelserver.http.RawClient.head;
import static org.deepworkbench.modelserver.http.RawClient.part;
import static org.deepworkbench.modelserver.http.RawClient.upload;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.http.RawClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that nobody should send: each is refused with a reason, leaves no file, and harms no other. */
class HostileRequestsTest extends ServerFixture {

    private static final String PREDICT = MODEL + "predict/";
    private static final int LIMIT = 4 << 20;

    @Override
    Limits limits() {
        return new Limits(LIMIT, 3, 2, 2, 100, Duration.ofSeconds(20), 50_000, Duration.ofSeconds(75));
    }

    @AfterEach
    void nothingIsLeftAndOthersAreServed() throws Exception {
        assertEquals(200, client.get("/v2/models/").status());
        // That a sender has disappeared is noticed in a moment.
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!files().isEmpty() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertEquals(List.of(), files());
        assertEquals(200, client.upload(PREDICT, "image", "a", "x".getBytes(StandardCharsets.UTF_8)).status());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> folders = Files.list(work.resolve(".uploads"))) {
            return folders.toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--x", "--x\r\nContent-Disposition: form-data", "--x\r\nContent-Disposition: form-data; "
            + "name=\"image\"; filename=\"a\"\r\n\r\nhalf of a pict"})
    void aTruncatedUpload(String body) throws Exception {
        try (RawClient raw = new RawClient(server.address())) {
            Answer answer = raw.send(upload(PREDICT, 1000) + body).end().answer();
            assertEquals(400, answer.status());
            assertTrue(answer.message().contains("cannot be read"), answer.body());
        }
        try (RawClient raw = new RawClient(server.address())) {
            Answer answer = raw.send(upload(PREDICT, body.length()) + body).answer();
            assertEquals(400, answer.status());
        }
    }

    @Test
    void anUploadWhoseSenderDisappears() throws Exception {
        try (RawClient raw = new RawClient(server.address())) {
            raw.send(upload(PREDICT, 1_000_000) + part("image", "a") + "y".repeat(100_000));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {LIMIT + 1, 1L << 30, Long.MAX_VALUE})
    void anUploadThatIsAnnouncedAsTooLargeIsRefusedAtOnce(long length) throws Exception {
        try (RawClient raw = new RawClient(server.address())) {
            Answer answer = raw.send(upload(PREDICT, length) + part("image", "a")).answer();
            assertEquals(413, answer.status());
            assertTrue(answer.message().contains("4 MB"), answer.body());
        }
    }

    @Test
    void aGigabyteOfUntoldLengthIsRefusedOnTheWay() throws Exception {
        try (RawClient raw = new RawClient(server.address())) {
            raw.send(upload(PREDICT, -1));
            Thread sender = Thread.ofPlatform().start(() -> sendGigabyte(raw));
            Answer answer = raw.answer();
            assertEquals(413, answer.status());
            assertTrue(answer.message().contains("--upload-limit"), answer.body());
            sender.join();
        }
    }

    private static void sendGigabyte(RawClient raw) {
        byte[] piece = new byte[1 << 20];
        try {
            raw.send(chunk(part("image", "a").getBytes(StandardCharsets.UTF_8)));
            for (int i = 0; i < 1024; i++) {
                raw.send(chunk(piece));
            }
        } catch (IOException e) {
            // The server has closed the connection, which is its right.
            return;
        }
        throw new AssertionError("all of it was taken");
    }

    private static byte[] chunk(byte[] content) {
        byte[] head = (Integer.toHexString(content.length) + "\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] chunk = new byte[head.length + content.length + 2];
        System.arraycopy(head, 0, chunk, 0, head.length);
        System.arraycopy(content, 0, chunk, head.length, content.length);
        chunk[chunk.length - 2] = '\r';
        chunk[chunk.length - 1] = '\n';
        return chunk;
    }

    @Test
    void tenThousandArguments() throws Exception {
        String query = IntStream.range(0, 10_000).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&"));
        for (String path : List.of(MODEL + "train/", PREDICT)) {
            Client.Answer answer = client.post(path + "?" + query);
            assertEquals(414, answer.status());
            assertTrue(answer.json().at("/message").asText().contains("32 KB"), answer.text());
        }
        Client.Answer shorter = client.post(MODEL + "train/?" + "a&".repeat(2000));
        assertEquals(400, shorter.status());
        assertTrue(shorter.json().at("/message").asText().contains("1000 arguments"), shorter.text());
        assertEquals(0, trainings.all().size());
    }

    @Test
    void aHugeHeaderField() throws Exception {
        Client.Answer answer = client.send(client.request("/v2/").header("X-Long", "y".repeat(100_000)).build());
        assertEquals(431, answer.status());
        assertTrue(answer.json().at("/message").asText().contains("32 KB"), answer.text());
    }

    @ParameterizedTest
    @CsvSource({"epochs=1e9", "epochs=99999999999", "epochs=NaN", "epochs=", "steps=x", "steps=NaN", "steps=Infinity",
        "steps=[0.1", "act=wipe", "act=", "__proto__=1", "epochs[]=1", "epochs=1%00"})
    void wrongTypes(String argument) throws Exception {
        Client.Answer answer = client.post(MODEL + "train/?" + argument.replace("[", "%5B").replace("]", "%5D"));
        assertEquals(422, answer.status(), answer::text);
        assertEquals(1, answer.json().size(), answer::text);
        assertTrue(answer.json().elements().next().get(0).asText().length() > 5, answer::text);
        assertEquals(0, trainings.all().size());
    }

    @ParameterizedTest
    @CsvSource({"../../../../etc/passwd, passwd", "/etc/passwd, passwd", "..\\..\\windows\\win.ini, win.ini",
        "C:\\a.png, a.png", "., .", ".., ..", "%2e%2e%2fetc, %2e%2e%2fetc", "CON, CON", "a\u202Egnp.exe, agnp.exe"})
    void aFileNameThatIsAPathIsAName(String sent, String seen) throws Exception {
        Client.Answer answer = client.upload(PREDICT, "image", sent.replace("\\", "\\\\"), "hello".getBytes());
        assertEquals(200, answer.status(), answer::text);
        assertEquals(seen, answer.json().at("/labels/0").asText());
    }

    @Test
    void aFileNameWithoutEndIsCut() throws Exception {
        Client.Answer answer = client.upload(PREDICT, "image", "n".repeat(5000), "hello".getBytes());
        assertEquals("n".repeat(100) + "…", answer.json().at("/labels/0").asText());
    }

    @Test
    void partsThatNobodyAskedFor() throws Exception {
        String twice = part("image", "a") + "1\r\n" + part("image", "b") + "2\r\n--x--\r\n";
        assertEquals("{\"image\":[\"Given more than once.\"]}", refused(422, twice).body());
        String other = part("image", "a") + "1\r\n" + part("imgae", "b") + "2\r\n--x--\r\n";
        assertEquals("{\"imgae\":[\"Unknown field.\"]}", refused(422, other).body());
        String many = IntStream.range(0, 5000).mapToObj(i -> part("p" + i, "a") + "1\r\n")
                .collect(Collectors.joining()) + "--x--\r\n";
        refused(400, many);
        String hugeHead = "--x\r\nContent-Disposition: form-data; name=\"image\"; filename=\"a\"\r\nX: "
                + "y".repeat(100_000) + "\r\n\r\n1\r\n--x--\r\n";
        refused(400, hugeHead);
        String manyFields = "--x\r\n" + "X: y\r\n".repeat(5000)
                + "Content-Disposition: form-data; name=\"image\"\r\n\r\n1\r\n--x--\r\n";
        refused(400, manyFields);
        String nameless = "--x\r\nContent-Type: text/plain\r\n\r\n1\r\n--x--\r\n";
        refused(422, nameless);
    }

    @Test
    void aMultipartWithinAPartIsTheContentOfAFile() throws Exception {
        String inner = "--y\r\nContent-Disposition: file; filename=\"b\"\r\n\r\n1\r\n--y--";
        String body = "--x\r\nContent-Disposition: form-data; name=\"image\"; filename=\"a\"\r\n"
                + "Content-Type: multipart/mixed; boundary=y\r\n\r\n" + inner + "\r\n--x--\r\n";
        try (RawClient raw = new RawClient(server.address())) {
            Answer answer = raw.send(upload(PREDICT, body.length()) + body).answer();
            assertEquals("{\"labels\":[\"a\",\"" + inner.length() + "\"]}", answer.body());
        }
    }

    @Test
    void aBodyOfAnotherKind() throws Exception {
        for (String type : List.of("application/json", "application/x-www-form-urlencoded", "multipart/mixed; "
                + "boundary=x", "multipart/form-data-not", "%%%")) {
            String request = head("POST", PREDICT) + "Content-Type: " + type + "\r\nContent-Length: 2\r\n\r\n{}";
            try (RawClient raw = new RawClient(server.address())) {
                Answer answer = raw.send(request).answer();
                assertEquals(415, answer.status(), type);
                assertTrue(answer.message().contains("multipart/form-data"), answer.body());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/v2/models/../../../etc/passwd, 400", "/v2/models/../models/../x, 404",
        "/v2/models/%2e%2e/%2e%2e/etc/passwd, 400",
        "/v2/models/..%2f..%2fetc, 400", "/v2/models/%ff/, 400", "/v2/models/%00/, 400", "/v2/?a=%ff, 200",
        "/static/swagger/..%2f..%2fMain.class, 400", "/v2/models/scripted/train/..%5c..%5cx, 400",
        "//etc/passwd, 400", "http://other.example/v2/, 400"})
    void addressesThatLeadAstray(String path, int status) throws Exception {
        try (RawClient raw = new RawClient(server.address())) {
            assertEquals(status, raw.send(head("GET", path) + "\r\n").answer().status());
        }
    }

    @Test
    void argumentsThatAreNotText() throws Exception {
        for (String query : List.of("act=%ff%fe", "act=%", "act=%zz", "%c0%af=1")) {
            try (RawClient raw = new RawClient(server.address())) {
                Answer answer = raw.send(head("POST", MODEL + "train/?" + query) + "Content-Length: 0\r\n\r\n")
                        .answer();
                assertTrue(answer.status() == 400 || answer.status() == 422, () -> query + ": " + answer);
                assertFalse(answer.body().isEmpty());
            }
        }
        assertEquals(0, trainings.all().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n", "Content-Length: -1\r\n",
        "Content-Length: 1\r\nContent-Length: 2\r\n", "Content-Length: x\r\n", "Host: evil.example\r\n", ": x\r\n",
        "No colon\r\n", "Bad\0name: x\r\n", "Transfer-Encoding: chunked, identity\r\n"})
    void requestsThatBreakHttp(String field) throws Exception {
        try (RawClient raw = new RawClient(server.address())) {
            Answer answer = raw.send(head("POST", PREDICT) + field + "\r\n0\r\n\r\n").answer();
            assertTrue(answer.status() >= 400 && answer.status() < 500, answer::toString);
            assertFalse(answer.message().isEmpty(), answer::toString);
        }
    }

    @Test
    void whatIsNoHttpAtAll() throws Exception {
        for (String garbage : List.of("\0\0\0\0\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
                "\u0016\u0003\u0001\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")) {
            try (RawClient raw = new RawClient(server.address())) {
                Answer answer = raw.send(garbage).answer();
                assertTrue(answer.status() >= 400, answer::toString);
            }
        }
    }

    @Test
    void aChunkThatIsNone() throws Exception {
        try (RawClient raw = new RawClient(server.address())) {
            assertEquals(400, raw.send(upload(PREDICT, -1) + "zz\r\n" + part("image", "a")).answer().status());
        }
    }

    @Test
    void uploadsThatDoNotGoOnFillTheirPlacesOnly() throws Exception {
        List<RawClient> slow = new ArrayList<>();
        try {
            String head = upload(PREDICT, 1000).replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n");
            for (int i = 0; i < limits().uploads(); i++) {
                slow.add(new RawClient(server.address()).send(head));
                // It is told to go on when it has its place.
                assertEquals(100, slow.getLast().answer().status());
            }
            String body = part("image", "a") + "1\r\n--x--\r\n";
            Answer busy;
            try (RawClient next = new RawClient(server.address())) {
                busy = next.send(upload(PREDICT, body.length()) + body).answer();
            }
            assertEquals(503, busy.status());
            assertTrue(busy.head().contains("retry-after: 1"), busy.head());
            assertEquals(200, client.get("/v2/models/").status());
        } finally {
            for (RawClient waiting : slow) {
                waiting.close();
            }
        }
    }

    private Answer refused(int status, String body) throws IOException {
        try (RawClient raw = new RawClient(server.address())) {
            Answer answer = raw.send(upload(PREDICT, body.length()) + body).answer();
            assertEquals(status, answer.status(), answer::body);
            assertTrue(answer.body().length() > 10);
            return answer;
        }
    }
}
