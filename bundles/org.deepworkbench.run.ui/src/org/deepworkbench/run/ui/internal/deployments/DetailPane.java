package org.deepworkbench.run.ui.internal.deployments;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.StateWords;
import org.deepworkbench.run.ui.internal.FaultBar;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Everything about one deployment: header, fault, and pages, of which only the one that is seen is kept up to date. */
final class DetailPane {

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Composite nothing;
    private final Composite content;
    private final Label sign;
    private final Label title;
    private final Label state;
    private final FaultBar fault;
    private final CTabFolder folder;
    private final LogTab log;
    private final List<DeploymentTab> tabs;
    private Optional<Deployment> shown = Optional.empty();
    private DeploymentTab seen;

    DetailPane(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        nothing = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 10).applyTo(nothing);
        Label hint = new Label(nothing, SWT.WRAP);
        hint.setText(Messages.DetailPane_nothing);
        hint.setForeground(Palette.QUIET.on(nothing));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
        content = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        Composite header = new Composite(content, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 6).spacing(8, 0).applyTo(header);
        sign = new Label(header, SWT.NONE);
        title = new Label(header, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        state = ControlIds.tag(new Label(header, SWT.RIGHT), "deployment.state"); //$NON-NLS-1$
        state.setForeground(Palette.QUIET.on(header));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(state);
        fault = new FaultBar(content, "deployment.fault"); //$NON-NLS-1$
        folder = ControlIds.tag(new CTabFolder(content, SWT.BOTTOM | SWT.FLAT), "deployment.tabs"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
        log = new LogTab(folder);
        tabs = List.of(new OverviewTab(folder), new HistoryTab(folder), log, new ResourcesTab(folder),
                new WhyTab(folder));
        tabs.forEach(this::add);
        folder.setSelection(0);
        seen = tabs.getFirst();
        folder.addListener(SWT.Selection, event -> refresh());
        stack.topControl = nothing;
        area.addDisposeListener(event -> seen.hide());
    }

    /** {@return the deployment that is shown} */
    Optional<Deployment> shown() {
        return shown;
    }

    /** Shows a deployment, or that none is selected. */
    void show(Optional<Deployment> deployment) {
        shown = deployment;
        stack.topControl = deployment.isPresent() ? content : nothing;
        area.layout();
        if (deployment.isEmpty()) {
            seen.hide();
        }
        refresh();
    }

    /** Shows the log of a node. */
    void showLog(Optional<String> node) {
        log.choose(node);
        folder.setSelection(tabs.indexOf(log));
        refresh();
    }

    /** Brings what is seen up to date. */
    void refresh() {
        DeploymentTab now = tabs.get(folder.getSelectionIndex());
        if (now != seen) {
            seen.hide();
            seen = now;
        }
        shown.ifPresent(deployment -> {
            if (sign.getImage() == null) {
                sign.requestLayout();
            }
            sign.setImage(DeploymentWords.icon(deployment.state()).image());
            set(title, deployment.name());
            set(state, NLS.bind(Messages.DetailPane_state, StateWords.of(deployment.state()),
                    deployment.targetLabel()));
            fault.show(deployment.fault().filter(why -> !(seen instanceof WhyTab)),
                    deployment.state() == DeploymentState.FAILED);
            seen.show(deployment);
        });
    }

    private static void set(Label label, String text) {
        String plain = text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
        if (!plain.equals(label.getText())) {
            label.setText(plain);
            label.requestLayout();
        }
    }

    private void add(DeploymentTab tab) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(tab.title());
        item.setControl(tab.control());
    }
}
