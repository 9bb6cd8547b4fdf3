package org.deepworkbench.topology.ui.internal.properties;

import java.util.Optional;
import org.deepworkbench.topology.core.function.FieldEntry;
import org.deepworkbench.topology.ui.internal.TopologyImages;
import org.deepworkbench.topology.ui.internal.properties.model.Content;
import org.deepworkbench.topology.ui.internal.properties.model.Kind;
import org.deepworkbench.topology.ui.internal.properties.model.NumberText;
import org.deepworkbench.topology.ui.internal.properties.model.Stepper;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.Palette;
import org.deepworkbench.ui.form.TextLine;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * A number: typed, or made larger and smaller by keys and buttons; beside it its unit and its limits. The unit can also
 * be typed after the number. While a formula stands here, it has all the place.
 */
final class NumberEditor extends TextEditor {

    private static final int MANY = 10;

    private final TextLine line;
    private final Stepper stepper;
    private final Optional<Combo> unit;
    /** The value as the topology spells it, so that only what a person changes is written in another way. */
    private Optional<NumberText> written = Optional.empty();
    /** What holds while nothing is typed. */
    private String normal = ""; //$NON-NLS-1$

    NumberEditor(Composite parent, Kind.Number kind, Listener listener) {
        this(new TextLine(parent), kind, listener);
    }

    private NumberEditor(TextLine line, Kind.Number kind, Listener listener) {
        super(line, listener);
        this.line = line;
        stepper = new Stepper(kind);
        createLimits(kind.limits().text());
        unit = Optional.of(kind.units()).filter(units -> !units.isEmpty())
                .map(units -> line.beside(new Combo(line.area(), SWT.DROP_DOWN | SWT.READ_ONLY)));
        unit.ifPresent(choice -> {
            kind.units().forEach(choice::add);
            Accessibility.name(choice, Messages.Label_unit);
            choice.addListener(SWT.Selection, event -> listener.commit());
        });
        createButtons();
        focusable().addListener(SWT.KeyDown, this::key);
        focusable().addListener(SWT.Modify, event -> makeRoom());
    }

    /** They stand next to the number, so that the ends of all rows are beneath each other. */
    private void createLimits(String words) {
        if (!words.isEmpty()) {
            Label limits = line.beside(new Label(line.area(), SWT.NONE));
            limits.setText(words);
            limits.setForeground(Palette.QUIET.on(limits));
        }
    }

    private void createButtons() {
        ToolBar bar = line.beside(new ToolBar(line.area(), SWT.FLAT | SWT.NO_FOCUS));
        button(bar, "less", Messages.Button_less, -1); //$NON-NLS-1$
        button(bar, "more", Messages.Button_more, 1); //$NON-NLS-1$
    }

    /** The cursor comes to the text, so that what the button did counts when it is left. */
    private void button(ToolBar bar, String image, String words, int steps) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(JFaceResources.getResources().create(TopologyImages.tool(image)));
        item.setToolTipText(words);
        item.addListener(SWT.Selection, event -> {
            focusable().setFocus();
            step(steps);
        });
    }

    private void key(Event event) {
        int steps = (event.stateMask & SWT.MODIFIER_MASK) != 0 ? 0 : switch (event.keyCode) {
            case SWT.ARROW_UP -> 1;
            case SWT.ARROW_DOWN -> -1;
            case SWT.PAGE_UP -> MANY;
            case SWT.PAGE_DOWN -> -MANY;
            default -> 0;
        };
        if (steps != 0 && !isFormula()) {
            event.doit = false;
            step(steps);
        }
    }

    private void step(int steps) {
        String from = focusable().getText().isBlank() ? normal : focusable().getText();
        stepper.step(from, unit.map(Combo::getText).orElse(""), steps).ifPresent(next -> { //$NON-NLS-1$
            focusable().setText(next);
            focusable().selectAll();
        });
    }

    private boolean isFormula() {
        return FieldEntry.isExpression(focusable().getText());
    }

    private void makeRoom() {
        boolean formula = isFormula();
        boolean changed = false;
        for (Control control : line.area().getChildren()) {
            if (control != focusable() && control.getVisible() == formula) {
                control.setVisible(!formula);
                ((GridData) control.getLayoutData()).exclude = formula;
                changed = true;
            }
        }
        if (changed) {
            // a column with nothing in it would still keep its gap
            ((GridLayout) line.area().getLayout()).numColumns = formula ? 1 : line.area().getChildren().length;
            line.area().layout();
        }
    }

    @Override
    public String get() {
        String typed = focusable().getText().strip();
        int index = unit.map(Combo::getSelectionIndex).orElse(-1);
        if (index < 0 || !NumberText.isNumber(typed)) {
            return typed;
        }
        boolean same = written.filter(before -> known(before.unit()) == index).isPresent();
        return new NumberText(typed, same ? written.get().gap() : " ", //$NON-NLS-1$
                same ? written.get().unit() : unit.get().getText()).toString();
    }

    @Override
    public void show(Content content) {
        super.show(content);
        normal = NumberText.isNumber(content.hint()) ? content.hint() : ""; //$NON-NLS-1$
        unit.ifPresent(choice -> {
            written = split(content.text());
            Optional<NumberText> standard = split(content.hint());
            written.ifPresent(amount -> focusable().setText(amount.number()));
            if (content.text().isEmpty()) {
                normal = standard.map(NumberText::number).orElse(""); //$NON-NLS-1$
                focusable().setMessage(standard.map(NumberText::number).orElse(content.hint()));
            }
            select(choice, content.text().isEmpty() ? standard : written, content.text().isEmpty());
        });
        makeRoom();
    }

    private static void select(Combo choice, Optional<NumberText> amount, boolean absent) {
        if (amount.isPresent()) {
            choice.select(index(choice, amount.get().unit()));
        } else if (absent) {
            choice.select(choice.getItemCount() / 2);
        } else {
            choice.deselectAll();
        }
    }

    private Optional<NumberText> split(String text) {
        return NumberText.amount(text).filter(amount -> known(amount.unit()) >= 0);
    }

    private int known(String name) {
        return unit.map(choice -> index(choice, name)).orElse(-1);
    }

    private static int index(Combo choice, String name) {
        for (int i = 0; i < choice.getItemCount(); i++) {
            if (choice.getItem(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }
}
