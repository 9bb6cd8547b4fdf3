package org.deepworkbench.topology.ui.internal.commands;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.deepworkbench.topology.core.edit.SetInput;
import org.deepworkbench.topology.core.edit.SetOutput;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.editor.DiagramPage;
import org.deepworkbench.topology.ui.internal.session.Parameters;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;

/** Asks for the name of a new input or output; what it is is then said in the Properties view. */
final class ParameterDialogs {

    private static final String STRING = "string"; //$NON-NLS-1$
    private static final String NOTHING = "\"\""; //$NON-NLS-1$

    private ParameterDialogs() {
    }

    static void addInput(DiagramPage page) {
        ask(page, Messages.Add_inputTitle, name -> Parameters.input(page.session().document(), name).isPresent())
                .filter(name -> page.session().run(new SetInput(name, STRING, Optional.empty(), Optional.empty())))
                .ifPresent(name -> page.session().selection().select(List.of(new Selected.Input(name))));
    }

    static void addOutput(DiagramPage page) {
        ask(page, Messages.Add_outputTitle, name -> Parameters.output(page.session().document(), name).isPresent())
                .filter(name -> page.session().run(new SetOutput(name, Optional.empty(), NOTHING)))
                .ifPresent(name -> page.session().selection().select(List.of(new Selected.Output(name))));
    }

    private static Optional<String> ask(DiagramPage page, String title, Predicate<String> taken) {
        IInputValidator validator = text -> text.isBlank() ? "" //$NON-NLS-1$
                : taken.test(text.strip()) ? NLS.bind(Messages.Add_taken, text.strip()) : null;
        InputDialog dialog = new InputDialog(page.getSite().getShell(), title, Messages.Add_name, "", validator); //$NON-NLS-1$
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }
}
