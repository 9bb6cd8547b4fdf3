package org.deepworkbench.cli.internal.job;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.answer.AnswerText;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.run.core.HeldOut;
import org.deepworkbench.run.core.Prediction;
import org.deepworkbench.run.core.Run;
import org.eclipse.osgi.util.NLS;

/** Asks a trained module about one file and shows the answer. */
final class PredictionStep {

    private final JobContext job;

    PredictionStep(JobContext job) {
        this.job = job;
    }

    /**
     * @param chosen the file a person chose; otherwise one the training has not seen
     * @return the answer; empty, with the reason told, if there is nothing to ask about
     */
    Optional<Prediction> predict(ModuleChoice choice, Run run, Optional<Path> chosen) throws Exception {
        Optional<HeldOut> heldOut = chosen.isPresent() ? Optional.empty()
                : HeldOut.of(run, choice.module().endpoint());
        Optional<Path> file = chosen.or(() -> heldOut.map(HeldOut::file));
        if (!choice.schema().predicts() || file.isEmpty()) {
            job.steps().detail(Line.of(file.isEmpty() ? Messages.PredictionStep_nothing
                    : NLS.bind(Messages.PredictionStep_cannot, choice.module().model().name())));
            return Optional.empty();
        }
        Path asked = file.get();
        Prediction prediction = job.step(NLS.bind(Messages.PredictionStep_asking, asked.getFileName()),
                () -> job.services().runs().predict(choice.module(), asked, Map.of(), job.monitor()),
                answer -> NLS.bind(told(heldOut), asked.getFileName(), heldOut.map(HeldOut::label).orElse("")));
        AnswerText.lines(prediction, job.console().terminal().glyphs(), true).forEach(job.steps()::detail);
        return Optional.of(prediction);
    }

    private static String told(Optional<HeldOut> heldOut) {
        if (heldOut.isEmpty()) {
            return Messages.PredictionStep_asked;
        }
        return heldOut.get().label().isEmpty() ? Messages.PredictionStep_heldOut : Messages.PredictionStep_heldOutOf;
    }
}
