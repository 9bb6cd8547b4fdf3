package org.deepworkbench.tests.bot;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/** The text of the topology that is open, as a person writes it. For the test's thread. */
public final class Source {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final StyledText text;

    private Source(StyledText text) {
        this.text = text;
    }

    /** Shows the text of the topology whose diagram is shown. */
    public static Source show() {
        Desktop.command("org.deepworkbench.topology.ui.showSource", Map.of());
        return new Source(Bot.byId(StyledText.class, "topology.source"));
    }

    /** {@return the whole text} */
    public String text() {
        return Ui.get(text::getText);
    }

    /** {@return the control} */
    public StyledText control() {
        return text;
    }

    /** {@return what is selected} */
    public String selected() {
        return Ui.get(text::getSelectionText);
    }

    /** {@return the text of the line that the cursor is in} */
    public String line() {
        return Ui.get(() -> text.getLine(text.getLineAtOffset(text.getCaretOffset())));
    }

    /** Puts the cursor behind a piece of the text. */
    public void cursorBehind(String piece) {
        Ui.act(() -> {
            int at = text.getText().indexOf(piece);
            if (at < 0) {
                throw new IllegalArgumentException(piece);
            }
            text.setFocus();
            text.setSelection(at + piece.length());
            text.showSelection();
        });
    }

    /** Types letters where the cursor is. */
    public void type(String letters) {
        letters.chars().forEach(letter -> Bot.key(text, letter, (char) letter));
        Ui.idle();
    }

    /** Replaces a piece of the text, as typing over it does. */
    public void replace(String piece, String replacement) {
        Ui.act(() -> text.replaceTextRange(text.getText().indexOf(piece), piece.length(), replacement));
    }

    /** Presses a key. */
    public void key(int code, char character) {
        Bot.key(text, code, character);
        Ui.idle();
    }

    /** Calls a command that the text has. */
    public void command(String id) {
        Ui.act(text::setFocus);
        Desktop.command(id, Map.of());
    }

    /** {@return the list of proposals that is shown, with so many at least} */
    public Table proposals(int least) {
        return Wait.forValue("proposals", SOON, () -> Arrays.stream(Display.getDefault().getShells())
                .filter(shell -> (shell.getStyle() & SWT.ON_TOP) != 0 && shell.isVisible()).map(Source::table)
                .flatMap(Optional::stream).filter(table -> table.getItemCount() >= least).findFirst());
    }

    private static Optional<Table> table(Shell shell) {
        return Bot.all(shell, Table.class).stream().findFirst();
    }
}
