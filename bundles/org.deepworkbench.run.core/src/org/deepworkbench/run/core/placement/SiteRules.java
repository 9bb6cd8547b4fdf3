package org.deepworkbench.run.core.placement;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.engine.Site;

/**
 * By what a person wants sites ranked.
 *
 * @param order     what counts, most important first; what is missing does not count
 * @param needsGpus whether a site without GPUs is of no use
 * @param from      from where distances are measured
 */
public record SiteRules(List<Criterion> order, boolean needsGpus, Optional<Site.Position> from) {

    public SiteRules {
        order = order.stream().distinct().toList();
    }

    /** {@return the rules of somebody who said nothing: what the agreements prefer, then the less busy} */
    public static SiteRules usual(boolean needsGpus) {
        return new SiteRules(List.of(Criterion.AGREEMENT, Criterion.LOAD), needsGpus, Optional.empty());
    }
}
