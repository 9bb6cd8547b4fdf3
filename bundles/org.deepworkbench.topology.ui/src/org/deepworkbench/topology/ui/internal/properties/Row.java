package org.deepworkbench.topology.ui.internal.properties;

import org.deepworkbench.topology.ui.internal.properties.model.Field;
import org.deepworkbench.topology.ui.internal.properties.model.Kind;
import org.eclipse.swt.widgets.Control;

/** A field as it stands in a form. */
sealed interface Row permits ValueRow, GroupRow {

    /** {@return what is laid out} */
    Control control();

    /** {@return the field that is shown} */
    Field field();

    /** {@return whether this row can show the field, so that no control need be made for it} */
    boolean fits(Field field);

    /** Shows the field, which must fit. What a person is typing stays if it is for the same field. */
    void show(Field field);

    /** {@return a row for the field} */
    static Row of(FieldList list, Field field) {
        return field.kind() instanceof Kind.Group ? new GroupRow(list, field) : new ValueRow(list, field);
    }
}
