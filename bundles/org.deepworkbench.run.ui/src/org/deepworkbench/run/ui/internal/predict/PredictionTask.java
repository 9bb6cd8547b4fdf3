package org.deepworkbench.run.ui.internal.predict;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.Prediction;
import org.deepworkbench.run.core.RunService;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.ImageData;

/** Asks a module in the background, and passes on the preview of a picture as soon as that is there. */
final class PredictionTask extends Job {

    /** What comes of asking, one after the other: first the preview. */
    sealed interface Outcome {

        /** The picture, unless it cannot be shown. */
        record Preview(Optional<ImageData> picture) implements Outcome {
        }

        /**
         * The module answered.
         *
         * @param pictures those of the answer that can be shown, by name of field
         */
        record Answer(Prediction prediction, Map<String, ImageData> pictures) implements Outcome {
        }

        /** The module did not answer, or refused. */
        record Failure(Fault fault) implements Outcome {
        }

        /** The person did not want to wait. */
        record Cancelled() implements Outcome {
        }
    }

    private final RunService runs;
    private final DeployedModule module;
    private final Question question;
    private final Executor display;
    private final Consumer<Outcome> receiver;

    /**
     * @param display  runs the receiver on its thread
     * @param receiver gets the preview, where a file is sent, then one other outcome
     */
    PredictionTask(RunService runs, DeployedModule module, Question question, Executor display,
            Consumer<Outcome> receiver) {
        super(NLS.bind(Messages.PredictionTask_title, module.model().name(), question.name()));
        this.runs = runs;
        this.module = module;
        this.question = question;
        this.display = display;
        this.receiver = receiver;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        question.file().ifPresent(file -> pass(new Outcome.Preview(PictureFile.preview(file))));
        try {
            Prediction answer = question.ask(runs, module, monitor);
            pass(new Outcome.Answer(answer, AnswerPages.pictures(answer.others())));
            return Status.OK_STATUS;
        } catch (FaultException e) {
            pass(new Outcome.Failure(e.fault()));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            pass(new Outcome.Cancelled());
            return Status.CANCEL_STATUS;
        }
    }

    private void pass(Outcome outcome) {
        display.execute(() -> receiver.accept(outcome));
    }
}
