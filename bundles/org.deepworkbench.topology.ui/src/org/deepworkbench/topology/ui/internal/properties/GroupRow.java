package org.deepworkbench.topology.ui.internal.properties;

import org.deepworkbench.topology.ui.internal.properties.model.Field;
import org.deepworkbench.topology.ui.internal.properties.model.Kind;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A value that consists of parts: a line for the whole, or to add a part, and the parts beneath it. */
final class GroupRow implements Row {

    private static final String OPEN = "\u25be "; //$NON-NLS-1$
    private static final String CLOSED = "\u25b8 "; //$NON-NLS-1$
    private static final String EMPTY = "\u2003"; //$NON-NLS-1$

    private final FieldList list;
    private final Composite area;
    private final RowFrame frame;
    private final GroupLine line;
    private Field field;
    private FieldList parts;
    private boolean open;

    GroupRow(FieldList list, Field field) {
        this.list = list;
        this.field = field;
        area = new Composite(list.area(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        frame = new RowFrame(area, list);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(frame.area());
        line = new GroupLine(frame, list.host(), field);
        line.text().addListener(SWT.KeyDown, this::key);
        frame.label().addListener(SWT.MouseUp, event -> open(!open));
        frame.label().setCursor(area.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        open = isOpenAtFirst();
        show(field);
    }

    private boolean isOpenAtFirst() {
        return field.kind() instanceof Kind.Group group && group.open();
    }

    private void key(Event event) {
        boolean alone = (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT;
        if (alone && (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP)) {
            event.doit = false;
            open(event.keyCode == SWT.ARROW_DOWN);
        }
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public boolean fits(Field other) {
        return other.kind() instanceof Kind.Group
                && other.actions().adding().isPresent() == field.actions().adding().isPresent();
    }

    @Override
    public void show(Field now) {
        boolean other = !now.id().equals(field.id());
        field = now;
        open = other ? isOpenAtFirst() : open;
        line.show(now);
        label();
        parts();
    }

    private void label() {
        String text = field.actions().adding().isPresent() && !field.parts().isEmpty()
                ? NLS.bind(Messages.Group_count, field.label().text(), field.parts().size()) : field.label().text();
        frame.show(field, (field.parts().isEmpty() ? EMPTY : open ? OPEN : CLOSED) + text);
        if (!line.complaint().isEmpty()) {
            frame.tell(line.complaint(), true);
        }
    }

    private void open(boolean wanted) {
        open = wanted;
        label();
        parts();
        list.host().arrange();
    }

    /** The parts of a closed group are made when it is opened first. */
    private void parts() {
        boolean shown = open && !field.parts().isEmpty();
        if (parts == null && shown) {
            parts = list.inner(area);
        }
        if (parts != null) {
            GridData data = (GridData) parts.area().getLayoutData();
            data.horizontalIndent = FieldList.INDENT;
            data.exclude = !shown;
            parts.area().setVisible(shown);
            if (shown) {
                parts.show(field.parts());
            }
        }
    }
}
