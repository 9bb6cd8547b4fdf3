package org.deepworkbench.run.ui.internal.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.Prediction;
import org.deepworkbench.run.ui.internal.CopyAction;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.deepworkbench.ui.Palette;
import org.deepworkbench.ui.chart.ProbabilityBars;
import org.deepworkbench.ui.chart.ProbabilityBars.Bar;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What a module answered: bars for classes, then its other fields; or a hint as long as there is no answer. */
final class AnswerArea {

    private static final double MILLIS = 1000;

    private final Composite area;
    private final Label caption;
    private final ProbabilityBars bars;
    private final Text json;
    private final Button copy;
    private Optional<AnswerFields> fields = Optional.empty();
    private String copyable = ""; //$NON-NLS-1$

    AnswerArea(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        caption = new Label(area, SWT.WRAP);
        caption.setForeground(Palette.QUIET.on(area));
        GridData across = new GridData(SWT.FILL, SWT.CENTER, true, false);
        across.widthHint = 100; // wraps at the width there is, not at its own
        caption.setLayoutData(across);
        copy = new Button(area, SWT.PUSH);
        copy.setImage(Icons.COPY.image());
        copy.setText(Messages.AnswerArea_copy);
        copy.addListener(SWT.Selection, event -> CopyAction.copy(copyable));
        ControlIds.tag(copy, "predict.copy"); //$NON-NLS-1$
        bars = ControlIds.tag(new ProbabilityBars(area, Messages.AnswerArea_bars), "predict.bars"); //$NON-NLS-1$
        json = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        json.setFont(JFaceResources.getTextFont());
        hint(Messages.PredictPanel_hint);
    }

    /** Shows words in place of an answer. */
    void hint(String words) {
        fields.ifPresent(old -> old.control().dispose());
        fields = Optional.empty();
        show(words, List.of(), ""); //$NON-NLS-1$
    }

    /**
     * @param pictures those of the answer that can be shown, by name of field
     * @param truth    what the asked picture shows; empty if that is not known
     */
    void show(Prediction prediction, Map<String, ImageData> pictures, String truth) {
        String seconds = String.format(Locale.getDefault(), "%.2f", prediction.took().toMillis() / MILLIS); //$NON-NLS-1$
        String words = NLS.bind(truth.isEmpty() ? Messages.AnswerArea_caption : Messages.AnswerArea_captionTruth,
                new Object[] {PredictionText.asked(prediction), seconds, truth});
        bars.show(PredictionText.top(prediction).stream().map(ranked -> new Bar(ranked.label(), ranked.probability()))
                .toList());
        fields.ifPresent(old -> old.control().dispose());
        fields = prediction.others().isEmpty() ? Optional.empty()
                : Optional.of(new AnswerFields(area, prediction.others(), pictures));
        List<Control> content = new ArrayList<>();
        if (!prediction.ranking().isEmpty()) {
            content.add(bars);
        }
        fields.ifPresent(shown -> content.add(shown.control()));
        if (content.isEmpty()) {
            json.setText(prediction.json());
            content.add(json);
        }
        show(words, content, PredictionText.copyable(prediction));
    }

    /** Bars above other fields take as much room as they need. */
    private void show(String words, List<Control> content, String text) {
        caption.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        copyable = text;
        copy.setVisible(!text.isEmpty());
        for (Control control : area.getChildren()) {
            if (control != caption && control != copy) {
                boolean shown = content.contains(control);
                GridData data = new GridData(SWT.FILL, SWT.FILL, true,
                        control != bars || content.size() == 1, 2, 1);
                data.exclude = !shown;
                control.setLayoutData(data);
                control.setVisible(shown);
            }
        }
        area.layout(true, true);
    }
}
