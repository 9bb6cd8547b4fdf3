package org.deepworkbench.topology.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.deepworkbench.topology.core.edit.Edit;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource2;

/** Shows fields in the Properties view and makes edits of what is typed there. */
final class FieldSource implements IPropertySource2 {

    private final List<Field> fields;
    private final String text;
    private final Predicate<Edit> run;

    /**
     * @param fields the fields
     * @param text   all of them together, as typed; nothing if they cannot be typed together
     * @param run    carries an edit out
     */
    FieldSource(List<Field> fields, String text, Predicate<Edit> run) {
        this.fields = List.copyOf(fields);
        this.text = text;
        this.run = run;
    }

    @Override
    public Object getEditableValue() {
        return text;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        List<IPropertyDescriptor> descriptors = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            descriptors.add(new FieldDescriptor(i, fields.get(i)));
        }
        return descriptors.toArray(IPropertyDescriptor[]::new);
    }

    private Field field(Object id) {
        return fields.get((Integer) id);
    }

    @Override
    public Object getPropertyValue(Object id) {
        Field field = field(id);
        return field.parts().isEmpty() ? field.text() : new FieldSource(field.parts(), field.text(), run);
    }

    @Override
    public boolean isPropertySet(Object id) {
        return field(id).origin() == Field.Origin.GIVEN;
    }

    @Override
    public boolean isPropertyResettable(Object id) {
        return field(id).reset().isPresent();
    }

    @Override
    public void resetPropertyValue(Object id) {
        field(id).reset().ifPresent(run::test);
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        // an expanded value tells of changes in its parts by passing itself on
        if (value instanceof String typed) {
            field(id).edit(typed).ifPresent(run::test);
        }
    }
}
