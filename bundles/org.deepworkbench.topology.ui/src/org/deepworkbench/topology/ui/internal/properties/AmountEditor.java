package org.deepworkbench.topology.ui.internal.properties;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.topology.ui.internal.properties.model.Content;
import org.deepworkbench.topology.ui.internal.properties.model.Kind;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A number and its unit; the unit can also be typed after the number. */
final class AmountEditor implements Editor {

    private static final Pattern AMOUNT = Pattern.compile("([-+0-9.eE]+)\\s*([A-Za-z]{1,6})"); //$NON-NLS-1$
    private static final Pattern NUMBER = Pattern.compile("[-+0-9.eE]+"); //$NON-NLS-1$

    private final Composite area;
    private final Text number;
    private final Combo unit;

    AmountEditor(Composite parent, Kind.Amount kind, Listener listener) {
        area = new Composite(parent, SWT.NONE);
        number = new Text(area, SWT.BORDER | SWT.SINGLE);
        unit = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(number);
        kind.units().forEach(unit::add);
        Accessibility.name(unit, Messages.Label_unit);
        area.setTabList(new Control[] {number});
        Typist.text(number, listener);
        unit.addListener(SWT.Selection, event -> listener.commit());
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public Control focusable() {
        return number;
    }

    @Override
    public String get() {
        String typed = number.getText().strip();
        return NUMBER.matcher(typed).matches() && unit.getSelectionIndex() >= 0 ? typed + ' ' + unit.getText() : typed;
    }

    @Override
    public void show(Content content) {
        Matcher amount = AMOUNT.matcher(content.text().isEmpty() ? content.hint() : content.text());
        boolean split = amount.matches() && known(amount.group(2)) >= 0;
        if (split) {
            unit.select(known(amount.group(2)));
        } else if (unit.getSelectionIndex() < 0) {
            unit.select(unit.getItemCount() / 2);
        }
        number.setText(split && !content.text().isEmpty() ? amount.group(1) : content.text());
        number.setMessage(split && content.text().isEmpty() ? amount.group(1) : content.hint());
        number.setForeground(content.origin() == Content.Origin.FUNCTION ? Palette.ACCENT.on(number) : null);
    }

    private int known(String name) {
        for (int i = 0; i < unit.getItemCount(); i++) {
            if (unit.getItem(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }
}
