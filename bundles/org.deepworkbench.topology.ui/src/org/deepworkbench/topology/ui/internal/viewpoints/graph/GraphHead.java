package org.deepworkbench.topology.ui.internal.viewpoints.graph;

import java.util.List;
import java.util.stream.Collectors;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What stands above a graph: the choice between several, what helps to read it, and what is wrong with it. */
final class GraphHead {

    private final Composite control;
    private final Label heading;
    private final Combo choice;
    private final Label sign;
    private final Label hint;
    /** Whether somebody chose the graph that is shown, so that it is kept when others come. */
    private boolean kept;

    /** @param changed is called when a person chooses another graph */
    GraphHead(Composite parent, Runnable changed) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 6).applyTo(control);
        heading = new Label(control, SWT.NONE);
        heading.setText(Messages.Graph_which);
        GridDataFactory.swtDefaults().applyTo(heading);
        choice = new Combo(control, SWT.READ_ONLY);
        choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            kept = true;
            changed.run();
        }));
        ControlIds.tag(choice, "topology.graph.choice"); //$NON-NLS-1$
        Accessibility.name(choice, Messages.Graph_which);
        GridDataFactory.swtDefaults().applyTo(choice);
        sign = new Label(control, SWT.NONE);
        sign.setImage(Icons.CAUTION.image());
        GridDataFactory.swtDefaults().applyTo(sign);
        hint = new Label(control, SWT.NONE);
        ControlIds.tag(hint, "topology.graph.hint"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(hint);
    }

    Control control() {
        return control;
    }

    /** {@return which of the graphs offered is chosen, from 0} */
    int chosen() {
        return Math.max(0, choice.getSelectionIndex());
    }

    /** Offers graphs of those names; the one that a person chose by its name stays so, else the first is chosen. */
    void offer(List<String> titles) {
        if (!titles.equals(List.of(choice.getItems()))) {
            int before = kept ? titles.indexOf(choice.getText()) : 0;
            choice.setItems(titles.toArray(String[]::new));
            choice.select(Math.max(0, before));
        }
        show(heading, titles.size() > 1);
        show(choice, titles.size() > 1);
    }

    /** Says what helps to read a graph, or that it goes round in circles. */
    void say(GraphSource.Choice shown) {
        boolean circular = !shown.graph().circles().isEmpty();
        String circles = shown.graph().circles().stream().map(each -> VertexWords.circle(shown.graph(), each))
                .limit(3).collect(Collectors.joining("; ")); //$NON-NLS-1$
        hint.setText(circular ? NLS.bind(Messages.Graph_circle, circles) : shown.hint());
        hint.setToolTipText(hint.getText());
        hint.setForeground((circular ? Palette.BAD : Palette.QUIET).on(hint));
        show(sign, circular);
        control.requestLayout();
    }

    private static void show(Control part, boolean shown) {
        part.setVisible(shown);
        ((GridData) part.getLayoutData()).exclude = !shown;
    }
}
