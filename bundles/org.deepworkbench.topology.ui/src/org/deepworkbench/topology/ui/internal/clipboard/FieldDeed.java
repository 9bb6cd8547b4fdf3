package org.deepworkbench.topology.ui.internal.clipboard;

import java.util.function.Consumer;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * What the workbench's editing commands mean in a text field. While one has the focus, such as the field over a node's
 * name or that of a search, they are about its text and not about the diagram around it.
 */
public enum FieldDeed {

    /** Cuts the selected text. */
    CUT(Text::cut, StyledText::cut),
    /** Copies the selected text. */
    COPY(Text::copy, StyledText::copy),
    /** Puts in what is on the clipboard. */
    PASTE(Text::paste, StyledText::paste),
    /** Deletes the selected text, or the character behind the caret. */
    DELETE(FieldDeed::delete, field -> field.invokeAction(ST.DELETE_NEXT)),
    /** Selects the whole text. */
    SELECT_ALL(Text::selectAll, StyledText::selectAll);

    private final Consumer<Text> inText;
    private final Consumer<StyledText> inStyledText;

    FieldDeed(Consumer<Text> inText, Consumer<StyledText> inStyledText) {
        this.inText = inText;
        this.inStyledText = inStyledText;
    }

    /**
     * @param focus what has the focus; null for nothing
     * @return whether that is a text field, in which the command was carried out
     */
    public boolean isDoneIn(Control focus) {
        switch (focus) {
            case Text field -> inText.accept(field);
            case StyledText field -> inStyledText.accept(field);
            case null, default -> {
                return false;
            }
        }
        return true;
    }

    private static void delete(Text field) {
        Point selected = field.getSelection();
        if (selected.x == selected.y) {
            field.setSelection(selected.x, Math.min(selected.x + 1, field.getCharCount()));
        }
        field.insert(""); //$NON-NLS-1$
    }
}
