package org.deepworkbench.run.ui.internal.deployments;

import java.util.Map;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.topology.InputFields;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.ui.form.GeneratedForm;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Asks for the inputs of a topology that a deployment is to become; they are filled in as they were before. */
final class UpdateDialog extends TitleAreaDialog {

    private static final String HELP = "org.deepworkbench.run.ui.update"; //$NON-NLS-1$

    private final Deployment deployment;
    private final TopologyDocument document;
    private GeneratedForm form;
    private Map<String, String> inputs = Map.of();

    UpdateDialog(Shell parent, Deployment deployment, TopologyDocument document) {
        super(parent);
        this.deployment = deployment;
        this.document = document;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** {@return what was typed, by input; only after the dialog was closed with Update} */
    Map<String, String> inputs() {
        return inputs;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.UpdateDialog_window);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(620, 520);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.UpdateDialog_title, deployment.name(), document.name()));
        setMessage(Messages.UpdateDialog_message);
        Composite content = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        GridLayoutFactory.fillDefaults().margins(12, 10).applyTo(content);
        ScrolledComposite scroll = new ScrolledComposite(content, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        form = new GeneratedForm(scroll, "update.input", InputFields.of(document.serviceTemplate())); //$NON-NLS-1$
        Updates.given(deployment).forEach(form::set);
        scroll.setContent(form.control());
        Runnable fit = () -> scroll.setMinSize(form.control().computeSize(scroll.getClientArea().width, SWT.DEFAULT));
        scroll.addListener(SWT.Resize, event -> fit.run());
        form.onChange(() -> {
            fit.run();
            judge();
        });
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.UpdateDialog_update, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        judge();
    }

    private void judge() {
        form.problem().ifPresentOrElse(problem -> setMessage(problem, IMessageProvider.ERROR),
                () -> setMessage(Messages.UpdateDialog_message));
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(form.problem().isEmpty());
        }
    }

    @Override
    protected void okPressed() {
        inputs = form.values();
        super.okPressed();
    }
}
