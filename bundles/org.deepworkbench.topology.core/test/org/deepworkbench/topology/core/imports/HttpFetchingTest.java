package org.deepworkbench.topology.core.imports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Fetches from a server on this machine. */
@Timeout(60)
class HttpFetchingTest {

    private Loopback server;

    @BeforeEach
    void start() throws IOException {
        server = new Loopback();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aFileIsFetchedAsItIs() throws IOException {
        server.serve("/types.yaml", "tosca_definitions_version: x\n");
        byte[] content = new HttpFetching().fetch(server.address("/types.yaml"));
        assertArrayEquals("tosca_definitions_version: x\n".getBytes(StandardCharsets.UTF_8), content);
    }

    @Test
    void noCredentialsAndNoCookiesAreSent() throws IOException {
        server.answer("/a", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "who=me");
            exchange.getResponseHeaders().add("Location", "/b");
            exchange.sendResponseHeaders(302, -1);
        });
        server.answer("/b", exchange -> {
            boolean told = exchange.getRequestHeaders().containsKey("Cookie")
                    || exchange.getRequestHeaders().containsKey("Authorization");
            Loopback.text(exchange, told ? "told" : "nothing");
        });
        assertEquals("nothing", text(new HttpFetching(), server.address("/a")));
    }

    @Test
    void aMissingFileIsToldWithTheHost() {
        IOException missing = failure(new HttpFetching(), server.address("/nothing"));
        assertTrue(missing.getMessage().contains("127.0.0.1") && missing.getMessage().contains("404"),
                missing.getMessage());
    }

    @Test
    void anotherHostIsFollowedOnlyWhereThatIsAgreed() throws IOException {
        server.serve("/there", "here it is");
        URI there = URI.create(server.address("/there").toString().replace("127.0.0.1", "localhost"));
        server.answer("/away", exchange -> {
            exchange.getResponseHeaders().add("Location", there.toString());
            exchange.sendResponseHeaders(301, -1);
        });
        assertTrue(failure(new HttpFetching(), server.address("/away")).getMessage().contains("localhost"));
        assertEquals("here it is", text(HttpFetching.anywhere(), server.address("/away")));
    }

    @Test
    void aCircleOfRedirectsEnds() {
        server.answer("/round", exchange -> {
            exchange.getResponseHeaders().add("Location", "/round");
            exchange.sendResponseHeaders(302, -1);
        });
        assertThrows(IOException.class, () -> new HttpFetching().fetch(server.address("/round")));
        assertEquals(6, server.count("/round"));
    }

    @Test
    void aRedirectToAFileOfThisMachineIsRefused() {
        server.answer("/file", exchange -> {
            exchange.getResponseHeaders().add("Location", "file:///etc/hostname");
            exchange.sendResponseHeaders(302, -1);
        });
        assertTrue(failure(HttpFetching.anywhere(), server.address("/file")).getMessage().contains("file:"));
    }

    @Test
    void anEndlessAnswerIsCutOff() {
        server.answer("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = new byte[1 << 16];
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 1 << 20; i++) {
                    out.write(piece);
                }
            }
        });
        assertTrue(failure(new HttpFetching(), server.address("/endless")).getMessage().contains("8 MB"));
    }

    @Test
    void anAnswerThatNeverEndsIsNotWaitedFor() {
        CountDownLatch over = new CountDownLatch(1);
        server.answer("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            await(over);
        });
        HttpFetching impatient = new HttpFetching((from, to) -> true, Duration.ofMillis(300));
        try {
            assertTrue(failure(impatient, server.address("/slow")).getMessage().contains("127.0.0.1"));
        } finally {
            over.countDown();
        }
    }

    @Test
    void whoeverWaitsCanBeInterrupted() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        server.answer("/slow", exchange -> {
            asked.countDown();
            await(over);
        });
        boolean[] interrupted = new boolean[1];
        Thread waiting = new Thread(() -> {
            failure(new HttpFetching(), server.address("/slow"));
            interrupted[0] = Thread.currentThread().isInterrupted();
        });
        waiting.start();
        asked.await();
        waiting.interrupt();
        waiting.join();
        over.countDown();
        assertTrue(interrupted[0]);
    }

    @Test
    void addressesThatAreNoneAreRefused() {
        for (String wrong : new String[] { "file:///etc/hostname", "ftp://example.org/a", "http:///a", "a/b.yaml",
                "http://me:secret@127.0.0.1/a" }) {
            String message = failure(new HttpFetching(), URI.create(wrong)).getMessage();
            assertFalse(message.isBlank() || message.contains("secret"), wrong + ": " + message);
        }
    }

    @Test
    void nobodyAtTheAddressIsToldSo() {
        URI nobody = server.address("/a");
        server.close();
        assertTrue(failure(new HttpFetching(), nobody).getMessage().contains("127.0.0.1"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(Fetching fetching, URI address) throws IOException {
        return new String(fetching.fetch(address), StandardCharsets.UTF_8);
    }

    private static IOException failure(Fetching fetching, URI address) {
        return assertThrows(IOException.class, () -> fetching.fetch(address));
    }
}
