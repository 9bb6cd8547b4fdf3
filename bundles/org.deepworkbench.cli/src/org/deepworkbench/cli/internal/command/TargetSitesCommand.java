package org.deepworkbench.cli.internal.command;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Interruption;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.deployment.SiteText;
import org.deepworkbench.cli.internal.deployment.TargetJson;
import org.deepworkbench.cli.internal.job.Targets;
import org.deepworkbench.cli.internal.topology.OutputFormat;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.core.placement.Criterion;
import org.deepworkbench.run.core.placement.RankedSite;
import org.deepworkbench.run.core.placement.SiteRanking;
import org.deepworkbench.run.core.placement.SiteRules;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.engine.Site;
import org.eclipse.osgi.util.NLS;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workbench target sites NAME}: at which sites a target could place a topology, the best first. */
@Command(name = "sites", sortOptions = false)
final class TargetSitesCommand implements Callable<Integer> {

    private static final Pattern POSITION = Pattern.compile("(-?\\d{1,3}(?:\\.\\d+)?),(-?\\d{1,3}(?:\\.\\d+)?)");

    private final Context context;

    @Parameters(paramLabel = "NAME", descriptionKey = "target.name")
    private String name;

    @Option(names = "--prefer", paramLabel = "RULE", split = ",", descriptionKey = "target.prefer")
    private List<Criterion> rules = List.of();

    @Option(names = "--gpu", descriptionKey = "target.gpu")
    private boolean needsGpus;

    @Option(names = "--from", paramLabel = "LAT,LON", descriptionKey = "target.from")
    private String from;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "any.format")
    private OutputFormat format;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    TargetSitesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        SiteRules wanted = new SiteRules(rules.isEmpty() ? SiteRules.usual(needsGpus).order() : rules, needsGpus,
                position());
        KnownTarget known = Targets.find(context.services(), name);
        List<Site> sites;
        try (Interruption interruption = new Interruption(() -> { }).arm()) {
            sites = context.services().targets().sites(known.target(), interruption.monitor());
        }
        List<RankedSite> ranked = new SiteRanking(wanted, Instant.now()).rank(sites);
        if (format == OutputFormat.JSON) {
            context.console().print(TargetJson.sites(ranked));
        } else {
            SiteText.list(name, ranked).forEach(context.console()::print);
        }
        return ExitCode.DONE;
    }

    private Optional<Site.Position> position() throws Refusal {
        if (from == null) {
            return Optional.empty();
        }
        Matcher matcher = POSITION.matcher(from.strip());
        try {
            if (matcher.matches()) {
                return Optional.of(new Site.Position(Double.parseDouble(matcher.group(1)),
                        Double.parseDouble(matcher.group(2))));
            }
        } catch (IllegalArgumentException e) {
            throw wrongPosition(); // beyond a pole
        }
        throw wrongPosition();
    }

    private Refusal wrongPosition() {
        return Refusal.usage(new Fault(NLS.bind(Messages.TargetSitesCommand_from, from), "--from", "",
                Messages.TargetSitesCommand_fromRemedy));
    }
}
