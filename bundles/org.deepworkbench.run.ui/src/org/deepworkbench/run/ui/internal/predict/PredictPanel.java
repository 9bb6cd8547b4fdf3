package org.deepworkbench.run.ui.internal.predict;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.HeldOut;
import org.deepworkbench.run.core.deepaas.Argument;
import org.deepworkbench.run.core.deepaas.ModelSchema;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.DisplayHop;
import org.deepworkbench.run.ui.internal.FaultBar;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.run.ui.internal.predict.PredictionTask.Outcome;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

/** Takes a picture, asks a module about it and shows the classes it finds likely. Used on the display thread only. */
final class PredictPanel {

    private final Composite area;
    private final Composite left;
    private final FaultBar fault;
    private final PictureCanvas picture;
    private final Button choose;
    private final Button heldOut;
    private final Button ask;
    private Optional<QuestionForm> form = Optional.empty();
    private Optional<Path> last = Optional.empty();
    private Map<String, Object> result = Map.of();
    private final AnswerArea answer;
    private Optional<DeployedModule> module = Optional.empty();
    private Optional<HeldOut> sample = Optional.empty();
    private Optional<Job> asking = Optional.empty();

    PredictPanel(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 8;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 16;
        area.setLayout(layout);
        fault = new FaultBar(area, "predict.fault"); //$NON-NLS-1$
        left = column();
        picture = new PictureCanvas(left, Messages.PictureCanvas_name, "predict.picture"); //$NON-NLS-1$
        picture.acceptFiles(file -> predict(Optional.of(file), "")); //$NON-NLS-1$
        picture.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        choose = button(left, Messages.PredictPanel_choose, "predict.choose", this::choose); //$NON-NLS-1$
        choose.setImage(Icons.PICTURE.image());
        heldOut = button(left, Messages.PredictPanel_heldOut, "predict.heldOut", this::takeHeldOut); //$NON-NLS-1$
        heldOut.setToolTipText(Messages.PredictPanel_heldOutHint);
        ask = button(left, Messages.PredictPanel_ask, "predict.ask", () -> predict(last, "")); //$NON-NLS-1$ //$NON-NLS-2$
        ((GridData) ask.getLayoutData()).horizontalSpan = 2;
        answer = new AnswerArea(area);
        area.addDisposeListener(event -> asking.ifPresent(Job::cancel));
    }

    Composite control() {
        return area;
    }

    /**
     * Says whom to ask.
     *
     * @param asked   the module; empty if there is none that could be asked
     * @param instead what to say if there is none
     * @param unseen  a picture that the module was not trained with, where one is known
     * @param trained result of the training whose model is asked; empty for the newest
     */
    void setModule(Optional<DeployedModule> asked, String instead, Optional<HeldOut> unseen,
            Map<String, Object> trained) {
        result = trained;
        choose.setEnabled(asked.isPresent());
        heldOut.setEnabled(asked.isPresent() && unseen.isPresent());
        sample = unseen;
        if (!asked.equals(module) || asked.isEmpty()) {
            module = asked;
            last = Optional.empty();
            picture.show(Optional.empty(), Messages.PictureCanvas_drop);
            setForm(Optional.empty());
            asked.ifPresent(this::askForArguments);
            answer.hint(asked.isPresent() ? Messages.PredictPanel_hint : instead);
        }
    }

    /** What it takes beside a picture is known as soon as it has told. */
    private void askForArguments(DeployedModule asked) {
        DisplayHop display = new DisplayHop(area, 0);
        Background.startQuietly(Messages.PredictPanel_form, monitor -> {
            try {
                ModelSchema schema = Services.runs().schema(asked, monitor);
                display.execute(() -> {
                    if (module.filter(asked::equals).isPresent()) {
                        setForm(Optional.of(schema));
                    }
                });
            } catch (FaultException e) {
                return; // the question itself will tell
            }
        });
    }

    private void setForm(Optional<ModelSchema> schema) {
        form.ifPresent(QuestionForm::dispose);
        form = schema.filter(QuestionForm::isNeeded).map(known -> new QuestionForm(left, known));
        form.ifPresent(shown -> ask.moveBelow(shown.control()));
        boolean takesFile = schema.map(known -> !known.files().isEmpty()).orElse(true);
        boolean needsFile = schema.map(known -> known.files().stream().limit(1).anyMatch(Argument::required))
                .orElse(true);
        choose.setEnabled(module.isPresent() && takesFile);
        ask.setVisible(form.isPresent() || !needsFile);
        ((GridData) ask.getLayoutData()).exclude = !ask.getVisible();
        ask.setEnabled(!needsFile);
        left.layout(true, true);
    }

    void setFocus() {
        choose.setFocus();
    }

    private void choose() {
        FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN);
        dialog.setText(Messages.PredictPanel_choose.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
        dialog.setFilterNames(new String[] {Messages.PredictPanel_pictures, Messages.PredictPanel_allFiles});
        dialog.setFilterExtensions(new String[] {"*.png;*.jpg;*.jpeg;*.bmp;*.gif;*.tif;*.tiff", "*.*"}); //$NON-NLS-1$ //$NON-NLS-2$
        String chosen = dialog.open();
        if (chosen != null) {
            predict(Optional.of(Path.of(chosen)), ""); //$NON-NLS-1$
        }
    }

    private void takeHeldOut() {
        sample.ifPresent(picture -> predict(Optional.of(picture.file()), picture.label()));
    }

    /**
     * @param file  what is asked about; empty for a module that can do without
     * @param truth what the picture shows; empty if that is not known
     */
    private void predict(Optional<Path> file, String truth) {
        asking.ifPresent(Job::cancel);
        Optional<Fault> problem = form.flatMap(QuestionForm::problem);
        if (module.isEmpty() || problem.isPresent()) {
            fault.show(problem, true);
            return;
        }
        last = file;
        ask.setEnabled(true);
        fault.show(Optional.empty(), true);
        picture.show(Optional.empty(),
                file.isPresent() ? Messages.PredictPanel_loading : Messages.PictureCanvas_drop);
        Question question = new Question(file, form.map(QuestionForm::texts).orElse(Map.of()), result);
        answer.hint(NLS.bind(Messages.PredictPanel_asking, module.get().model().name()));
        Job[] job = new Job[1];
        job[0] = new PredictionTask(Services.runs(), module.get(), question, new DisplayHop(area, 0), outcome -> {
            if (asking.filter(job[0]::equals).isPresent()) { // otherwise another picture was chosen meanwhile
                show(outcome, truth);
            }
        });
        asking = Optional.of(job[0]);
        job[0].schedule();
    }

    private void show(Outcome outcome, String truth) {
        switch (outcome) {
            case Outcome.Preview(var preview) -> picture.show(preview, Messages.PredictPanel_noPreview);
            case Outcome.Answer(var prediction, var pictures) -> answer.show(prediction, pictures, truth);
            case Outcome.Failure(var reason) -> {
                fault.show(Optional.of(reason), true);
                answer.hint(Messages.PredictPanel_hint);
            }
            case Outcome.Cancelled cancelled -> answer.hint(Messages.PredictPanel_cancelled);
        }
    }

    private Composite column() {
        Composite column = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        column.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = 240;
        column.setLayoutData(data);
        return column;
    }

    private static Button button(Composite parent, String text, String id, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, event -> action.run());
        return ControlIds.tag(button, id);
    }
}
