package org.deepworkbench.cli.internal.job;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.Prediction;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunArtifacts;
import org.deepworkbench.run.core.RunReport;
import org.deepworkbench.spi.plan.Evaluation;
import org.eclipse.osgi.util.NLS;

/** Tells the topology's outputs and writes the run down. */
final class Results {

    private final JobContext job;

    Results(JobContext job) {
        this.job = job;
    }

    /** Shows every output: its value, or why there is none. */
    void tellOutputs(Deployment deployment) {
        Map<String, Evaluation> outputs = deployment.outputs();
        if (outputs.isEmpty()) {
            return;
        }
        job.steps().detail(new Line().add(Style.STRONG, Messages.Results_outputs));
        int column = 2 + outputs.keySet().stream().mapToInt(String::length).max().orElse(0);
        outputs.forEach((name, value) -> job.steps().detail(Line.of(name).padTo(column).append(told(value))));
    }

    /** {@return the page that shows the run} */
    Path write(Deployment deployment, Run run, Optional<Prediction> prediction, Optional<RunReport.Picture> picture,
            Path folder) throws Exception {
        return job.step(NLS.bind(Messages.Results_writing, folder),
                () -> RunArtifacts.write(new RunReport(deployment, run, prediction, picture), folder, job.monitor()),
                page -> NLS.bind(Messages.Results_written, folder));
    }

    private static Line told(Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.Available(Object value) -> Line.of(String.valueOf(value));
            case Evaluation.NotAvailable(String reason) ->
                new Line().add(Style.FAINT, NLS.bind(Messages.Results_notAvailable, reason));
        };
    }
}
