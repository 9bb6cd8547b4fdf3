package org.deepworkbench.cli.internal.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.training.TrainingDisplay;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** Trains a module and shows how it goes. */
public final class TrainingStep {

    /** How often the display is brought up to date. */
    private static final Duration BEAT = Duration.ofMillis(200);
    private static final List<String> TELLING = List.of("accuracy", "val_accuracy", "loss");

    private final JobContext job;

    public TrainingStep(JobContext job) {
        this.job = job;
    }

    /**
     * Trains to the end.
     *
     * @param model name of what is trained
     * @param start starts the training
     * @return the run, done
     * @throws Refusal                    if the training failed
     * @throws OperationCanceledException if the job was interrupted; the training is cancelled then
     */
    public Run train(String model, Callable<Run> start) throws Exception {
        return job.step(NLS.bind(Messages.TrainingStep_training, model), () -> {
            Run run = start.call();
            watch(run);
            if (run.state() != RunState.DONE) {
                tellWhereItIsKept(run);
                throw Refusal.failed(run.fault().orElseGet(() -> unexplained(run)));
            }
            return run;
        }, run -> NLS.bind(Messages.TrainingStep_trained, model, told(run)));
    }

    private void watch(Run run) throws Exception {
        TrainingDisplay display = new TrainingDisplay(job.console());
        while (!run.await(BEAT)) {
            if (job.interruption().requested()) {
                run.cancel(new NullProgressMonitor());
                throw new OperationCanceledException();
            }
            display.show(run);
        }
        job.interruption().check();
    }

    private void tellWhereItIsKept(Run run) throws FaultException {
        Path kept = job.context().state().runs().resolve(run.id());
        if (Files.isDirectory(kept)) {
            job.steps().detail(Line.of(NLS.bind(Messages.TrainingStep_kept, kept)));
        }
    }

    private static Fault unexplained(Run run) {
        return new Fault(Messages.TrainingStep_unexplained, run.title(), "", "");
    }

    private static String told(Run run) {
        List<String> parts = new ArrayList<>();
        run.progress().epochs().ifPresent(epochs -> parts.add(NLS.bind(Messages.TrainingStep_epochs, epochs)));
        Map<String, Double> metrics = run.metrics();
        TELLING.stream().filter(metrics::containsKey)
                .forEach(name -> parts.add(name + String.format(Locale.ROOT, " %.3f", metrics.get(name))));
        return parts.isEmpty() ? Messages.TrainingStep_done : String.join(", ", parts);
    }
}
