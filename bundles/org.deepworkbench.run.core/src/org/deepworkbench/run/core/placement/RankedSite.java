package org.deepworkbench.run.core.placement;

import java.util.List;
import org.deepworkbench.spi.engine.Site;

/**
 * A site with its judgement.
 *
 * @param usable whether a deployment could be placed there
 * @param why    sentences that explain its rank, the most important first
 */
public record RankedSite(Site site, boolean usable, List<String> why) {

    public RankedSite {
        why = List.copyOf(why);
    }
}
