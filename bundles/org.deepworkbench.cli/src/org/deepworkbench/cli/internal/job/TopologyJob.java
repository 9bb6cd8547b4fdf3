package org.deepworkbench.cli.internal.job;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Interruption;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.console.Durations;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Steps;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.core.Prediction;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeployOptions;
import org.eclipse.osgi.util.NLS;

/** The main job: a topology is deployed, its module trained and asked, the results are written down, all is ended. */
public final class TopologyJob {

    private final Context context;

    public TopologyJob(Context context) {
        this.context = context;
    }

    /**
     * Does the whole job. Blocks; Ctrl-C ends it in order.
     *
     * @return the exit code
     * @throws Exception what ended the job early, other than Ctrl-C
     */
    public int run(JobRequest request) throws Exception {
        Console console = context.console();
        Instant start = context.clock().instant();
        try (Interruption interruption = new Interruption(
                () -> console.problem(Line.of(Messages.TopologyJob_interrupting))).arm()) {
            try {
                Path page = take(request, new JobContext(context, new Steps(console, context.clock()), interruption));
                console.print(NLS.bind(Messages.TopologyJob_done,
                        Durations.spoken(Duration.between(start, context.clock().instant())), page));
                return ExitCode.DONE;
            } catch (Exception e) {
                if (!interruption.requested()) {
                    throw e;
                }
                // whatever the step that was cut off made of it
                console.problem(Line.of(Messages.TopologyJob_interrupted));
                return ExitCode.INTERRUPTED;
            }
        }
    }

    private Path take(JobRequest request, JobContext job) throws Exception {
        Preparation preparation = Preparation.of(job, request);
        KnownTarget target = Targets.with(job.services(), Targets.find(job.services(), request.target()),
                request.place());
        DeployOptions options = new DeployOptions(request.allowCpu(), false);
        Placement.assess(job, preparation.plan(), target, options);
        try (OutputFolder output = OutputFolder.prepare(outputFolder(request, preparation.plan().name()));
                Placement placement = Placement.deploy(job, preparation.plan(), target.target(), options)) {
            return work(request, job, preparation, placement, output);
        }
    }

    private static Path work(JobRequest request, JobContext job, Preparation preparation, Placement placement,
            OutputFolder output) throws Exception {
        ModuleChoice choice = ModuleChoice.of(job, placement.deployment(), request.service());
        Map<String, Object> arguments = choice.arguments(request);
        Run run = new TrainingStep(job).train(choice.module().model().name(), () -> job.services().runs()
                .train(placement.deployment(), choice.module(), arguments, job.monitor()));
        Optional<Prediction> prediction = Optional.empty();
        Optional<FaultException> unanswered = Optional.empty();
        try {
            prediction = new PredictionStep(job).predict(choice, run, request.predict());
        } catch (FaultException e) {
            unanswered = Optional.of(e); // what was learnt is written down nevertheless
        }
        Results results = new Results(job);
        results.tellOutputs(placement.deployment());
        Path page = results.write(placement.deployment(), run, prediction, preparation.picture(), output.path());
        output.keep();
        if (unanswered.isPresent()) {
            throw unanswered.get();
        }
        return page;
    }

    private Path outputFolder(JobRequest request, String name) {
        Path folder = request.out().orElseGet(() -> Path.of(FolderName.of(name, context.clock().instant())));
        return context.here().resolve(folder).normalize();
    }
}
