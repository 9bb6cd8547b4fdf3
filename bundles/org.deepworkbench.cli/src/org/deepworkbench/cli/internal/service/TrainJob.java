package org.deepworkbench.cli.internal.service;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Interruption;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.console.Durations;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Steps;
import org.deepworkbench.cli.internal.job.JobContext;
import org.deepworkbench.cli.internal.job.TrainingStep;
import org.deepworkbench.cli.internal.job.TypedArguments;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.ServiceTraining;
import org.deepworkbench.run.core.deepaas.Checkpoint;
import org.deepworkbench.run.core.deepaas.ModelSchema;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Trains one module, or goes on with an earlier training, and tells how to go on after an end before time. */
public final class TrainJob {

    private final JobContext job;
    private Optional<Run> run = Optional.empty();

    private TrainJob(JobContext job) {
        this.job = job;
    }

    /** Starts a training on a service. */
    @FunctionalInterface
    private interface Start {

        Run on(ServiceAtHand service) throws Exception;
    }

    /** Gives a service, which is closed at the end. */
    @FunctionalInterface
    private interface Opening {

        ServiceAtHand open(JobContext job) throws Exception;
    }

    /**
     * Trains. Blocks; Ctrl-C cancels the training.
     *
     * @param settings values of training arguments by name, as typed
     * @param data     folder with the person's own pictures
     * @return the exit code
     */
    public static int train(Context context, ServiceRequest request, Map<String, String> settings, Optional<Path> data)
            throws Exception {
        return run(context, job -> ServiceAtHand.of(job, request), service -> service.train(
                new TypedArguments(service.model(), trained(service).train()).read(settings, data)));
    }

    /**
     * Goes on with an ended run. Blocks; Ctrl-C cancels the training.
     *
     * @param checkpoint id of the checkpoint; empty for the last
     * @return the exit code
     */
    public static int resume(Context context, Run earlier, String checkpoint, ServiceRequest request)
            throws Exception {
        return run(context, job -> ServiceAtHand.of(job, earlier, request), service -> context.services().runs()
                .resume(earlier, checkpoint, service.module(), new NullProgressMonitor()));
    }

    private static ModelSchema trained(ServiceAtHand service) throws Exception {
        ModelSchema schema = service.schema();
        if (!schema.trains()) {
            throw Refusal.failed(new Fault(NLS.bind(Messages.TrainJob_trainsNot, service.model()), "", "", ""));
        }
        return schema;
    }

    private static int run(Context context, Opening opening, Start start) throws Exception {
        Instant begin = context.clock().instant();
        try (Interruption interruption = new Interruption(
                () -> context.console().problem(Line.of(Messages.TopologyJob_interrupting))).arm()) {
            try {
                TrainJob job = new TrainJob(
                        new JobContext(context, new Steps(context.console(), context.clock()), interruption));
                Run done = job.take(opening, start);
                context.console().print(NLS.bind(Messages.TrainJob_done,
                        Durations.spoken(Duration.between(begin, context.clock().instant())), done.id()));
                return ExitCode.DONE;
            } catch (Exception e) {
                if (!interruption.requested()) {
                    throw e;
                }
                return ExitCode.INTERRUPTED;
            }
        }
    }

    private Run take(Opening opening, Start start) throws Exception {
        try (ServiceAtHand service = opening.open(job)) {
            try {
                return new TrainingStep(job).train(service.model(), () -> {
                    run = Optional.of(start.on(service));
                    return run.get();
                });
            } catch (Exception e) {
                run.ifPresent(ended -> tellHowToGoOn(ended, service));
                throw e;
            }
        }
    }

    private void tellHowToGoOn(Run ended, ServiceAtHand service) {
        try {
            if (ended.service().filter(ServiceTraining::resumes).isEmpty()) {
                return;
            }
            List<Checkpoint> kept = job.services().runs()
                    .checkpoints(ended, service.module(), new NullProgressMonitor());
            job.steps().detail(Line.of(kept.isEmpty() ? Messages.TrainJob_nothingKept
                    : NLS.bind(Messages.TrainJob_kept, new Object[] { kept.getLast().epoch(),
                        Long.toString(kept.getLast().step()), ended.id() })));
        } catch (FaultException e) {
            // the service went while it could be asked, as all that this process started does at Ctrl-C
            job.steps().detail(Line.of(NLS.bind(Messages.TrainJob_perhapsKept, ended.id())));
        }
    }
}
