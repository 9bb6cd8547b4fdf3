package org.deepworkbench.modelserver.http;

import static org.deepworkbench.modelserver.http.RawClient.head;
import static org.deepworkbench.modelserver.http.RawClient.part;
import static org.deepworkbench.modelserver.http.RawClient.upload;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients that take their time: each is cut off, and takes nothing from the others. */
class SlowClientsTest extends ServerFixture {

    private static final String PREDICT = MODEL + "predict/";
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final ScheduledExecutorService drips = Executors.newSingleThreadScheduledExecutor();

    @Override
    Limits limits() {
        return new Limits(4 << 20, 3, 2, 2, 20, PATIENCE, 50_000, Duration.ofMillis(600));
    }

    @AfterEach
    void othersAreServed() throws Exception {
        drips.shutdownNow();
        assertEquals(200, client.upload(PREDICT, "image", "a", new byte[3]).status());
    }

    @Test
    void theHeadOfARequestMustCome() throws Exception {
        try (RawClient raw = new RawClient(server.address())) {
            RawClient.Answer answer = raw.send(head("GET", "/v2/")).answer();
            assertEquals(408, answer.status());
            assertTrue(answer.message().contains("in time"));
            assertEquals("", raw.rest());
        }
    }

    @Test
    void theHeadOfARequestMustNotDrip() throws Exception {
        try (RawClient raw = new RawClient(server.address())) {
            raw.send("GET /v2/ HTTP/1.1\r\nHost: localhost\r\nX: ");
            drip(raw);
            assertEquals(408, raw.answer().status());
        }
    }

    @Test
    void aConnectionWithoutARequestIsClosed() throws Exception {
        try (RawClient raw = new RawClient(server.address())) {
            assertEquals("", raw.rest());
        }
    }

    @Test
    void aConnectionIsKeptForTheNextRequestAndThenClosed() throws Exception {
        try (RawClient raw = new RawClient(server.address())) {
            String request = head("GET", "/v2/") + "\r\n";
            for (int i = 0; i < 3; i++) {
                assertEquals(200, raw.send(request).answer().status());
            }
            assertEquals("", raw.rest());
        }
    }

    @Test
    void theBodyMustCome() throws Exception {
        try (RawClient raw = new RawClient(server.address())) {
            RawClient.Answer answer = raw.send(upload(PREDICT, 1000) + part("image", "a")).answer();
            assertEquals(408, answer.status());
            assertTrue(answer.message().contains("too slowly"));
        }
    }

    @Test
    void theBodyMustNotDrip() throws Exception {
        try (RawClient raw = new RawClient(server.address())) {
            raw.send(upload(PREDICT, 1_000_000) + part("image", "a"));
            drip(raw);
            assertEquals(408, raw.answer().status());
        }
    }

    @Test
    void manyIdleConnectionsKeepNobodyOut() throws Exception {
        List<RawClient> idle = new ArrayList<>();
        try {
            for (int i = 0; i < 3 * limits().connections(); i++) {
                idle.add(new RawClient(server.address()));
            }
            assertEquals(200, client.get("/v2/models/").status());
        } finally {
            for (RawClient client : idle) {
                client.close();
            }
        }
    }

    @Test
    void whatTakesTheServerItselfLongIsNotCutOff() throws Exception {
        drips.schedule(module.release::countDown, 3 * PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        assertEquals(200, client.upload(PREDICT, "image", "a", "wait".getBytes()).status());
    }

    private void drip(RawClient raw) {
        drips.scheduleAtFixedRate(() -> {
            try {
                raw.send("y");
            } catch (IOException e) {
                throw new IllegalStateException(e); // ends the dripping
            }
        }, 0, 50, TimeUnit.MILLISECONDS);
    }
}
