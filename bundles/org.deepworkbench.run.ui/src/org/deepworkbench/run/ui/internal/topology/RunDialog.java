package org.deepworkbench.run.ui.internal.topology;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.ui.internal.DisplayHop;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.deepworkbench.ui.form.FieldSpec;
import org.deepworkbench.ui.form.GeneratedForm;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Asks where and with which inputs to run a topology, and shows at every moment what that would start. */
final class RunDialog extends TitleAreaDialog {

    private static final String HELP = "org.deepworkbench.run.ui.runDialog"; //$NON-NLS-1$

    /** The margin that forms have inside, so that everything else stands in line with them. */
    private static final int MARGIN = 5;

    private final TopologyDocument document;
    private final List<KnownTarget> targets;
    private Combo target;
    private GeneratedForm form;
    private PreviewArea previewArea;
    private Button allowCpu;
    private Combo afterwards;
    private PreviewJob previews;
    private Optional<Preview> preview = Optional.empty();
    private Optional<Choice> choice = Optional.empty();
    private Afterwards chosenAfterwards = Afterwards.TRAIN;

    /**
     * @param document given over to the dialog
     * @param targets  the targets there are, at least one
     */
    RunDialog(Shell parent, TopologyDocument document, List<KnownTarget> targets) {
        super(parent);
        this.document = document;
        this.targets = targets;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** {@return what was chosen; only after the dialog was closed with Run} */
    Choice choice() {
        return choice.orElseThrow();
    }

    /** {@return the preview of what was chosen; only after the dialog was closed with Run} */
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
        shell.setText(Messages.RunDialog_window);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(960, 640);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.RunDialog_title, document.name()));
        setMessage(Messages.RunDialog_message);
        Composite content = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(8, 8).applyTo(content);
        content.setLayoutData(new GridData(GridData.FILL_BOTH));
        SashForm sash = new SashForm(content, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(GridData.FILL_BOTH));
        sash.setSashWidth(12);
        createInputs(sash);
        createPlan(sash);
        sash.setWeights(11, 9);
        previews = new PreviewJob(document, new DisplayHop(area, 0), this::show);
        area.addDisposeListener(event -> previews.cancel());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.RunDialog_run, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        changed();
    }

    @Override
    protected void okPressed() {
        chosenAfterwards = Afterwards.values()[afterwards.getSelectionIndex()];
        super.okPressed();
    }

    private void createInputs(Composite parent) {
        List<FieldSpec> fields = InputFields.of(document.serviceTemplate());
        Composite column = column(parent, fields.isEmpty() ? Messages.RunDialog_noInputs : Messages.RunDialog_inputs);
        ScrolledComposite scroll = new ScrolledComposite(column, SWT.V_SCROLL);
        scroll.setLayoutData(new GridData(GridData.FILL_BOTH));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        form = new GeneratedForm(scroll, "run.input", fields); //$NON-NLS-1$
        scroll.setContent(form.control());
        Runnable fit = () -> scroll.setMinSize(form.control().computeSize(scroll.getClientArea().width, SWT.DEFAULT));
        scroll.addListener(SWT.Resize, event -> fit.run());
        form.onChange(() -> {
            fit.run();
            changed();
        });
    }

    private void createPlan(Composite parent) {
        Composite column = column(parent, Messages.RunDialog_plan);
        Composite settings = new Composite(column, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, 0).spacing(12, 6).applyTo(settings);
        settings.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        target = combo(settings, Messages.RunDialog_target, "run.target", //$NON-NLS-1$
                targets.stream().map(KnownTarget::label).toList());
        target.addListener(SWT.Selection, event -> changed());
        afterwards = combo(settings, Messages.RunDialog_afterwards, "run.afterwards", //$NON-NLS-1$
                Arrays.stream(Afterwards.values()).map(Afterwards::label).toList());
        allowCpu = ControlIds.tag(new Button(settings, SWT.CHECK), "run.allowCpu"); //$NON-NLS-1$
        allowCpu.setText(Messages.RunDialog_allowCpu);
        GridDataFactory.fillDefaults().span(2, 1).exclude(true).applyTo(allowCpu);
        allowCpu.setVisible(false);
        allowCpu.addListener(SWT.Selection, event -> changed());
        previewArea = new PreviewArea(column);
        previewArea.control().setLayoutData(new GridData(GridData.FILL_BOTH));
    }

    private static Composite column(Composite parent, String title) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(column);
        Label label = new Label(column, SWT.NONE);
        label.setText(title);
        label.setForeground(Palette.ACCENT.on(column));
        GridDataFactory.fillDefaults().indent(MARGIN, 0).applyTo(label);
        return column;
    }

    private static Combo combo(Composite parent, String label, String id, List<String> items) {
        new Label(parent, SWT.NONE).setText(label);
        Combo combo = ControlIds.tag(new Combo(parent, SWT.READ_ONLY), id);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return combo;
    }

    private void changed() {
        Optional<String> problem = form.problem();
        setMessage(problem.orElse(Messages.RunDialog_message),
                problem.isPresent() ? IMessageProvider.ERROR : IMessageProvider.NONE);
        preview = Optional.empty();
        enableRun();
        if (problem.isPresent()) {
            previewArea.say(Messages.RunDialog_mendFirst);
        } else {
            previews.want(new Choice(form.changes(), targets.get(target.getSelectionIndex()),
                    new DeployOptions(allowCpu.getSelection(), false)));
        }
    }

    private void show(Choice previewed, Preview result) {
        if (form.problem().isPresent()) {
            return;
        }
        choice = Optional.of(previewed);
        preview = Optional.of(result);
        previewArea.show(result);
        setMessage(result.runnable() ? Messages.RunDialog_message : Messages.RunDialog_refused,
                result.runnable() ? IMessageProvider.NONE : IMessageProvider.WARNING);
        result.plan().ifPresent(plan -> setTitle(NLS.bind(Messages.RunDialog_title, plan.name())));
        boolean cpuMatters = result.cpuHelps() || result.gpusAsked() && allowCpu.getSelection();
        GridData data = (GridData) allowCpu.getLayoutData();
        if (data.exclude == cpuMatters) {
            data.exclude = !cpuMatters;
            allowCpu.setVisible(cpuMatters);
            allowCpu.requestLayout();
        }
        enableRun();
    }

    private void enableRun() {
        Button run = getButton(IDialogConstants.OK_ID);
        run.setEnabled(preview.filter(Preview::runnable).isPresent());
    }
}
