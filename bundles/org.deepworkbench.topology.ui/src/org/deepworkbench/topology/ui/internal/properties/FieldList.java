package org.deepworkbench.topology.ui.internal.properties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.ui.internal.properties.model.Field;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Fields below each other. Rows stay as long as their fields do. */
final class FieldList {

    /** How far parts stand to the right of what they are parts of, in pixels. */
    static final int INDENT = 18;

    private static final int LABEL_WIDTH = 210;
    private static final int GAP = 3;

    private final Composite area;
    private final FormHost host;
    private final int labelWidth;
    private List<Row> rows = List.of();

    /** Fields that stand at the left edge of a form. */
    FieldList(Composite parent, FormHost host) {
        this(parent, host, LABEL_WIDTH);
    }

    private FieldList(Composite parent, FormHost host, int labelWidth) {
        this.host = host;
        this.labelWidth = labelWidth;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
    }

    /** {@return a list for the parts of one of these fields} */
    FieldList inner(Composite parent) {
        return new FieldList(parent, host, labelWidth - INDENT);
    }

    Composite area() {
        return area;
    }

    FormHost host() {
        return host;
    }

    /** {@return how wide the column of labels is, in pixels} */
    int labelWidth() {
        return labelWidth;
    }

    /** Shows the fields: each in its own row where that is there, else in one that is free, else in a new one. */
    void show(List<Field> fields) {
        Map<String, Row> own = new HashMap<>();
        rows.forEach(row -> own.put(row.field().id(), row));
        Set<String> wanted = new HashSet<>();
        fields.forEach(field -> wanted.add(field.id()));
        List<Row> free = new ArrayList<>(rows.stream().filter(row -> !wanted.contains(row.field().id())).toList());
        List<Row> now = new ArrayList<>();
        Control above = null;
        for (Field field : fields) {
            Row row = row(field, own, free);
            place(row.control(), above, now.size());
            above = row.control();
            now.add(row);
        }
        rows.stream().filter(row -> !now.contains(row)).forEach(row -> row.control().dispose());
        rows = now;
    }

    private Row row(Field field, Map<String, Row> own, List<Row> free) {
        Optional<Row> there = Optional.ofNullable(own.get(field.id())).filter(row -> row.fits(field))
                .or(() -> free.stream().filter(row -> row.fits(field)).findFirst());
        there.ifPresent(row -> {
            free.remove(row);
            row.show(field);
        });
        return there.orElseGet(() -> {
            Row made = Row.of(this, field);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(made.control());
            return made;
        });
    }

    private void place(Control control, Control above, int index) {
        if (index < rows.size() && rows.get(index).control() == control) {
            return;
        }
        if (above == null) {
            control.moveAbove(null);
        } else {
            control.moveBelow(above);
        }
    }
}
