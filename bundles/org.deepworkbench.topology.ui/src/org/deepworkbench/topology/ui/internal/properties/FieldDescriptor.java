package org.deepworkbench.topology.ui.internal.properties;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.ui.Icons;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** Describes a field to the Properties view. */
final class FieldDescriptor extends PropertyDescriptor {

    private final Field field;

    FieldDescriptor(int index, Field field) {
        super(index, field.name());
        this.field = field;
        setCategory(field.group());
        setDescription(Stream.concat(field.problems().stream().map(Diagnostic::message), Stream.of(field.description()))
                .filter(text -> !text.isBlank()).collect(Collectors.joining(" "))); //$NON-NLS-1$
        setLabelProvider(new Shown(field));
        setAlwaysIncompatible(true);
    }

    @Override
    public CellEditor createPropertyEditor(Composite parent) {
        return field.change().isPresent() ? new TextCellEditor(parent) : null;
    }

    /** Shows a value with a word about where it comes from, and a sign if it is wrong. */
    private static final class Shown extends LabelProvider {

        private final Field field;

        Shown(Field field) {
            this.field = field;
        }

        @Override
        public String getText(Object value) {
            return switch (field.origin()) {
                case GIVEN -> field.text();
                case DEFAULT -> NLS.bind(Messages.Field_default, field.text());
                case NONE -> ""; //$NON-NLS-1$
                case MISSING -> Messages.Field_missing;
            };
        }

        @Override
        public Image getImage(Object value) {
            boolean wrong = field.problems().stream().anyMatch(Diagnostic::isError);
            return field.problems().isEmpty() ? null : wrong ? Icons.FAILED.image() : Icons.CAUTION.image();
        }
    }
}
