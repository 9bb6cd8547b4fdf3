package org.deepworkbench.cli.internal.command;

import java.nio.file.Path;
import java.time.Duration;
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
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.deployment.DeploymentJson;
import org.deepworkbench.cli.internal.deployment.DeploymentText;
import org.deepworkbench.cli.internal.deployment.LogTail;
import org.deepworkbench.cli.internal.topology.OutputFormat;
import org.deepworkbench.cli.internal.topology.Planning;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workbench deployments …}: lists deployments, whichever process made them, and does something with one. */
final class DeploymentsCommand {

    /** How long a command waits for targets to tell how deployments stand that a dead process left. */
    private static final Duration TO_BE_FOUND = Duration.ofSeconds(15);

    private DeploymentsCommand() {
    }

    /** {@return the command with all that it can do} */
    static CommandLine line(Context context) {
        return new CommandLine(new Listing(context)).addSubcommand(new Show(context)).addSubcommand(new Logs(context))
                .addSubcommand(new Outputs(context)).addSubcommand(new Update(context))
                .addSubcommand(new Scale(context)).addSubcommand(new Stop(context)).addSubcommand(new Delete(context));
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

        @Override
        public final Integer call() throws Exception {
            try (Interruption interruption = new Interruption(
                    () -> context.console().problem(Line.of(Messages.TopologyJob_interrupting))).arm()) {
                service().deployments();
                service().awaitRecovered(TO_BE_FOUND, interruption.monitor());
                work(interruption);
                return ExitCode.DONE;
            }
        }

        abstract void work(Interruption interruption) throws Exception;

        final DeploymentService service() {
            return context.services().deployments();
        }

        final Console console() {
            return context.console();
        }

        final boolean isJson() {
            return format == OutputFormat.JSON;
        }
    }

    /** {@code deployments}. */
    @Command(name = "deployments", sortOptions = false)
    private static final class Listing extends Part {

        Listing(Context context) {
            super(context);
        }

        @Override
        void work(Interruption interruption) {
            List<Deployment> all = service().deployments();
            if (isJson()) {
                console().print(DeploymentJson.list(all));
                return;
            }
            if (all.isEmpty()) {
                console().print(Messages.DeploymentsCommand_none);
            }
            all.forEach(each -> DeploymentText.row(each).forEach(console()::print));
        }
    }

    /** Something with one deployment. */
    private abstract static class OfOne extends Part {

        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "deployments.id")
        private String id;

        OfOne(Context context) {
            super(context);
        }

        @Override
        final void work(Interruption interruption) throws Exception {
            work(chosen(), interruption);
        }

        abstract void work(Deployment deployment, Interruption interruption) throws Exception;

        /** The beginning of an id will do if no other begins so. */
        private Deployment chosen() throws Refusal {
            List<Deployment> all = service().deployments();
            List<Deployment> found = all.stream().filter(each -> each.id().startsWith(id)).toList();
            if (found.size() != 1 || id.isBlank()) {
                throw Refusal.usage(new Fault(NLS.bind(found.size() > 1 ? Messages.DeploymentsCommand_several
                        : Messages.DeploymentsCommand_unknown, id), "",
                        found.size() > 1 ? Words.list(found, Deployment::id) : "",
                        Messages.DeploymentsCommand_unknownRemedy));
            }
            return found.getFirst();
        }

        /** Tells how it stands afterwards. */
        final void told(Deployment deployment, String sentence) {
            Deployment now = service().find(deployment.id()).orElse(deployment);
            console().print(isJson() ? DeploymentJson.one(now) : NLS.bind(sentence, now.name()));
        }
    }

    /** {@code deployments show ID}. */
    @Command(name = "show", sortOptions = false)
    private static final class Show extends OfOne {

        Show(Context context) {
            super(context);
        }

        @Override
        void work(Deployment deployment, Interruption interruption) {
            if (isJson()) {
                console().print(DeploymentJson.one(deployment));
            } else {
                DeploymentText.full(deployment).forEach(console()::print);
            }
        }
    }

    /** {@code deployments outputs ID}. */
    @Command(name = "outputs", sortOptions = false)
    private static final class Outputs extends OfOne {

        Outputs(Context context) {
            super(context);
        }

        @Override
        void work(Deployment deployment, Interruption interruption) {
            if (isJson()) {
                console().print(DeploymentJson.outputs(deployment));
            } else {
                DeploymentText.outputs(deployment).forEach(console()::print);
            }
        }
    }

    /** {@code deployments logs ID}. */
    @Command(name = "logs", sortOptions = false)
    private static final class Logs extends OfOne {

        @Option(names = "--node", paramLabel = "NODE", descriptionKey = "deployments.node")
        private String node;

        @Option(names = {"-f", "--follow"}, descriptionKey = "deployments.follow")
        private boolean follow;

        Logs(Context context) {
            super(context);
        }

        @Override
        void work(Deployment deployment, Interruption interruption) throws Exception {
            List<String> nodes = node != null ? List.of(node) : LogTail.nodes(deployment);
            LogTail tail = new LogTail(deployment, nodes, console(), isJson());
            tail.print();
            while (follow && !deployment.state().isFinal()) {
                interruption.check();
                tail.await();
                tail.print();
            }
        }
    }

    /** {@code deployments update ID FILE}. */
    @Command(name = "update", sortOptions = false)
    private static final class Update extends OfOne {

        @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "plan.file")
        private Path file;

        @Option(names = "--input", paramLabel = "NAME=VALUE", descriptionKey = "run.input")
        private Map<String, String> inputs = new LinkedHashMap<>();

        @Mixin
        private ImportOptions imports;

        Update(Context context) {
            super(context);
        }

        @Override
        void work(Deployment deployment, Interruption interruption) throws Exception {
            Plan plan = Planning.plan(context, imports.opener(context), file, inputs);
            service().update(deployment, plan, interruption.monitor());
            told(deployment, Messages.DeploymentsCommand_updated);
        }
    }

    /** {@code deployments scale ID NODE INSTANCES}. */
    @Command(name = "scale", sortOptions = false)
    private static final class Scale extends OfOne {

        @Parameters(index = "1", paramLabel = "NODE", descriptionKey = "deployments.scaled")
        private String node;

        @Parameters(index = "2", paramLabel = "INSTANCES", descriptionKey = "deployments.instances")
        private int instances;

        Scale(Context context) {
            super(context);
        }

        @Override
        void work(Deployment deployment, Interruption interruption) throws Exception {
            if (instances < 1) {
                throw Refusal.usage(new Fault(Messages.DeploymentsCommand_tooFew, "INSTANCES", "",
                        Messages.DeploymentsCommand_tooFewRemedy));
            }
            service().scale(deployment, node, instances, interruption.monitor());
            told(deployment, Messages.DeploymentsCommand_scaled);
        }
    }

    /** {@code deployments stop ID}. */
    @Command(name = "stop", sortOptions = false)
    private static final class Stop extends OfOne {

        Stop(Context context) {
            super(context);
        }

        @Override
        void work(Deployment deployment, Interruption interruption) throws Exception {
            service().stop(deployment, interruption.monitor());
            told(deployment, Messages.DeploymentsCommand_stopped);
        }
    }

    /** {@code deployments delete ID}. */
    @Command(name = "delete", sortOptions = false)
    private static final class Delete extends OfOne {

        @Option(names = "--force", descriptionKey = "deployments.force")
        private boolean force;

        Delete(Context context) {
            super(context);
        }

        @Override
        void work(Deployment deployment, Interruption interruption) throws Exception {
            IProgressMonitor monitor = interruption.monitor();
            if (force) {
                service().forget(deployment);
            } else {
                service().stop(deployment, monitor);
                service().delete(service().find(deployment.id()).orElse(deployment));
            }
            console().print(isJson() ? DeploymentJson.one(deployment)
                    : NLS.bind(Messages.DeploymentsCommand_deleted, deployment.name()));
        }
    }
}
