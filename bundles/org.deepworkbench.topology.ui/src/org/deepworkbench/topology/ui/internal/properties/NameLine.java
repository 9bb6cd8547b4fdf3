package org.deepworkbench.topology.ui.internal.properties;

import java.util.function.Function;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.ui.internal.properties.model.Commit;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** The name of a value while it is typed anew, in the place of the label. Enter and leaving count, Escape goes back. */
final class NameLine {

    /** What the row that is being renamed does. */
    interface Owner {

        /** Carries out an edit. {@return why it was not possible; nothing if it was} */
        String run(Edit edit);

        /** Says why a name is not taken. */
        void complain(String why);

        /** The label takes its place again. */
        void closed();
    }

    private final Text text;
    private final String before;
    private final Function<String, Commit> naming;
    private final Owner owner;
    private boolean closed;

    /** @param before the name as it is */
    NameLine(Composite parent, String before, Function<String, Commit> naming, Owner owner) {
        this.before = before;
        this.naming = naming;
        this.owner = owner;
        text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        text.setText(before);
        Accessibility.name(text, Messages.Label_name);
        ControlIds.tag(text, "topology.properties.rename"); //$NON-NLS-1$
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.FocusOut, event -> leave());
    }

    Text text() {
        return text;
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            event.doit = false;
            close();
        }
    }

    /** A name that is not taken stays, to be mended. */
    void commit() {
        if (closed) {
            return;
        }
        switch (naming.apply(text.getText())) {
            case Commit.Nothing nothing -> close();
            case Commit.Refusal(String why) -> owner.complain(why);
            case Commit.Run(Edit edit) -> run(edit);
        }
    }

    private void run(Edit edit) {
        closed = true;
        String why = owner.run(edit);
        closed = false;
        if (why.isEmpty()) {
            close();
        } else if (!text.isDisposed()) {
            owner.complain(why);
        }
    }

    /** A name that cannot be taken is forgotten when a person goes on elsewhere. */
    private void leave() {
        boolean possible = !closed && !text.getText().equals(before)
                && naming.apply(text.getText()) instanceof Commit.Run;
        if (possible) {
            commit();
        } else {
            close();
        }
    }

    /** Closes, and forgets what is typed. */
    void close() {
        if (!closed) {
            closed = true;
            owner.closed();
        }
    }
}
