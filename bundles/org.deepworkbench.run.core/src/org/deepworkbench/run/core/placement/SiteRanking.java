package org.deepworkbench.run.core.placement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.spi.engine.Site;
import org.eclipse.osgi.util.NLS;

/**
 * Ranks sites: those that can be used before those that cannot, then by each rule in turn, where a rule counts only
 * among sites that all rules before it hold for equal. Equal sites stand by name.
 */
public final class SiteRanking {

    private final SiteRules rules;
    private final Instant now;

    /** @param now for agreements that have ended */
    public SiteRanking(SiteRules rules, Instant now) {
        this.rules = rules;
        this.now = now;
    }

    /** {@return the sites, best first, each with the reasons} */
    public List<RankedSite> rank(List<Site> sites) {
        Comparator<Site> order = Comparator.comparing(site -> !obstacles(site).isEmpty());
        for (Criterion criterion : rules.order()) {
            order = order.thenComparing(criterion.order(rules));
        }
        return sites.stream().sorted(order.thenComparing(Site::name).thenComparing(Site::agreement)).map(this::judged)
                .toList();
    }

    private RankedSite judged(Site site) {
        List<String> obstacles = obstacles(site);
        List<String> why = new ArrayList<>(obstacles);
        rules.order().stream().map(criterion -> criterion.told(site, rules)).filter(text -> !why.contains(text))
                .forEach(why::add);
        return new RankedSite(site, obstacles.isEmpty(), why);
    }

    /** {@return why it is of no use; empty if it is} */
    private List<String> obstacles(Site site) {
        List<String> obstacles = new ArrayList<>();
        site.ends().filter(now::isAfter).ifPresent(end -> obstacles.add(
                NLS.bind(Messages.Placement_ended, end.atOffset(ZoneOffset.UTC).toLocalDate())));
        if (rules.needsGpus() && site.gpus().filter(has -> !has).isPresent()) {
            obstacles.add(Messages.Placement_noGpus);
        }
        return obstacles;
    }
}
