package org.deepworkbench.run.ui.internal.deployments;

import java.util.List;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.PlacedService;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.spi.plan.InstanceBounds;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.PlatformUI;

/** Asks how many instances of a service shall run, within the bounds of the topology. */
final class Scaling extends TitleAreaDialog {

    private static final String HELP = "org.deepworkbench.run.ui.scale"; //$NON-NLS-1$
    /** More than this is typed by mistake. */
    private static final int MOST = 1000;

    private final Deployment deployment;
    private final List<PlacedService> services;
    private Combo service;
    private Spinner instances;
    private Label bounds;
    private PlacedService chosen;
    private int number;

    private Scaling(Shell parent, Deployment deployment) {
        super(parent);
        this.deployment = deployment;
        this.services = deployment.services();
        setHelpAvailable(false);
    }

    /** Asks about the first of the deployments, and has it scaled in the background. */
    static void ask(List<Deployment> deployments, Shell shell) {
        Deployment deployment = deployments.getFirst();
        Scaling dialog = new Scaling(shell, deployment);
        if (dialog.open() == Window.OK) {
            String node = dialog.chosen.node();
            int number = dialog.number;
            Background.start(NLS.bind(Messages.Scaling_job, node, deployment.name()),
                    monitor -> Services.deployments().scale(deployment, node, number, monitor));
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Scaling_window);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.Scaling_title, deployment.name()));
        setMessage(Messages.Scaling_message);
        Composite content = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(content);
        new Label(content, SWT.NONE).setText(Messages.Scaling_service);
        service = ControlIds.tag(new Combo(content, SWT.READ_ONLY), "scale.service"); //$NON-NLS-1$
        services.forEach(each -> service.add(each.node()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(service);
        new Label(content, SWT.NONE).setText(Messages.Scaling_instances);
        instances = ControlIds.tag(new Spinner(content, SWT.BORDER), "scale.instances"); //$NON-NLS-1$
        bounds = new Label(content, SWT.NONE);
        bounds.setForeground(Palette.QUIET.on(content));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(bounds);
        service.addListener(SWT.Selection, event -> choose(service.getSelectionIndex()));
        instances.addListener(SWT.Modify, event -> number = instances.getSelection());
        service.select(0);
        choose(0);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Scaling_scale, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    /** As many as its target tells of; one that tells of none may run one. */
    private int running(PlacedService placed) {
        return (int) Math.max(1, deployment.status().resources().stream()
                .filter(resource -> resource.node().equals(placed.node())).count());
    }

    private void choose(int index) {
        chosen = services.get(index);
        InstanceBounds allowed = chosen.bounds();
        boolean bounded = allowed.most() <= MOST;
        instances.setValues(running(chosen), allowed.least(), Math.min(MOST, allowed.most()), 0, 1, 1);
        bounds.setText(bounded ? NLS.bind(Messages.Scaling_bounds, allowed.least(), allowed.most())
                : NLS.bind(Messages.Scaling_least, allowed.least()));
        number = instances.getSelection();
    }
}
