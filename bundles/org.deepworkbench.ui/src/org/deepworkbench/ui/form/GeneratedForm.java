package org.deepworkbench.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.deepworkbench.ui.internal.form.FieldRow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A form with one row for each field: label, control, and beneath it a message where the value is wrong. Used on the
 * display thread only.
 */
public final class GeneratedForm {

    private final Composite area;
    private final Map<String, FieldRow> rows = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /**
     * @param parent   gets the form as a child; its layout places it
     * @param idPrefix begins the stable names of the controls, such as {@code train}
     * @param fields   in the order in which they are shown
     */
    public GeneratedForm(Composite parent, String idPrefix, List<FieldSpec> fields) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.horizontalSpacing = 12;
        area.setLayout(layout);
        for (FieldSpec field : fields) {
            FieldRow row = new FieldRow(area, idPrefix, field);
            rows.put(field.name(), row);
            row.onChange(() -> listeners.forEach(Runnable::run));
        }
    }

    /** {@return the control that holds the form} */
    public Control control() {
        return area;
    }

    /** {@return the values of all fields that are not empty, by field name} */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        rows.forEach((name, row) -> {
            if (!row.value().isEmpty()) {
                values.put(name, row.value());
            }
        });
        return values;
    }

    /** {@return the values that differ from the defaults, by field name; an emptied field has the empty text} */
    public Map<String, String> changes() {
        Map<String, String> changes = new LinkedHashMap<>();
        rows.forEach((name, row) -> {
            if (row.isChanged()) {
                changes.put(name, row.value());
            }
        });
        return changes;
    }

    /** Fills in a value; a name that the form does not have is passed over. */
    public void set(String name, String value) {
        Optional.ofNullable(rows.get(name)).ifPresent(row -> row.set(value));
    }

    /** Shows a service's own message about a field beneath it, until the value changes. */
    public void complain(String name, String message) {
        Optional.ofNullable(rows.get(name)).ifPresent(row -> row.complain(message));
    }

    /** {@return the first thing that is wrong, with the field's label before it; empty if the form can be sent} */
    public Optional<String> problem() {
        return rows.values().stream().flatMap(row -> row.problem().stream()
                .map(text -> row.field().label() + ": " + text)).findFirst(); //$NON-NLS-1$
    }

    /** Offers names to pick from in a field of kind {@link FieldKind#NAME}; what is typed there stays. */
    public void offer(String name, List<String> names) {
        Optional.ofNullable(rows.get(name)).ifPresent(row -> row.offer(names));
    }

    /**
     * Puts a button beside a field of kind {@link FieldKind#NAME}.
     *
     * @param words   what stands on it
     * @param pressed is run when it is pressed
     */
    public void button(String name, String words, Runnable pressed) {
        Optional.ofNullable(rows.get(name)).ifPresent(row -> row.button(words, pressed));
    }

    /** @param listener gets the field that the cursor comes into */
    public void onFocus(Consumer<FieldSpec> listener) {
        rows.values().forEach(row -> row.onFocus(() -> listener.accept(row.field())));
    }

    /** @param listener is called after each change of a value */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Puts the cursor into the first field with a problem, or into the first field. */
    public void setFocus() {
        rows.values().stream().filter(row -> row.problem().isPresent()).findFirst()
                .or(() -> rows.values().stream().findFirst()).ifPresent(FieldRow::setFocus);
    }
}
