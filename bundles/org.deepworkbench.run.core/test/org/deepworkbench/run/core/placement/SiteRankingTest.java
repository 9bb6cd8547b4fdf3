package org.deepworkbench.run.core.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.deepworkbench.spi.engine.Site;
import org.deepworkbench.spi.engine.Site.Position;
import org.junit.jupiter.api.Test;

class SiteRankingTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final Position VALENCIA = new Position(39.47, -0.38);
    private static final Site BARI = site("BARI", 0.9, true, 0.5, 0.8, new Position(41.12, 16.87));
    private static final Site SANTANDER = site("SANTANDER", 0.5, false, 0.2, 0.1, new Position(43.46, -3.81));
    private static final Site SILENT = new Site("sla-SILENT", "SILENT", "", Optional.empty(), OptionalDouble.empty(),
            Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty());

    private static Site site(String name, double preference, boolean gpus, double price, double load, Position where) {
        return new Site("sla-" + name, name, "compute", Optional.of(NOW.plusSeconds(1)),
                OptionalDouble.of(preference), Optional.of(gpus), OptionalDouble.of(price), OptionalDouble.of(load),
                Optional.of(where));
    }

    private static List<RankedSite> ranked(boolean needsGpus, Criterion... order) {
        return new SiteRanking(new SiteRules(List.of(order), needsGpus, Optional.of(VALENCIA)), NOW)
                .rank(List.of(SILENT, SANTANDER, BARI));
    }

    private static List<String> names(List<RankedSite> sites) {
        return sites.stream().map(each -> each.site().name()).toList();
    }

    @Test
    void eachRuleOrdersAndWhatIsNotToldComesLast() {
        assertEquals(List.of("BARI", "SANTANDER", "SILENT"), names(ranked(false, Criterion.AGREEMENT)));
        assertEquals(List.of("BARI", "SANTANDER", "SILENT"), names(ranked(false, Criterion.GPU)));
        assertEquals(List.of("SANTANDER", "BARI", "SILENT"), names(ranked(false, Criterion.PRICE)));
        assertEquals(List.of("SANTANDER", "BARI", "SILENT"), names(ranked(false, Criterion.LOAD)));
        assertEquals(List.of("SANTANDER", "BARI", "SILENT"), names(ranked(false, Criterion.DISTANCE)));
        assertEquals(List.of("BARI", "SANTANDER", "SILENT"), names(ranked(false)), "by name");
    }

    @Test
    void aSiteWithoutTheGpusThatAreNeededIsLastAndOneThatDoesNotTellIsNot() {
        List<RankedSite> ranked = ranked(true, Criterion.PRICE);
        assertEquals(List.of("BARI", "SILENT", "SANTANDER"), names(ranked));
        assertTrue(ranked.get(1).usable());
        assertFalse(ranked.get(2).usable());
        assertEquals("It has no GPUs.", ranked.get(2).why().getFirst());
    }

    @Test
    void anAgreementThatHasEndedIsOfNoUse() {
        Site ended = new Site("old", "A", "", Optional.of(NOW.minusSeconds(1)), OptionalDouble.of(1), Optional.empty(),
                OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty());
        List<RankedSite> ranked = new SiteRanking(SiteRules.usual(false), NOW).rank(List.of(ended, SILENT));
        assertEquals(List.of("SILENT", "A"), names(ranked));
        assertEquals("The agreement with it ended on 2026-05-31.", ranked.get(1).why().getFirst());
    }

    @Test
    void laterRulesDecideOnlyWhatEarlierOnesLeaveOpen() {
        Site twin = site("TWIN", 0.9, true, 0.1, 0.9, VALENCIA);
        List<Site> sites = List.of(BARI, twin, SANTANDER);
        assertEquals(List.of("TWIN", "BARI", "SANTANDER"), names(new SiteRanking(new SiteRules(
                List.of(Criterion.AGREEMENT, Criterion.PRICE), false, Optional.empty()), NOW).rank(sites)));
    }

    @Test
    void theReasonsFollowTheRules() {
        assertEquals(List.of("It is 1472 km away.", "80 % of it is in use.", "An hour costs 0.50."),
                ranked(false, Criterion.DISTANCE, Criterion.LOAD, Criterion.PRICE).stream()
                        .filter(each -> each.site() == BARI).findFirst().orElseThrow().why());
        assertEquals(List.of("Where it stands is not told.", "Whether it has GPUs is not told."),
                ranked(false, Criterion.DISTANCE, Criterion.GPU).getLast().why());
        assertEquals("From where to measure its distance was not said.", new SiteRanking(
                new SiteRules(List.of(Criterion.DISTANCE), false, Optional.empty()), NOW).rank(List.of(BARI))
                .getFirst().why().getFirst());
    }
}
