package org.deepworkbench.topology.ui.internal.properties;

import java.util.Optional;
import java.util.function.Supplier;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.ui.internal.properties.model.ConditionText;
import org.deepworkbench.topology.ui.internal.properties.model.Content;
import org.deepworkbench.topology.ui.internal.properties.model.Kind;
import org.deepworkbench.ui.Accessibility;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A condition: how values are compared, and with what. The whole of it can also be typed into the second part. */
final class ConditionEditor implements Editor {

    private final Composite area;
    private final Combo operator;
    private final Editor operand;

    ConditionEditor(Composite parent, Kind.Condition kind, Supplier<TopologyDocument> document, Listener listener) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        operator = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        ConditionText.OPERATORS.forEach(operator::add);
        Accessibility.name(operator, Messages.Label_operator);
        operator.addListener(SWT.Selection, event -> listener.commit());
        operand = Editor.of(area, kind.value(), false, document, listener);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(operand.control());
        area.setTabList(new Control[] {operator, operand.control()});
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public Control focusable() {
        return operand.focusable();
    }

    @Override
    public String get() {
        String typed = operand.get().strip();
        return typed.isEmpty() || ConditionText.of(typed).isPresent() ? typed
                : new ConditionText(operator.getText(), typed).toString();
    }

    @Override
    public void show(Content content) {
        Optional<ConditionText> condition = ConditionText.of(content.text());
        condition.ifPresent(parts -> operator.select(operator.indexOf(parts.operator())));
        operand.show(new Content(condition.map(ConditionText::operand).orElse(content.text()), content.origin(),
                content.hint(), content.problems()));
    }
}
