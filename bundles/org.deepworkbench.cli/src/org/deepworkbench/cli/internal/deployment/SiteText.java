package org.deepworkbench.cli.internal.deployment;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.run.core.placement.RankedSite;
import org.eclipse.osgi.util.NLS;

/** Ranked sites in words. */
public final class SiteText {

    private static final String INDENT = "   ";

    private SiteText() {
    }

    /** {@return the sites, each with the reasons for its rank, and how one is chosen} */
    public static List<Line> list(String target, List<RankedSite> sites) {
        if (sites.isEmpty()) {
            return List.of(Line.of(NLS.bind(Messages.TargetSitesCommand_none, target)));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            RankedSite ranked = sites.get(i);
            lines.add(Line.of(i + 1 + ". ").add(ranked.usable() ? Style.GOOD : Style.BAD, ranked.site().name())
                    .add("  " + ranked.site().service()));
            lines.add(Line.of(INDENT + String.join(" ", ranked.why())));
            lines.add(Line.of(INDENT).add(Style.FAINT,
                    NLS.bind(Messages.TargetSitesCommand_agreement, ranked.site().agreement())));
        }
        lines.add(Line.of(NLS.bind(Messages.TargetSitesCommand_choose, sites.getFirst().site().agreement())));
        return lines;
    }
}
