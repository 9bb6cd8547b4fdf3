package org.deepworkbench.run.ui.internal.deploy;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.internal.FaultDialog;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.run.ui.internal.Windows;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

/**
 * Asks before the desktop closes over something that would end with it, and ends it in order. Put in place when the
 * first thing is started, so that a desktop that starts nothing pays nothing.
 */
public final class CloseGuard implements IWorkbenchListener {

    private static final int STOP = 0;
    private static final int KEEP = 1;
    private static final AtomicBoolean INSTALLED = new AtomicBoolean();

    private CloseGuard() {
    }

    /** Puts the guard in place, once. From any thread, before something is started. */
    public static void install() {
        if (INSTALLED.compareAndSet(false, true)) {
            PlatformUI.getWorkbench().addWorkbenchListener(new CloseGuard());
        }
    }

    @Override
    public boolean preShutdown(IWorkbench workbench, boolean forced) {
        List<Deployment> deployments = going();
        if (deployments.isEmpty() && !DeployJob.anyGoing()) {
            return true;
        }
        Shell shell = Windows.shell();
        return (forced || wanted(shell, deployments)) && (stopAll(shell) || forced);
    }

    @Override
    public void postShutdown(IWorkbench workbench) {
        // what runs was ended before
    }

    static List<Deployment> going() {
        return Services.deployments().deployments().stream()
                .filter(deployment -> deployment.isLive() && !deployment.state().isFinal()
                        && !deployment.outlivesProcess()).toList();
    }

    private static boolean wanted(Shell shell, List<Deployment> deployments) {
        long trainings = Services.runs().runs().stream().filter(run -> run.isLive() && !run.state().isFinal()).count();
        String question = question(deployments.stream().map(Deployment::name).toList(), trainings);
        return new MessageDialog(shell, Messages.CloseGuard_title, null, question, MessageDialog.QUESTION, KEEP,
                Messages.CloseGuard_close, Messages.CloseGuard_keep).open() == STOP;
    }

    /** {@return what would be ended by closing, in words} */
    static String question(List<String> names, long trainings) {
        String running = switch (names.size()) {
            case 0 -> Messages.CloseGuard_starting;
            case 1 -> NLS.bind(Messages.CloseGuard_one, names.get(0));
            default -> NLS.bind(Messages.CloseGuard_several, names.size(), String.join(", ", names)); //$NON-NLS-1$
        };
        List<String> sentences = new ArrayList<>(List.of(running));
        if (trainings > 0) {
            sentences.add(trainings == 1 ? Messages.CloseGuard_training
                    : NLS.bind(Messages.CloseGuard_trainings, trainings));
        }
        sentences.add(names.size() > 1 ? Messages.CloseGuard_endsThem : Messages.CloseGuard_endsIt);
        return String.join(" ", sentences); //$NON-NLS-1$
    }

    /** {@return whether everything has ended} The display stays alive meanwhile. */
    private static boolean stopAll(Shell shell) {
        try {
            new ProgressMonitorDialog(shell).run(true, false, CloseGuard::stopAll);
            return true;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof FaultException failure) {
                FaultDialog.open(shell, Messages.CloseGuard_title, failure.fault());
                return false;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void stopAll(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.CloseGuard_stopping, IProgressMonitor.UNKNOWN);
        DeployJob.cancelAll();
        try {
            for (Deployment deployment : going()) {
                progress.subTask(deployment.name());
                Services.deployments().stop(deployment, progress.newChild(1));
            }
        } catch (FaultException e) {
            throw new InvocationTargetException(e);
        }
    }
}
