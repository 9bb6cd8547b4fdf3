package org.deepworkbench.run.ui.internal.deployments;

import java.util.function.Consumer;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Where a person says which deployments to show, and how to put them together. */
final class FleetBar {

    private static final int SHORTEST_TEXT = 80;
    private static final int CHOICE = 112;
    private static final int NARROW = 430;

    private final Composite control;
    private final Label count;
    private final Consumer<Arrangement> receiver;
    private Arrangement chosen = Arrangement.FIRST;

    /** @param receiver gets each new choice */
    FleetBar(Composite parent, Consumer<Arrangement> receiver) {
        this.receiver = receiver;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 3).spacing(6, 0).applyTo(control);
        Text text = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.FleetBar_filter);
        Accessibility.name(text, Messages.FleetBar_filter);
        ControlIds.tag(text, "deployments.filter"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(SHORTEST_TEXT, SWT.DEFAULT)
                .applyTo(text);
        text.addListener(SWT.Modify, event -> choose(chosen.showing(text.getText())));
        Combo stages = combo(Messages.FleetBar_stage, "deployments.stage"); //$NON-NLS-1$
        for (Stage stage : Stage.values()) {
            stages.add(stage.words());
        }
        stages.select(0);
        stages.addListener(SWT.Selection,
                event -> choose(chosen.showing(Stage.values()[stages.getSelectionIndex()])));
        Combo groupings = combo(Messages.FleetBar_grouping, "deployments.grouping"); //$NON-NLS-1$
        for (Grouping grouping : Grouping.values()) {
            groupings.add(grouping.words());
        }
        groupings.select(0);
        groupings.addListener(SWT.Selection,
                event -> choose(chosen.by(Grouping.values()[groupings.getSelectionIndex()])));
        count = ControlIds.tag(new Label(control, SWT.RIGHT), "deployments.count"); //$NON-NLS-1$
        count.setForeground(Palette.QUIET.on(control));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
        control.addListener(SWT.Resize, event -> makeRoom());
    }

    /** What can only be read goes first where there is little room. */
    private void makeRoom() {
        GridData data = (GridData) count.getLayoutData();
        boolean narrow = control.getSize().x < NARROW;
        if (data.exclude != narrow) {
            data.exclude = narrow;
            count.setVisible(!narrow);
            control.layout();
        }
    }

    Composite control() {
        return control;
    }

    Arrangement chosen() {
        return chosen;
    }

    /** Takes a choice that was made elsewhere, such as on the head of a column. */
    void choose(Arrangement arrangement) {
        chosen = arrangement;
        receiver.accept(arrangement);
    }

    /** Tells how many are shown of how many there are. */
    void count(int shown, int all) {
        String words = shown == all ? all == 1 ? Messages.FleetBar_one : NLS.bind(Messages.FleetBar_all, all)
                : NLS.bind(Messages.FleetBar_some, shown, all);
        if (!words.equals(count.getText())) {
            count.setText(words);
            count.requestLayout();
        }
    }

    private Combo combo(String name, String id) {
        Combo combo = ControlIds.tag(new Combo(control, SWT.READ_ONLY), id);
        Accessibility.name(combo, name);
        combo.setToolTipText(name);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(CHOICE, SWT.DEFAULT).applyTo(combo);
        return combo;
    }
}
