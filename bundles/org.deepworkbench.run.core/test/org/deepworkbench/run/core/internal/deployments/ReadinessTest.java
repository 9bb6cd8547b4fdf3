package org.deepworkbench.run.core.internal.deployments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Endpoint;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Endpoint API = new Endpoint("app", URI.create("http://127.0.0.1:5000/"), Optional.empty());
    private static final Endpoint MONITOR = new Endpoint("app", URI.create("http://127.0.0.1:6006/"), Optional.empty());
    private static final Endpoint OTHER = new Endpoint("other", URI.create("http://127.0.0.1:5001/"), Optional.empty());
    private static final EndpointAnswer SILENT = new EndpointAnswer.Silent(new Fault("It is silent.", "", "", ""));

    private final Readiness readiness = new Readiness();

    @Test
    void aMonitorThatIsNotOpenYetHoldsNobodyUp() {
        readiness.watch(List.of(API, MONITOR), START);
        readiness.take(MONITOR, SILENT);
        assertEquals(Optional.of("app"), readiness.waitingFor(START));
        readiness.take(API, new EndpointAnswer.Models(List.of()));
        assertEquals(Optional.empty(), readiness.waitingFor(START));
        Instant later = START.plus(Readiness.PATIENCE).plusSeconds(1);
        assertEquals(Optional.empty(), readiness.trouble(later));
    }

    @Test
    void anotherNodeIsWaitedForAllTheSame() {
        readiness.watch(List.of(API, OTHER), START);
        readiness.take(API, new EndpointAnswer.Models(List.of()));
        readiness.take(OTHER, SILENT);
        assertEquals(Optional.of("other"), readiness.waitingFor(START));
        assertTrue(readiness.trouble(START.plus(Readiness.PATIENCE).plusSeconds(1)).isPresent());
    }
}
