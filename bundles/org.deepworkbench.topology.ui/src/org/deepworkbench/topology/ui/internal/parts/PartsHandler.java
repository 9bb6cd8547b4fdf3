package org.deepworkbench.topology.ui.internal.parts;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.deepworkbench.topology.ui.internal.editor.DiagramPage;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.deepworkbench.topology.ui.internal.functions.FunctionDialog;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the windows for the parts of a topology. Which one it is stands behind the colon of the class. */
public final class PartsHandler extends AbstractHandler implements IExecutableExtension {

    private static final Map<String, BiConsumer<Shell, DocumentSession>> WINDOWS = Map.of(
            "inputs", (shell, session) -> ParametersDialog.open(shell, session, Parameter.INPUT), //$NON-NLS-1$
            "outputs", (shell, session) -> ParametersDialog.open(shell, session, Parameter.OUTPUT), //$NON-NLS-1$
            "value", PartsHandler::value, //$NON-NLS-1$
            "group", (shell, session) -> TeamDialog.open(shell, session, TeamKind.GROUP), //$NON-NLS-1$
            "policy", (shell, session) -> TeamDialog.open(shell, session, TeamKind.POLICY), //$NON-NLS-1$
            "workflows", WorkflowsDialog::open, "substitution", SubstitutionDialog::open); //$NON-NLS-1$ //$NON-NLS-2$

    private BiConsumer<Shell, DocumentSession> window = (shell, session) -> { };

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        window = WINDOWS.get(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Optional.ofNullable(HandlerUtil.getActiveEditor(event)).filter(TopologyEditor.class::isInstance)
                .flatMap(editor -> ((TopologyEditor) editor).diagram()).map(DiagramPage::session)
                .ifPresent(session -> window.accept(HandlerUtil.getActiveShell(event), session));
        return null;
    }

    /** Puts the value of the selected output together, or the default of the selected input. */
    private static void value(Shell shell, DocumentSession session) {
        switch (session.selection().selected().get(0)) {
            case Selected.Output output -> FunctionDialog.open(shell, session,
                    Parameter.OUTPUT.valuePath(output.name()));
            case Selected.Input input -> ParametersDialog.open(shell, session, Parameter.INPUT);
            default -> ParametersDialog.open(shell, session, Parameter.OUTPUT);
        }
    }
}
