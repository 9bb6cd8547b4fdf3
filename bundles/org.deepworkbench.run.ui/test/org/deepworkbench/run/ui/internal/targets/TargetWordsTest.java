package org.deepworkbench.run.ui.internal.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.core.KnownTarget.Probe;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Setting;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.spi.engine.TargetReport.Fact;
import org.deepworkbench.spi.engine.TargetReport.Quota;
import org.deepworkbench.ui.Icons;
import org.deepworkbench.ui.Palette;
import org.junit.jupiter.api.Test;

class TargetWordsTest {

    private static final Instant NOW = Instant.now();
    private static final KnownTarget CLOUD = new KnownTarget(new Target("cloud", "im", Map.of("url", "https://im")),
            new EngineInfo("im", "Infrastructure Manager"), Optional.empty(), Optional.empty());

    private static Probe answer(boolean sandbox, String... warnings) {
        TargetReport report = new TargetReport("IM 1.19", List.of(new Fact("Version", "1.19")),
                List.of(new Quota("CPUs", 4, 16, ""), new Quota("Disk", 2.5, -1, "GB")), List.of(warnings), sandbox);
        return new Probe(NOW, Optional.of(report), Optional.empty());
    }

    private static Probe silence(Instant time) {
        return new Probe(time, Optional.empty(), Optional.of(new Fault("It does not answer.", "", "Refused.", "")));
    }

    private static TargetRow row(KnownTarget known, boolean asking) {
        return new TargetRow(known, "https://im", 0, asking);
    }

    @Test
    void aSandboxIsMarkedInItsName() {
        assertEquals("cloud", TargetWords.name(CLOUD.probed(answer(false))));
        assertEquals("cloud (sandbox)", TargetWords.name(CLOUD.probed(answer(true))));
        assertEquals(Icons.SANDBOX, TargetWords.icon(CLOUD.probed(answer(true)).probed(silence(NOW))));
    }

    @Test
    void theAddressIsTheFirstAmongTheSettings() {
        List<Setting> settings = List.of(setting("note", Setting.Kind.TEXT, null),
                setting("other", Setting.Kind.URI, null), setting("url", Setting.Kind.URI, "https://default"));
        assertEquals("https://im", TargetWords.address(CLOUD.target(), settings));
        assertEquals("https://default", TargetWords.address(new Target("c", "im", Map.of()), settings));
        assertEquals("", TargetWords.address(CLOUD.target(), List.of()));
    }

    private static Setting setting(String key, Setting.Kind kind, String given) {
        return new Setting(key, key, "", kind, Optional.ofNullable(given), false, List.of(), false);
    }

    @Test
    void healthIsToldInAPictureAndALine() {
        assertEquals(Icons.UNKNOWN, Health.of(row(CLOUD, false)).icon());
        assertEquals(Icons.BUSY, Health.of(row(CLOUD.probed(silence(NOW)), true)).icon());
        assertEquals(new Health(Icons.GOOD, "IM 1.19"), Health.of(row(CLOUD.probed(answer(false)), false)));
        assertEquals(Icons.CAUTION, Health.of(row(CLOUD.probed(answer(false, "Old.")), false)).icon());
        assertEquals(new Health(Icons.FAILED, "It does not answer."),
                Health.of(row(CLOUD.probed(silence(NOW)), false)));
    }

    @Test
    void quotasAreToldWithTheirLimits() {
        assertEquals("CPUs: 4 of 16\nDisk: %s GB, no limit".formatted(String.format("%.1f", 2.5)),
                TargetWords.quotas(CLOUD.probed(answer(false))));
        assertEquals("", TargetWords.quotas(CLOUD));
    }

    @Test
    void barsWarnBeforeTheyAreFull() {
        assertEquals(0.25, QuotaPaint.part(new Quota("", 4, 16, "")));
        assertEquals(1, QuotaPaint.part(new Quota("", 20, 16, "")));
        assertEquals(1, QuotaPaint.part(new Quota("", 0, 0, "")), "nothing may be used");
        assertEquals(0, QuotaPaint.part(new Quota("", 20, -1, "")), "no limit");
        assertEquals(List.of(Palette.GOOD, Palette.CAUTION, Palette.BAD),
                List.of(QuotaPaint.colour(0.79), QuotaPaint.colour(0.8), QuotaPaint.colour(1)));
    }

    @Test
    void whatIsCopiedHoldsEverythingItSaid() {
        String text = TargetWords.copy(row(CLOUD.probed(answer(true, "Old.")), false));
        for (String part : List.of("cloud (sandbox)", "https://im", "IM 1.19", "Version\t1.19", "CPUs\t4 of 16",
                "Old.")) {
            assertTrue(text.contains(part), text);
        }
        assertTrue(TargetWords.copy(row(CLOUD.probed(silence(NOW)), false)).endsWith("It does not answer.\nRefused."));
    }

    @Test
    void whatWasToldLongAgoIsAskedForAgain() {
        assertTrue(Prober.isStale(CLOUD, NOW));
        assertFalse(Prober.isStale(CLOUD.probed(silence(NOW.minus(Duration.ofMinutes(9)))), NOW));
        assertTrue(Prober.isStale(CLOUD.probed(silence(NOW.minus(Duration.ofMinutes(11)))), NOW));
    }

    @Test
    void theQuestionSaysWhatGoesOnRunning() {
        assertTrue(TargetActions.question(List.of("a", "b"), List.of()).contains("a, b"));
        assertTrue(TargetActions.question(List.of("a"), List.of("plankton")).contains("«plankton»"));
        assertTrue(TargetActions.question(List.of("a"), List.of("x", "y")).contains("x, y"));
    }
}
