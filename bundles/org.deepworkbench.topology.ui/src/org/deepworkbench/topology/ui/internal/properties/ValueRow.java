package org.deepworkbench.topology.ui.internal.properties;

import java.util.Optional;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.ui.internal.properties.model.Commit;
import org.deepworkbench.topology.ui.internal.properties.model.Content;
import org.deepworkbench.topology.ui.internal.properties.model.Field;
import org.deepworkbench.topology.ui.internal.properties.model.Kind;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A value in one control. */
final class ValueRow implements Row, Editor.Listener {

    private static final String ID = "topology.properties."; //$NON-NLS-1$
    private static final String FORMULA = "="; //$NON-NLS-1$

    private final FormHost host;
    private final RowFrame frame;
    private Field field;
    private Editor editor;
    /** What the editor held when it was last shown a value. */
    private String shown;
    /** Offers what a formula may go on with, once a person typed here. */
    private Optional<ContentProposalAdapter> assist = Optional.empty();
    /** Why what is typed was not taken; nothing if it was. */
    private String complaint = ""; //$NON-NLS-1$
    /** Whether the editor takes a formula, be it given or begun. */
    private boolean formula;

    ValueRow(FieldList list, Field field) {
        this.host = list.host();
        this.field = field;
        frame = new RowFrame(list.area(), list);
        edit(field.content().origin() == Content.Origin.FUNCTION);
        show(field);
    }

    private void edit(boolean asFormula) {
        if (editor != null) {
            discard(editor.control());
        }
        formula = asFormula;
        assist = Optional.empty();
        editor = Editor.of(frame.area(), field.kind(), asFormula, () -> host.session().document(), this);
        frame.hold(editor.control());
        name();
        Accessibility.label(editor.focusable(), frame.label());
        shown = editor.get();
    }

    /** The control goes away later: it may be the one whose key is being handled. */
    private static void discard(Control old) {
        old.setVisible(false);
        ((GridData) old.getLayoutData()).exclude = true;
        old.getDisplay().asyncExec(old::dispose);
    }

    private void name() {
        ControlIds.tag(editor.focusable(), ID + field.id());
        editor.focusable().setToolTipText(field.label().description());
    }

    @Override
    public Control control() {
        return frame.area();
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public boolean fits(Field other) {
        return other.kind().equals(field.kind()) && !(other.kind() instanceof Kind.Group);
    }

    @Override
    public void show(Field now) {
        boolean other = !now.id().equals(field.id());
        complaint = other ? "" : complaint; //$NON-NLS-1$
        boolean typing = !other && isTyped();
        field = now;
        if (other) {
            name();
        }
        boolean function = now.content().origin() == Content.Origin.FUNCTION;
        if (!typing && function != formula && !Editor.takesFormulas(field.kind())) {
            boolean focused = editor.focusable().isFocusControl();
            edit(function);
            if (focused) {
                editor.focusable().setFocus();
            }
        }
        if (!typing) {
            fill();
        }
        frame.show(now, now.label().text());
        if (!complaint.isEmpty()) {
            frame.tell(complaint, true);
        }
    }

    private void fill() {
        editor.show(field.content());
        shown = editor.get();
    }

    private boolean isTyped() {
        return !editor.get().equals(shown);
    }

    @Override
    public void entered() {
        host.entered(this::commit);
        if (assist.isEmpty() && editor.focusable() instanceof Text text) {
            assist = Optional.of(FormulaAssist.on(text, host.session().document(), () -> field.actions().function()));
        }
        frame.activate(true);
    }

    @Override
    public void left() {
        frame.activate(false);
    }

    @Override
    public void commit() {
        if (frame.area().isDisposed() || !isTyped()) {
            return;
        }
        complaint = ""; //$NON-NLS-1$
        switch (field.commit(editor.get())) {
            case Commit.Nothing nothing -> revert();
            case Commit.Run(Edit edit) -> run(edit);
            case Commit.Refusal(String why) -> complain(why);
        }
    }

    private void run(Edit edit) {
        String before = shown;
        shown = editor.get();
        String why = host.run(edit);
        if (!why.isEmpty() && !frame.area().isDisposed()) {
            shown = before;
            complain(why);
        }
    }

    /** What was typed stays, to be mended. */
    private void complain(String why) {
        complaint = why;
        frame.tell(why, true);
    }

    @Override
    public void commitAndLeave() {
        if (assist.filter(ContentProposalAdapter::isProposalPopupOpen).isPresent()) {
            return;
        }
        Control focusable = editor.focusable();
        commit();
        if (!focusable.isDisposed() && complaint.isEmpty()) {
            focusable.traverse(SWT.TRAVERSE_TAB_NEXT);
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
        show(field);
    }

    /** In a field that holds a formula already the way leads on to the window. */
    @Override
    public void formula() {
        if (field.actions().function().isEmpty()) {
            return;
        }
        if (editor.get().startsWith(FORMULA)) {
            host.build(field.actions().function().get());
            return;
        }
        if (!formula && !Editor.takesFormulas(field.kind())) {
            edit(true);
            host.arrange();
        }
        if (editor.focusable() instanceof Text text) {
            text.setText(FORMULA);
            text.setFocus();
            text.setSelection(1);
        }
    }
}
