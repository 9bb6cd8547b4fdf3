package org.deepworkbench.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Interruption;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.Words;
import org.deepworkbench.cli.internal.deployment.TargetJson;
import org.deepworkbench.cli.internal.deployment.TargetText;
import org.deepworkbench.cli.internal.job.Targets;
import org.deepworkbench.cli.internal.topology.OutputFormat;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.core.TargetService;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.TargetReport;
import org.eclipse.osgi.util.NLS;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code workbench target …}: the places where topologies can run. */
@Command(name = "target", sortOptions = false)
final class TargetCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    /** {@return the command with all that it can do} */
    static CommandLine line(Context context) {
        return new CommandLine(new TargetCommand()).addSubcommand(new Add(context)).addSubcommand(new Listing(context))
                .addSubcommand(new Test(context)).addSubcommand(new TargetSitesCommand(context))
                .addSubcommand(new Remove(context));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE;
    }

    /** What all of them have. */
    private abstract static class Part implements Callable<Integer> {

        final Context context;

        @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "any.format")
        private OutputFormat format;

        @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
        private boolean help;

        Part(Context context) {
            this.context = context;
        }

        final TargetService targets() {
            return context.services().targets();
        }

        final boolean isJson() {
            return format == OutputFormat.JSON;
        }
    }

    /** {@code target add NAME --kind KIND}. */
    @Command(name = "add", sortOptions = false)
    private static final class Add extends Part {

        @Parameters(paramLabel = "NAME", descriptionKey = "target.name")
        private String name;

        @Option(names = "--kind", paramLabel = "KIND", required = true, descriptionKey = "target.kind")
        private String kind;

        @Option(names = "--set", paramLabel = "KEY=VALUE", descriptionKey = "target.set")
        private Map<String, String> settings = new LinkedHashMap<>();

        Add(Context context) {
            super(context);
        }

        @Override
        public Integer call() throws Exception {
            List<EngineInfo> kinds = context.services().deployments().engines();
            if (kinds.stream().noneMatch(engine -> engine.id().equals(kind))) {
                throw Refusal.usage(new Fault(NLS.bind(Messages.TargetCommand_noKind, kind), "--kind", "",
                        NLS.bind(Messages.TargetCommand_kinds, Words.list(kinds, EngineInfo::id))));
            }
            Target target = new Target(name, kind, settings);
            List<Fault> faults = targets().check(target);
            if (!faults.isEmpty()) {
                throw new Refusal(ExitCode.USAGE, faults);
            }
            targets().add(target);
            context.console().print(isJson() ? TargetJson.one(targets().get(name))
                    : NLS.bind(Messages.TargetCommand_added, name));
            return ExitCode.DONE;
        }
    }

    /** {@code target list}. */
    @Command(name = "list", sortOptions = false)
    private static final class Listing extends Part {

        Listing(Context context) {
            super(context);
        }

        @Override
        public Integer call() {
            List<KnownTarget> all = targets().targets();
            if (isJson()) {
                context.console().print(TargetJson.list(all));
            } else {
                TargetText.list(all).forEach(context.console()::print);
            }
            return ExitCode.DONE;
        }
    }

    /** {@code target test NAME}. */
    @Command(name = "test", sortOptions = false)
    private static final class Test extends Part {

        @Parameters(paramLabel = "NAME", descriptionKey = "target.name")
        private String name;

        Test(Context context) {
            super(context);
        }

        @Override
        public Integer call() throws Exception {
            KnownTarget known = Targets.find(context.services(), name);
            TargetReport report;
            try (Interruption interruption = new Interruption(() -> { }).arm()) {
                report = targets().probe(known.target(), interruption.monitor());
            }
            if (isJson()) {
                context.console().print(TargetJson.report(name, report));
            } else {
                TargetText.report(name, report).forEach(context.console()::print);
            }
            return ExitCode.DONE;
        }
    }

    /** {@code target remove NAME}. */
    @Command(name = "remove", sortOptions = false)
    private static final class Remove extends Part {

        @Parameters(paramLabel = "NAME", descriptionKey = "target.name")
        private String name;

        @Option(names = "--force", descriptionKey = "target.force")
        private boolean force;

        Remove(Context context) {
            super(context);
        }

        @Override
        public Integer call() throws FaultException, Refusal {
            KnownTarget known = Targets.find(context.services(), name);
            targets().remove(name, force);
            context.console().print(isJson() ? TargetJson.one(known) : NLS.bind(Messages.TargetCommand_removed, name));
            return ExitCode.DONE;
        }
    }
}
