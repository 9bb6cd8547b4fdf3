package org.deepworkbench.topology.ui.internal.viewpoints.table;

import java.util.List;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Table;

/** A field that offers values and takes any text, such as an expression, beside them. */
final class ChoiceCellEditor extends ComboBoxCellEditor {

    private static final int MOST_SEEN = 12;

    ChoiceCellEditor(Table parent) {
        super(parent, new String[0]);
        combo().setVisibleItemCount(MOST_SEEN);
    }

    CCombo combo() {
        return (CCombo) getControl();
    }

    /** Offers these values from now on. */
    void offer(List<String> values) {
        setItems(values.toArray(String[]::new));
    }

    @Override
    protected Object doGetValue() {
        return combo().getText();
    }

    @Override
    protected void doSetValue(Object value) {
        combo().setText(String.valueOf(value));
    }
}
