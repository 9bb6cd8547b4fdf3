package org.deepworkbench.run.ui.internal.predict;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.deepworkbench.run.core.Prediction;
import org.deepworkbench.run.core.Prediction.Ranked;

/** An answer of a module as text for the clipboard, and as much of it as is shown. */
final class PredictionText {

    /** Classes that are shown. */
    static final int TOP = 5;

    private PredictionText() {
    }

    /** {@return the name of the file that was asked about; of the model, if there was none} */
    static String asked(Prediction prediction) {
        return prediction.file().map(file -> file.getFileName().toString()).orElse(prediction.model());
    }

    /** {@return the most probable classes} */
    static List<Ranked> top(Prediction prediction) {
        return prediction.ranking().stream().limit(TOP).toList();
    }

    /** {@return file, then a line for each of the classes shown, apart by tabs; the JSON if it is no ranking} */
    static String copyable(Prediction prediction) {
        if (prediction.ranking().isEmpty()) {
            return prediction.json();
        }
        return top(prediction).stream().map(PredictionText::line)
                .collect(Collectors.joining("\n", asked(prediction) + "\n", "\n")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static String line(Ranked ranked) {
        return String.format(Locale.ROOT, "%s\t%.4f", ranked.label(), ranked.probability()); //$NON-NLS-1$
    }
}
