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
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

/** Takes a picture, asks a module about it and shows the classes it finds likely. Used on the display thread only. */
final class PredictPanel {

    /** Heights in pixels: less would be of no use. */
    private static final int LEAST_PICTURE = 90;
    private static final int LEAST_FORM = 60;

    private final Composite area;
    private final Composite left;
    private final FaultBar fault;
    private final PictureCanvas picture;
    private final Button choose;
    private final Button heldOut;
    private final Button ask;
    private Optional<ModelSchema> schema = Optional.empty();
    private Optional<QuestionForm> form = Optional.empty();
    private Optional<Path> last = Optional.empty();
    private Map<String, Object> result = Map.of();
    private final AnswerArea answer;
    private Optional<DeployedModule> module = Optional.empty();
    private Optional<HeldOut> sample = Optional.empty();
    private Optional<Job> asking = Optional.empty();

    PredictPanel(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(area);
        fault = new FaultBar(area, "predict.fault"); //$NON-NLS-1$
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        sash.setSashWidth(12);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(left);
        left.addListener(SWT.Resize, event -> fit());
        picture = new PictureCanvas(left, Messages.PictureCanvas_name, "predict.picture"); //$NON-NLS-1$
        picture.acceptFiles(file -> predict(Optional.of(file), "")); //$NON-NLS-1$
        picture.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        choose = button(left, Messages.PredictPanel_choose, "predict.choose", this::choose); //$NON-NLS-1$
        choose.setImage(Icons.PICTURE.image());
        heldOut = button(left, Messages.PredictPanel_heldOut, "predict.heldOut", this::takeHeldOut); //$NON-NLS-1$
        heldOut.setToolTipText(Messages.PredictPanel_heldOutHint);
        ask = button(left, Messages.PredictPanel_ask, "predict.ask", () -> predict(last, "")); //$NON-NLS-1$ //$NON-NLS-2$
        answer = new AnswerArea(sash);
        sash.setWeights(2, 3);
        arrange();
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
        sample = unseen;
        if (!asked.equals(module) || asked.isEmpty()) {
            module = asked;
            asking.ifPresent(Job::cancel);
            asking = Optional.empty();
            last = Optional.empty();
            picture.show(Optional.empty(), Messages.PictureCanvas_drop);
            setForm(Optional.empty());
            asked.ifPresent(this::askForArguments);
            answer.hint(asked.isPresent() ? hint() : instead);
        } else {
            arrange();
        }
    }

    /** What it takes beside a picture is known as soon as it has told. */
    private void askForArguments(DeployedModule asked) {
        DisplayHop display = new DisplayHop(area, 0);
        Background.startQuietly(Messages.PredictPanel_form, monitor -> {
            try {
                ModelSchema told = Services.runs().schema(asked, monitor);
                display.execute(() -> {
                    if (module.filter(asked::equals).isPresent()) {
                        setForm(Optional.of(told));
                        if (asking.isEmpty()) {
                            answer.hint(hint());
                        }
                    }
                });
            } catch (FaultException e) {
                return; // the question itself will tell
            }
        });
    }

    private void setForm(Optional<ModelSchema> told) {
        schema = told;
        form.ifPresent(QuestionForm::dispose);
        form = told.filter(QuestionForm::isNeeded).map(known -> new QuestionForm(left, known,
                module.filter(DeployedModule::readsFilesHere).isPresent()));
        form.ifPresent(shown -> {
            ask.moveBelow(shown.control());
            shown.onChange(() -> {
                fit();
                left.layout();
            });
        });
        ask.setEnabled(!needsFile());
        arrange();
    }

    /** {@return whether it can be asked about a file} As long as it has not told, it can. */
    private boolean takesFile() {
        return schema.map(known -> !known.files().isEmpty()).orElse(true);
    }

    private boolean needsFile() {
        return schema.map(known -> known.files().stream().limit(1).anyMatch(Argument::required)).orElse(true);
    }

    /** Shows the buttons that are of use. */
    private void arrange() {
        choose.setEnabled(module.isPresent() && takesFile());
        heldOut.setEnabled(module.isPresent() && sample.isPresent());
        show(heldOut, needsFile() || sample.isPresent());
        show(ask, form.isPresent() || !needsFile());
        ((GridData) choose.getLayoutData()).horizontalSpan = heldOut.getVisible() ? 1 : 2;
        ((GridData) ask.getLayoutData()).horizontalSpan = 2;
        fit();
        left.layout(true, true);
    }

    private static void show(Button button, boolean shown) {
        button.setVisible(shown);
        ((GridData) button.getLayoutData()).exclude = !shown;
    }

    /** Leaves the form as much room as the picture can spare. */
    private void fit() {
        int buttons = 3 * choose.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        int width = left.getClientArea().width;
        form.ifPresent(shown -> shown.fit(width, Math.max(LEAST_FORM, left.getClientArea().height - LEAST_PICTURE
                - buttons)));
    }

    /** {@return what can be done here, in words} */
    private String hint() {
        if (needsFile()) {
            return Messages.PredictPanel_hint;
        }
        return schema.flatMap(known -> known.files().stream().findFirst())
                .map(file -> NLS.bind(Messages.PredictPanel_hintOptional, file.hint()).strip())
                .orElse(Messages.PredictPanel_hintNoFile);
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
                answer.hint(hint());
            }
            case Outcome.Cancelled cancelled -> answer.hint(Messages.PredictPanel_cancelled);
        }
    }

    private static Button button(Composite parent, String text, String id, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, event -> action.run());
        return ControlIds.tag(button, id);
    }
}
