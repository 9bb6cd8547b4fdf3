package org.deepworkbench.topology.ui.internal.runtime;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.deepworkbench.spi.overlay.NodeOverlay;
import org.deepworkbench.spi.overlay.RuntimeOverlay;
import org.deepworkbench.topology.ui.internal.Services;
import org.deepworkbench.topology.ui.internal.canvas.CanvasModel;
import org.deepworkbench.topology.ui.internal.canvas.LiveLinks;
import org.deepworkbench.ui.CommandCall;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorSite;

/**
 * Draws over the diagram how its nodes are doing where the topology runs. Nothing of it enters the topology. For the
 * display thread only.
 */
public final class RuntimeView implements LiveLinks {

    private static final String SHOW = "org.deepworkbench.run.ui.show"; //$NON-NLS-1$
    private static final String SHOW_DEPLOYMENT = "org.deepworkbench.run.ui.show.deployment"; //$NON-NLS-1$
    private static final String SHOW_LOG = "org.deepworkbench.run.ui.show.log"; //$NON-NLS-1$

    private final CanvasModel model;
    private final IEditorSite site;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private RuntimeChoice choice = RuntimeChoice.FIRST;
    private Runnable removal = () -> { };
    private boolean stopped;

    public RuntimeView(CanvasModel model, IEditorSite site) {
        this.model = model;
        this.site = site;
    }

    /** Begins to follow a file, until {@link #stop}. */
    public void follow(Path topology, Control canvas) {
        Display display = canvas.getDisplay();
        Job.createSystem(Messages.Runtime_following, (ICoreRunnable) monitor -> Services.overlays().ifPresent(source -> {
            Runnable end = source.follow(topology, now -> display.asyncExec(() -> show(now)));
            display.asyncExec(() -> following(end));
        })).schedule();
    }

    private void following(Runnable end) {
        removal = end;
        if (stopped) {
            end.run();
        }
    }

    /** Follows no more. */
    public void stop() {
        stopped = true;
        removal.run();
    }

    private void show(List<RuntimeOverlay> now) {
        change(choice.with(now));
    }

    private void change(RuntimeChoice changed) {
        if (!stopped) {
            choice = changed;
            model.overlay(changed.nodes());
            listeners.forEach(Runnable::run);
        }
    }

    /** Calls back when there is something else to choose from, or something else is chosen. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    RuntimeChoice choice() {
        return choice;
    }

    void choose(String id) {
        change(choice.wanting(id));
    }

    /** Shows what is live, or hides it. */
    public void toggle() {
        change(choice.shown(!choice.shown()));
    }

    @Override
    public void openLog(String node) {
        if (model.overlay(node).filter(NodeOverlay::logged).isEmpty()) {
            site.getActionBars().getStatusLineManager().setMessage(NLS.bind(Messages.Runtime_noLog, node));
            return;
        }
        choice.chosen().ifPresent(each -> call(Map.of(SHOW_DEPLOYMENT, each.id(), SHOW_LOG, node)));
    }

    @Override
    public void openAddress(String node) {
        Optional<URI> address = model.overlay(node).flatMap(live -> live.addresses().stream()
                .filter(RuntimeView::isWeb).findFirst());
        if (address.isEmpty()) {
            site.getActionBars().getStatusLineManager().setMessage(NLS.bind(Messages.Runtime_noAddress, node));
        } else if (!Program.launch(address.get().toString())) {
            MessageDialog.openInformation(site.getShell(), Messages.Runtime_show,
                    NLS.bind(Messages.Runtime_noBrowser, address.get()));
        }
    }

    /** What a target tells may lead anywhere. */
    private static boolean isWeb(URI address) {
        return "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Shows the chosen place in the view of deployments. */
    void showInView() {
        choice.chosen().ifPresent(each -> call(Map.of(SHOW_DEPLOYMENT, each.id())));
    }

    private void call(Map<String, String> parameters) {
        try {
            CommandCall.execute(site, SHOW, parameters);
        } catch (CommandException e) {
            ILog.of(RuntimeView.class).error(e.getMessage(), e);
        }
    }
}
