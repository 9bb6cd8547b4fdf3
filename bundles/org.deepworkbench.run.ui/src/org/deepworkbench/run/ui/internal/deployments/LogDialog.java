package org.deepworkbench.run.ui.internal.deployments;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.PlacedService;
import org.deepworkbench.run.ui.internal.DisplayHop;
import org.deepworkbench.run.ui.internal.LogText;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** The log of a deployment's services, beside the workbench, for as long as the person reads it. */
public final class LogDialog extends Dialog {

    private static final String HELP = "org.deepworkbench.run.ui.log"; //$NON-NLS-1$

    private final Deployment deployment;
    private LogText text;
    private Optional<LogReader> reader = Optional.empty();

    public LogDialog(Shell parent, Deployment deployment) {
        super(parent);
        this.deployment = deployment;
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.LogDialog_title, deployment.name()));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(780, 480);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).numColumns = 2;
        List<String> nodes = deployment.services().stream().map(PlacedService::node).toList();
        if (nodes.size() > 1) {
            createChoice(area, nodes);
        }
        text = new LogText(area, Messages.LogDialog_log, "log.text"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(text.control());
        text.control().addDisposeListener(event -> reader.ifPresent(LogReader::end));
        nodes.stream().findFirst().ifPresent(this::read);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    private void createChoice(Composite parent, List<String> nodes) {
        new Label(parent, SWT.NONE).setText(Messages.LogDialog_service);
        Combo choice = ControlIds.tag(new Combo(parent, SWT.READ_ONLY), "log.service"); //$NON-NLS-1$
        nodes.forEach(choice::add);
        choice.select(0);
        choice.addListener(SWT.Selection, event -> read(nodes.get(choice.getSelectionIndex())));
    }

    private void read(String node) {
        reader.ifPresent(LogReader::end);
        text.set(""); //$NON-NLS-1$
        LogReader next = new LogReader(deployment, node, new DisplayHop(text.control(), 0), text::append);
        reader = Optional.of(next);
        next.schedule();
    }
}
