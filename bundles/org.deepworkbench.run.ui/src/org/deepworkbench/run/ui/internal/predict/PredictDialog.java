package org.deepworkbench.run.ui.internal.predict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.HeldOut;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Asks the modules of a deployment about pictures, beside the workbench. */
final class PredictDialog extends Dialog {

    private static final String HELP = "org.deepworkbench.run.ui.predictDialog"; //$NON-NLS-1$

    private final Deployment deployment;
    private final List<DeployedModule> modules;
    private PredictPanel panel;

    PredictDialog(Shell parent, Deployment deployment) {
        super(parent);
        this.deployment = deployment;
        this.modules = deployment.modules();
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.PredictDialog_title, deployment.name()));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(1040, 680);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).numColumns = 2;
        if (modules.size() > 1) {
            createChoice(area);
        }
        panel = new PredictPanel(area);
        panel.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        modules.stream().findFirst().ifPresent(this::use);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
        panel.setFocus();
    }

    private void createChoice(Composite parent) {
        new Label(parent, SWT.NONE).setText(Messages.PredictDialog_module);
        Combo choice = ControlIds.tag(new Combo(parent, SWT.READ_ONLY), "predict.module"); //$NON-NLS-1$
        modules.forEach(module -> choice.add(module.model().name()));
        choice.select(0);
        choice.addListener(SWT.Selection, event -> use(modules.get(choice.getSelectionIndex())));
    }

    /** The newest run of the module tells a picture it has not seen. */
    private void use(DeployedModule module) {
        Optional<HeldOut> unseen = Services.runs().runs().stream().filter(run -> isOf(run, module))
                .flatMap(run -> HeldOut.of(run, module.endpoint()).stream()).findFirst();
        panel.setModule(Optional.of(module), "", unseen, Map.of()); //$NON-NLS-1$
    }

    private boolean isOf(Run run, DeployedModule module) {
        return run.deploymentId().equals(deployment.id()) && run.model().equals(module.model().name());
    }
}
