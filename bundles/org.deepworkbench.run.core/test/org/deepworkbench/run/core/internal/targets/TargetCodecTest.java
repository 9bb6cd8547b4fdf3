package org.deepworkbench.run.core.internal.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.core.KnownTarget.Probe;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.spi.engine.TargetReport.Fact;
import org.deepworkbench.spi.engine.TargetReport.Quota;
import org.junit.jupiter.api.Test;

class TargetCodecTest {

    private static final Instant NOON = Instant.parse("2025-03-01T12:00:00Z");
    private static final KnownTarget CLOUD = new KnownTarget(new Target("cloud", "im", Map.of("url", "https://im")),
            new EngineInfo("im", "Infrastructure Manager"), Optional.of(NOON), Optional.empty());

    private static KnownTarget written(KnownTarget known) throws Exception {
        return TargetCodec.readKnown(Json.read(Json.write(TargetCodec.write(known))));
    }

    private static Probe answer(boolean sandbox) {
        return new Probe(NOON, Optional.of(new TargetReport("well", List.of(new Fact("Version", "1.19")),
                List.of(new Quota("VMs", 2, -1, "")), List.of("old"), sandbox)), Optional.empty());
    }

    @Test
    void everythingRememberedIsReadAgain() throws Exception {
        KnownTarget known = CLOUD.probed(answer(true));
        assertEquals(known, written(known));
        assertEquals(CLOUD, written(CLOUD));
    }

    @Test
    void aSandboxStaysMarkedWhileItDoesNotAnswer() throws Exception {
        Probe silence = new Probe(NOON, Optional.empty(), Optional.of(new Fault("It does not answer.", "", "", "")));
        assertTrue(written(CLOUD.probed(answer(true)).probed(silence)).sandbox());
        assertFalse(written(CLOUD.probed(silence)).sandbox());
        assertFalse(written(CLOUD.probed(answer(true)).probed(answer(false))).sandbox());
    }
}
