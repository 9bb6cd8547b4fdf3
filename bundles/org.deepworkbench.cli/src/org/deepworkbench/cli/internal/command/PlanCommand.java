package org.deepworkbench.cli.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.job.Targets;
import org.deepworkbench.cli.internal.topology.OpenTopology;
import org.deepworkbench.cli.internal.topology.OutputFormat;
import org.deepworkbench.cli.internal.topology.PlanJson;
import org.deepworkbench.cli.internal.topology.PlanReport;
import org.deepworkbench.cli.internal.topology.Reading;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.plan.Completeness;
import org.deepworkbench.topology.core.plan.PlanResult;
import org.deepworkbench.topology.core.plan.Planner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workbench plan FILE}: tells what an engine would be given to run, or everything that is missing for that. */
@Command(name = "plan", sortOptions = false)
final class PlanCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "FILE", descriptionKey = "plan.file")
    private Path file;

    @Option(names = "--target", paramLabel = "TARGET", descriptionKey = "plan.target")
    private String target;

    @Option(names = "--input", paramLabel = "NAME=VALUE", descriptionKey = "run.input")
    private Map<String, String> inputs = new LinkedHashMap<>();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "any.format")
    private OutputFormat format;

    @Mixin
    private ImportOptions imports;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    PlanCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        Optional<KnownTarget> where = Optional.empty();
        if (target != null) {
            where = Optional.of(Targets.find(context.services(), target));
        }
        try (OpenTopology topology = Reading.readable(imports.opener(context), file)) {
            return plan(topology.document(), where);
        } catch (Refusal refused) {
            if (format == OutputFormat.TEXT) {
                throw refused;
            }
            context.console().print(PlanJson.refused(file.toString(), refused.faults()));
            return refused.exitCode();
        }
    }

    private int plan(TopologyDocument document, Optional<KnownTarget> where) throws FaultException, Refusal {
        return switch (Planner.plan(document, inputs, context.services().modules())) {
            case PlanResult.Planned(Plan plan) -> tell(plan, where);
            case PlanResult.Refused(List<Fault> faults) -> refuse(document, faults);
        };
    }

    /** What a topology lacks that there is nothing to run of is worth knowing too. */
    private int refuse(TopologyDocument document, List<Fault> faults) throws Refusal {
        Set<Fault> all = new LinkedHashSet<>(faults);
        if (!document.hasErrors()) {
            all.addAll(Completeness.check(document, inputs));
        }
        int code = Reading.exitCode(document, inputs.keySet());
        if (format == OutputFormat.TEXT) {
            throw new Refusal(code, List.copyOf(all));
        }
        context.console().print(PlanJson.refused(file.toString(), List.copyOf(all)));
        return code;
    }

    private int tell(Plan plan, Optional<KnownTarget> where) throws FaultException, Refusal {
        Optional<Assessment> assessment = Optional.empty();
        if (where.isPresent()) {
            assessment = Optional.of(
                    context.services().deployments().assess(plan, where.get().target(), DeployOptions.DEFAULT));
        }
        Console console = context.console();
        if (format == OutputFormat.JSON) {
            console.print(PlanJson.planned(file.toString(), plan, assessment));
        } else {
            PlanReport.lines(plan).forEach(console::print);
            assessment.ifPresent(found -> PlanReport.lines(found).forEach(console::print));
        }
        boolean accepted = assessment.map(Assessment::accepted).orElse(true);
        if (!accepted && format == OutputFormat.TEXT) {
            throw new Refusal(ExitCode.FAILED, assessment.get().refusals());
        }
        return accepted ? ExitCode.DONE : ExitCode.FAILED;
    }
}
