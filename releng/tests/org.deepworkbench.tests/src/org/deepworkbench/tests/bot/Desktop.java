package org.deepworkbench.tests.bot;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IEvaluationService;

/** What tests do to the window as a whole. For the test's thread. */
public final class Desktop {

    public static final String CATALOG = "org.deepworkbench.catalog.ui.catalog";
    public static final String DEPLOYMENTS = "org.deepworkbench.run.ui.deployments";
    public static final String TARGETS = "org.deepworkbench.run.ui.targets";
    public static final String RUNS = "org.deepworkbench.run.ui.run";
    /** The topology of the project that a first start makes. */
    public static final String SAMPLE = "/Phytoplankton/topology.yaml";

    private Desktop() {
    }

    public static void showView(String id) {
        Ui.act(() -> {
            try {
                page().showView(id);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Closes a view, if it is open. */
    public static void hideView(String id) {
        Ui.act(() -> page().hideView(page().findView(id)));
    }

    /**
     * Runs a command as a menu does, as soon as it can be run: what a command depends on, such as the part that is
     * active, follows a click with some delay. It may open a dialog.
     */
    public static void command(String id, Map<String, String> parameters) {
        Wait.until("the command " + id + " can be run", Duration.ofSeconds(20), () -> knowsEditor() && ran(id, parameters));
    }

    /** {@return whether handlers are told of the active editor} Just after a dialog was closed they are not. */
    private static boolean knowsEditor() {
        IEditorPart editor = page().getActiveEditor();
        return editor == null || editor == PlatformUI.getWorkbench().getService(IEvaluationService.class)
                .getCurrentState().getVariable(ISources.ACTIVE_EDITOR_NAME);
    }

    private static boolean ran(String id, Map<String, String> parameters) {
        AtomicBoolean ran = new AtomicBoolean(true);
        Ui.act(() -> {
            try {
                Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
                PlatformUI.getWorkbench().getService(IHandlerService.class)
                        .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
            } catch (NotEnabledException | NotHandledException e) {
                ran.set(false);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
        return ran.get();
    }

    /** Saves the topology in the editor, and waits until that is done. */
    public static void save() {
        Ui.act(() -> editor().doSave(new NullProgressMonitor()));
        Wait.until("it is saved", Duration.ofSeconds(20), () -> !editor().isDirty());
    }

    /** Takes the last change back. */
    public static void undo() {
        command("org.eclipse.ui.edit.undo", Map.of());
    }

    /**
     * Waits until the window has the focus again, as it has a moment after a window before it was closed, and commands
     * have noticed it.
     */
    public static void awaitFocus() {
        Ui.act(() -> shell().forceActive());
        Wait.until("the window is active", Duration.ofSeconds(20),
                () -> shell().getDisplay().getActiveShell() == shell() && PlatformUI.getWorkbench()
                        .getService(IEvaluationService.class).getCurrentState()
                        .getVariable(ISources.ACTIVE_SHELL_NAME) == shell());
    }

    /** {@return the window} For the display thread. */
    public static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    /** {@return the active editor} For the display thread. */
    public static IEditorPart editor() {
        return page().getActiveEditor();
    }

    /** {@return what stands in the status line of the window} For the display thread. */
    public static String statusLine() {
        return Bot.all(shell(), CLabel.class).stream().map(CLabel::getText)
                .filter(text -> text != null && !text.isBlank()).findFirst().orElse("");
    }

    /** Closes all editors without saving, and puts the views back where they stand at first. */
    public static void closeEditors() {
        Ui.act(() -> {
            page().closeAllEditors(false);
            page().resetPerspective();
        });
    }

    /** {@return the model server processes that this desktop has started and that still live} */
    public static Stream<ProcessHandle> modelServers() {
        return ProcessHandle.current().descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("modelserver.Main"));
    }

    static IWorkbenchPage page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return (window == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : window).getActivePage();
    }
}
