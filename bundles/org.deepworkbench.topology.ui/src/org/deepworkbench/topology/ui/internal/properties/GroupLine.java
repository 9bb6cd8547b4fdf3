package org.deepworkbench.topology.ui.internal.properties;

import java.util.Optional;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Adding;
import org.deepworkbench.topology.ui.internal.properties.model.Commit;
import org.deepworkbench.topology.ui.internal.properties.model.Content;
import org.deepworkbench.topology.ui.internal.properties.model.Field;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** The line of a group: where parts can be added, it takes a new part; else it holds the whole value. */
final class GroupLine implements Editor.Listener {

    private static final String ID = "topology.properties."; //$NON-NLS-1$

    private final RowFrame frame;
    private final FormHost host;
    private final Text text;
    private Field field;
    private String shown = ""; //$NON-NLS-1$
    private String complaint = ""; //$NON-NLS-1$

    GroupLine(RowFrame frame, FormHost host, Field field) {
        this.frame = frame;
        this.host = host;
        this.field = field;
        text = new Text(frame.area(), SWT.BORDER | SWT.SINGLE);
        frame.hold(text);
        Typist.text(text, this);
        Accessibility.label(text, frame.label());
    }

    Text text() {
        return text;
    }

    void show(Field now) {
        boolean same = now.id().equals(field.id());
        complaint = same ? complaint : ""; //$NON-NLS-1$
        boolean typing = same && isTyped();
        field = now;
        ControlIds.tag(text, ID + field.id());
        text.setToolTipText(field.label().description());
        if (!typing) {
            fill();
        }
    }

    private void fill() {
        Optional<Adding> adding = field.actions().adding();
        shown = adding.isPresent() ? "" : field.content().text(); //$NON-NLS-1$
        text.setText(shown);
        text.setMessage(adding.map(Adding::hint).orElse(field.content().hint()));
        text.setForeground(field.content().origin() == Content.Origin.FUNCTION ? Palette.ACCENT.on(text)
                : Palette.QUIET.on(text));
    }

    private boolean isTyped() {
        return !text.getText().equals(shown);
    }

    @Override
    public void entered() {
        host.entered(this::commit);
        frame.activate(true);
    }

    @Override
    public void left() {
        frame.activate(false);
    }

    @Override
    public void commit() {
        if (text.isDisposed() || !isTyped()) {
            return;
        }
        String typed = text.getText();
        complaint = ""; //$NON-NLS-1$
        Commit commit = field.actions().adding().map(adding -> adding.commit().apply(typed))
                .orElseGet(() -> field.commit(typed));
        switch (commit) {
            case Commit.Nothing nothing -> fill();
            case Commit.Run(Edit edit) -> run(edit, typed);
            case Commit.Refusal(String why) -> complain(why);
        }
    }

    private void run(Edit edit, String typed) {
        shown = typed;
        String why = host.run(edit);
        if (text.isDisposed()) {
            return;
        }
        if (why.isEmpty()) {
            fill();
        } else {
            shown = ""; //$NON-NLS-1$
            complain(why);
        }
    }

    /** What was typed stays, to be mended. */
    private void complain(String why) {
        complaint = why;
        frame.tell(why, true);
    }

    /** {@return why what is typed was not taken; nothing if it was} */
    String complaint() {
        return complaint;
    }

    /** After one part the next can be typed. */
    @Override
    public void commitAndLeave() {
        boolean adding = field.actions().adding().isPresent();
        boolean typed = isTyped();
        commit();
        if (!text.isDisposed() && complaint.isEmpty() && !(adding && typed)) {
            text.traverse(SWT.TRAVERSE_TAB_NEXT);
        }
    }

    @Override
    public void rename() {
        frame.rename();
    }

    @Override
    public void revert() {
        complaint = ""; //$NON-NLS-1$
        fill();
        frame.tell("", false); //$NON-NLS-1$
    }

    @Override
    public void formula() {
        field.actions().function().ifPresent(host::build);
    }
}
