package org.deepworkbench.topology.ui.internal.canvas;

import java.util.function.Consumer;
import org.deepworkbench.topology.core.edit.Edit;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/**
 * Leads GEF's commands to the document's own stack, which does, undoes and redoes them together with those of the
 * source page and the properties. This one remembers nothing.
 */
final class DocumentCommandStack extends CommandStack {

    private final Consumer<Edit> document;
    private final Consumer<ChoiceCommand> choice;

    /**
     * @param document carries edits out and tells a person where it cannot
     * @param choice   lets a person choose one of several edits
     */
    DocumentCommandStack(Consumer<Edit> document, Consumer<ChoiceCommand> choice) {
        this.document = document;
        this.choice = choice;
    }

    @Override
    public void execute(Command command) {
        if (command instanceof EditCommand edit) {
            document.accept(edit.edit());
            notifyListeners();
        } else if (command instanceof ChoiceCommand several) {
            choice.accept(several);
        }
    }
}
