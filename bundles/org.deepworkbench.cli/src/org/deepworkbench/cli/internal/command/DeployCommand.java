package org.deepworkbench.cli.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Interruption;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.deployment.DeploymentJson;
import org.deepworkbench.cli.internal.deployment.DeploymentText;
import org.deepworkbench.cli.internal.job.Targets;
import org.deepworkbench.cli.internal.topology.OutputFormat;
import org.deepworkbench.cli.internal.topology.PlanReport;
import org.deepworkbench.cli.internal.topology.Planning;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code workbench deploy FILE --target T}: deploys a topology and leaves it there. What would end with this process
 * keeps the command going until Ctrl-C.
 */
@Command(name = "deploy", sortOptions = false)
final class DeployCommand implements Callable<Integer> {

    private static final long BEAT_MILLIS = 200;

    private final Context context;

    @Parameters(paramLabel = "FILE", descriptionKey = "plan.file")
    private Path file;

    @Option(names = "--target", paramLabel = "TARGET", required = true, descriptionKey = "deploy.target")
    private String target;

    @Option(names = "--input", paramLabel = "NAME=VALUE", descriptionKey = "run.input")
    private Map<String, String> inputs = new LinkedHashMap<>();

    @Option(names = "--set", paramLabel = "KEY=VALUE", descriptionKey = "deploy.set")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--wait", descriptionKey = "deploy.wait")
    private boolean wait;

    @Option(names = "--dry-run", descriptionKey = "deploy.dryRun")
    private boolean dryRun;

    @Option(names = "--allow-cpu", descriptionKey = "run.allowCpu")
    private boolean allowCpu;

    @Option(names = "--allow-privileged", descriptionKey = "deploy.allowPrivileged")
    private boolean allowPrivileged;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "any.format")
    private OutputFormat format;

    @Mixin
    private ImportOptions imports;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    DeployCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        Target where = Targets.with(context.services(), Targets.find(context.services(), target), settings).target();
        Plan plan = Planning.plan(context, imports.opener(context), file, inputs);
        DeployOptions options = new DeployOptions(allowCpu, allowPrivileged);
        try (Interruption interruption = new Interruption(
                () -> context.console().problem(Line.of(Messages.TopologyJob_interrupting))).arm()) {
            return dryRun ? foresee(plan, where, options, interruption) : deploy(plan, where, options, interruption);
        }
    }

    private int foresee(Plan plan, Target where, DeployOptions options, Interruption interruption) throws Exception {
        DeploymentService service = context.services().deployments();
        Assessment assessment = service.assess(plan, where, options);
        Optional<Forecast> forecast = assessment.accepted()
                ? Optional.of(service.forecast(plan, where, options, interruption.monitor())) : Optional.empty();
        Console console = context.console();
        if (format == OutputFormat.JSON) {
            console.print(DeploymentJson.forecast(where.name(), assessment, forecast));
            return assessment.accepted() ? ExitCode.DONE : ExitCode.FAILED;
        }
        PlanReport.lines(plan).forEach(console::print);
        PlanReport.lines(assessment).forEach(console::print);
        if (!assessment.accepted()) {
            throw new Refusal(ExitCode.FAILED, assessment.refusals());
        }
        forecast.ifPresent(found -> DeploymentText.forecast(found).forEach(console::print));
        console.print(Messages.DeployCommand_nothing);
        return ExitCode.DONE;
    }

    private int deploy(Plan plan, Target where, DeployOptions options, Interruption interruption) throws Exception {
        DeploymentService service = context.services().deployments();
        Deployment deployment = service.submit(plan, where, options, interruption.monitor());
        try {
            if (wait || !deployment.outlivesProcess()) { // also what the target has not answered for yet
                service.awaitRunning(deployment, interruption.monitor());
            }
            tell(deployment);
            if (deployment.outlivesProcess()) {
                return ExitCode.DONE;
            }
            hold(deployment, interruption);
        } catch (OperationCanceledException e) {
            service.stop(deployment, new NullProgressMonitor());
            throw e;
        }
        throw new FaultException(deployment.fault()
                .orElseGet(() -> new Fault(Messages.DeployCommand_ended, deployment.name(), "", "")));
    }

    private void tell(Deployment deployment) {
        Console console = context.console();
        if (format == OutputFormat.JSON) {
            console.print(DeploymentJson.one(deployment));
            return;
        }
        DeploymentText.full(deployment).forEach(console::print);
        DeploymentText.outputs(deployment).forEach(console::print);
        console.print(deployment.outlivesProcess()
                ? NLS.bind(Messages.DeployCommand_livesOn, deployment.id()) : Messages.DeployCommand_holds);
    }

    /** Returns when it has ended by itself. */
    private static void hold(Deployment deployment, Interruption interruption) throws InterruptedException {
        while (!deployment.state().isFinal()) {
            interruption.check();
            Thread.sleep(BEAT_MILLIS);
        }
    }
}
