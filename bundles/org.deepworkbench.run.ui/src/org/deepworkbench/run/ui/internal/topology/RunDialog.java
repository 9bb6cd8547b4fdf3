package org.deepworkbench.run.ui.internal.topology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.ui.internal.DisplayHop;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.topology.core.TopologyDocument;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * Asks where and with which inputs to place a topology, and shows at every moment what that would start, what it takes
 * and what should be known before. All on one page, so that a run on this machine is one press of a button.
 */
final class RunDialog extends TitleAreaDialog {

    /** The margin that forms have inside, so that everything else stands in line with them. */
    static final int MARGIN = 5;

    private static final String HELP = "org.deepworkbench.run.ui.runDialog"; //$NON-NLS-1$

    private final Purpose purpose;
    private final TopologyDocument document;
    private final List<Place> places;
    private final Optional<String> first;
    private FormsPanel forms;
    private PlacePanel where;
    private PreviewJob previews;
    private OffersJob offers;
    private Optional<Place> offered = Optional.empty();
    private Optional<Preview> preview = Optional.empty();
    private Optional<Choice> choice = Optional.empty();
    private Afterwards chosenAfterwards;

    /**
     * @param document given over to the dialog
     * @param places   the targets there are, at least one
     * @param first    name of the target that is chosen at first; without it, this machine
     */
    RunDialog(Shell parent, Purpose purpose, TopologyDocument document, List<Place> places, Optional<String> first) {
        super(parent);
        this.purpose = purpose;
        this.document = document;
        this.places = places;
        this.first = first;
        chosenAfterwards = purpose.afterwards();
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** {@return what was chosen; only after the dialog was closed with its button} */
    Choice choice() {
        return choice.orElseThrow();
    }

    /** {@return the preview of what was chosen; only after the dialog was closed with its button} */
    Preview preview() {
        return preview.orElseThrow();
    }

    /** {@return what is to happen when it runs} */
    Afterwards afterwards() {
        return chosenAfterwards;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(purpose.window());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(980, 710);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(purpose.title(), document.name()));
        setMessage(purpose.message());
        Composite content = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(8, 8).applyTo(content);
        content.setLayoutData(new GridData(GridData.FILL_BOTH));
        SashForm sash = new SashForm(content, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(GridData.FILL_BOTH));
        sash.setSashWidth(12);
        forms = new FormsPanel(sash, document, this::changed);
        where = new PlacePanel(sash, places, first, purpose.afterwards(), this::changed);
        sash.setWeights(11, 9);
        previews = new PreviewJob(new Previewer(document, places, Services.modules(),
                Advice.of(Services.targets(), Services.deployments())), new DisplayHop(area, 0), this::show);
        offers = new OffersJob(document.text(), Services.deployments(), new DisplayHop(area, 0), forms::offer);
        area.addDisposeListener(event -> {
            previews.cancel();
            offers.cancel();
        });
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, purpose.button(), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        changed();
    }

    @Override
    protected void okPressed() {
        chosenAfterwards = where.afterwards();
        super.okPressed();
    }

    private void changed() {
        if (!offered.equals(Optional.of(where.place()))) {
            offered = Optional.of(where.place());
            forms.show(where.place());
            forms.offer(Map.of());
            offers.want(where.place());
        }
        Optional<String> problem = forms.problem();
        setMessage(problem.orElse(purpose.message()),
                problem.isPresent() ? IMessageProvider.ERROR : IMessageProvider.NONE);
        preview = Optional.empty();
        enableButton();
        if (problem.isPresent()) {
            where.say(Messages.RunDialog_mendFirst);
        } else {
            previews.want(new Choice(forms.inputs(), where.place(), forms.settings(), where.options()));
        }
    }

    private void show(Choice previewed, Preview result) {
        if (forms.problem().isPresent()) {
            return;
        }
        choice = Optional.of(previewed);
        preview = Optional.of(result);
        where.show(result);
        boolean refused = result.isRefused();
        setMessage(refused ? Messages.RunDialog_refused : purpose.message(),
                refused ? IMessageProvider.WARNING : IMessageProvider.NONE);
        result.plan().ifPresent(plan -> setTitle(NLS.bind(purpose.title(), plan.name())));
        enableButton();
    }

    private void enableButton() {
        getButton(IDialogConstants.OK_ID).setEnabled(preview.filter(Preview::runnable).isPresent());
    }
}
