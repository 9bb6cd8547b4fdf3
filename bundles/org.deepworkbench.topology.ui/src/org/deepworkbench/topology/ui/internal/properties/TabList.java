package org.deepworkbench.topology.ui.internal.properties;

import java.util.List;
import java.util.function.Consumer;
import org.deepworkbench.topology.ui.internal.properties.model.Tab;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The tabs of a form, below each other. A tab that a person chose is shown for other things too, if they have it. */
final class TabList {

    /** What is shown of a thing before anybody chose: the first of these that it has. */
    private static final List<Tab> FIRST = List.of(Tab.PROPERTIES, Tab.CAPABILITIES, Tab.REQUIREMENTS, Tab.GENERAL);

    private final Table table;
    private List<Tab> tabs = List.of();
    private Tab chosen = Tab.PROPERTIES;

    TabList(Composite parent, Consumer<Tab> changed) {
        table = new Table(parent, SWT.SINGLE | SWT.V_SCROLL);
        Accessibility.name(table, Messages.Form_tabs);
        ControlIds.tag(table, "topology.properties.tabs"); //$NON-NLS-1$
        table.addListener(SWT.Selection, event -> {
            chosen = tabs.get(table.getSelectionIndex());
            changed.accept(chosen);
        });
    }

    Control control() {
        return table;
    }

    /** {@return the tab that is shown} */
    Tab shown() {
        return tabs.contains(chosen) ? chosen
                : FIRST.stream().filter(tabs::contains).findFirst().orElse(Tab.GENERAL);
    }

    void show(List<Tab> now) {
        if (!now.equals(tabs)) {
            tabs = List.copyOf(now);
            table.removeAll();
            tabs.forEach(tab -> new TableItem(table, SWT.NONE).setText(tab.title()));
        }
        table.setSelection(tabs.indexOf(shown()));
    }
}
