package org.deepworkbench.topology.ui.internal.properties;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.topology.ui.internal.TopologyImages;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Verb;
import org.deepworkbench.topology.ui.internal.properties.model.Content;
import org.deepworkbench.topology.ui.internal.properties.model.Field;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The buttons at the end of a row, which the Tab key passes over. */
final class RowButtons {

    private static final int WIDTH = 108;
    private static final int GAP = 8;

    private record Face(String image, String words) {
    }

    private static final Face RENAME = new Face("rename", Messages.Button_rename); //$NON-NLS-1$
    private static final Face FUNCTION = new Face("function", Messages.Button_function); //$NON-NLS-1$
    private static final Map<Verb, Face> FACES = new EnumMap<>(Map.of(Verb.RESET, new Face("reset", Messages.Button_reset), //$NON-NLS-1$
            Verb.UP, new Face("up", Messages.Button_up), Verb.DOWN, new Face("down", Messages.Button_down), //$NON-NLS-1$ //$NON-NLS-2$
            Verb.REMOVE, new Face("remove", Messages.Button_remove), //$NON-NLS-1$
            Verb.JOIN, new Face("join", Messages.Button_join))); //$NON-NLS-1$

    private final Composite parent;
    private final FormHost host;
    private final Runnable rename;
    private Set<Verb> shown = Set.of();
    private boolean functionShown;
    private boolean renameShown;
    private ToolBar bar;
    private Field field;
    /** Whether a person works in the row. */
    private boolean active;

    /**
     * @param parent has a grid layout, in which place is kept for the buttons even if there are none
     * @param rename lets the name of the field be typed anew
     */
    RowButtons(Composite parent, FormHost host, Runnable rename) {
        this.parent = parent;
        this.host = host;
        this.rename = rename;
        place();
    }

    void show(Field now) {
        field = now;
        show();
    }

    /** Shows what only the row in which a person works shows: the ways to a function and to another name. */
    void activate(boolean now) {
        if (active != now && !parent.isDisposed()) {
            active = now;
            show();
            parent.layout();
        }
    }

    private void show() {
        Set<Verb> wanted = field.actions().buttons().keySet();
        boolean function = field.actions().function().isPresent()
                && (active || field.content().origin() == Content.Origin.FUNCTION);
        boolean naming = active && field.actions().naming().isPresent();
        if (wanted.equals(shown) && function == functionShown && naming == renameShown) {
            return;
        }
        shown = Set.copyOf(wanted);
        functionShown = function;
        renameShown = naming;
        if (bar != null) {
            bar.dispose();
            bar = null;
        }
        if (function || naming || !wanted.isEmpty()) {
            fill(wanted);
        }
        place();
    }

    private void place() {
        GridLayout layout = (GridLayout) parent.getLayout();
        layout.marginRight = bar == null ? WIDTH : 0;
        layout.numColumns = bar == null ? 2 : 3;
    }

    private void fill(Set<Verb> wanted) {
        bar = new ToolBar(parent, SWT.FLAT | SWT.NO_FOCUS);
        bar.moveBelow(parent.getTabList()[0]);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(WIDTH - GAP, SWT.DEFAULT).applyTo(bar);
        if (functionShown) {
            add(FUNCTION).addListener(SWT.Selection, event -> field.actions().function().ifPresent(host::build));
        }
        if (renameShown) {
            add(RENAME).addListener(SWT.Selection, event -> rename.run());
        }
        wanted.forEach(verb -> add(FACES.get(verb)).addListener(SWT.Selection,
                event -> host.run(field.actions().buttons().get(verb))));
    }

    private ToolItem add(Face face) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(JFaceResources.getResources().create(TopologyImages.tool(face.image())));
        item.setToolTipText(face.words());
        return item;
    }
}
