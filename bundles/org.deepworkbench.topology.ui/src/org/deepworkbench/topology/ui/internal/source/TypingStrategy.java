package org.deepworkbench.topology.ui.internal.source;

import org.deepworkbench.topology.core.assist.Typing;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;

/** Indents new lines, and closes quotes, brackets and braces, as they are typed. */
final class TypingStrategy implements IAutoEditStrategy {

    @Override
    public void customizeDocumentCommand(IDocument text, DocumentCommand command) {
        if (command.length > 0) {
            return;
        }
        if (TextUtilities.equals(text.getLegalLineDelimiters(), command.text) >= 0) {
            command.text += Typing.lineStart(text.get(), command.offset);
        } else if (command.text.length() == 1) {
            typed(text.get(), command, command.text.charAt(0));
        }
    }

    private static void typed(String text, DocumentCommand command, char character) {
        if (Typing.passes(text, command.offset, character)) {
            command.text = ""; //$NON-NLS-1$
            command.caretOffset = command.offset + 1;
        } else {
            Typing.closing(text, command.offset, character).ifPresent(closing -> {
                command.text += closing;
                command.caretOffset = command.offset + 1;
                command.shiftsCaret = false;
            });
        }
    }
}
