package org.deepworkbench.topology.ui.internal.functions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.deepworkbench.topology.core.edit.NewInput;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks what a new input is to be like; it begins with what the value is. */
final class NewInputPanel {

    private static final String STRING = "string"; //$NON-NLS-1$
    private static final String[] TYPES = { STRING, "integer", "float", "boolean", "scalar-unit.size", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            "scalar-unit.time", "list", "map" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final Composite control;
    private final Text name;
    private final Combo type;
    private final Text standard;
    private final Text description;
    private final Button optional;
    private final Function<String, NewInput> proposed;

    /**
     * @param parent   where it goes
     * @param proposed gives an input of a name for the value
     * @param made     is given the input that a person makes
     */
    NewInputPanel(Composite parent, Function<String, NewInput> proposed, Consumer<NewInput> made) {
        this.proposed = proposed;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(control);
        name = text(Messages.Input_name, "topology.function.input.name"); //$NON-NLS-1$
        label(Messages.Input_type);
        type = ControlIds.tag(new Combo(control, SWT.DROP_DOWN), "topology.function.input.type"); //$NON-NLS-1$
        type.setItems(TYPES);
        Accessibility.name(type, Messages.Input_type);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(type);
        standard = text(Messages.Input_default, "topology.function.input.default"); //$NON-NLS-1$
        description = text(Messages.Input_description, "topology.function.input.description"); //$NON-NLS-1$
        optional = new Button(control, SWT.CHECK);
        optional.setText(Messages.Input_optional);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(optional);
        Button make = ControlIds.tag(new Button(control, SWT.PUSH), "topology.function.input.make"); //$NON-NLS-1$
        make.setText(Messages.Input_make);
        GridDataFactory.swtDefaults().span(2, 1).align(SWT.END, SWT.BEGINNING).applyTo(make);
        make.setEnabled(false);
        name.addModifyListener(event -> make.setEnabled(!name.getText().isBlank()));
        make.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> made.accept(input())));
        propose();
    }

    Composite control() {
        return control;
    }

    private void label(String words) {
        new Label(control, SWT.NONE).setText(words);
    }

    private Text text(String words, String id) {
        label(words);
        Text text = ControlIds.tag(new Text(control, SWT.BORDER), id);
        Accessibility.name(text, words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void propose() {
        NewInput input = proposed.apply(""); //$NON-NLS-1$
        type.setText(input.type());
        standard.setText(input.defaultValue().orElse("")); //$NON-NLS-1$
        description.setText(input.description().orElse("")); //$NON-NLS-1$
        optional.setSelection(!input.required());
    }

    private NewInput input() {
        NewInput like = proposed.apply(name.getText().strip());
        boolean same = like.type().equals(type.getText());
        return new NewInput(like.name(), type.getText().strip(), same ? like.entryType() : Optional.empty(),
                !optional.getSelection(), typed(standard).map(this::yaml), same ? like.constraints() : List.of(),
                typed(description));
    }

    private String yaml(String text) {
        boolean quoted = text.startsWith("\"") || text.startsWith("'"); //$NON-NLS-1$ //$NON-NLS-2$
        return STRING.equals(type.getText()) && !quoted ? YamlString.of(text) : text;
    }

    private static Optional<String> typed(Text field) {
        return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty());
    }
}
