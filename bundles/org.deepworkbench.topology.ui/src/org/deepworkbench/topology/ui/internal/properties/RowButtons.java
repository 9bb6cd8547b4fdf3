package org.deepworkbench.topology.ui.internal.properties;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.topology.ui.internal.TopologyImages;
import org.deepworkbench.topology.ui.internal.properties.model.Actions.Verb;
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

    private static final int WIDTH = 84;
    private static final int GAP = 8;

    private record Face(String image, String words) {
    }

    private static final Map<Verb, Face> FACES = new EnumMap<>(Map.of(Verb.RESET, new Face("reset", Messages.Button_reset), //$NON-NLS-1$
            Verb.UP, new Face("up", Messages.Button_up), Verb.DOWN, new Face("down", Messages.Button_down), //$NON-NLS-1$ //$NON-NLS-2$
            Verb.REMOVE, new Face("remove", Messages.Button_remove))); //$NON-NLS-1$

    private final Composite parent;
    private final FormHost host;
    private Set<Verb> shown = Set.of();
    private ToolBar bar;
    private Field field;

    /** @param parent has a grid layout, in which place is kept for the buttons even if there are none */
    RowButtons(Composite parent, FormHost host) {
        this.parent = parent;
        this.host = host;
        ((GridLayout) parent.getLayout()).marginRight = WIDTH;
    }

    void show(Field now) {
        field = now;
        Set<Verb> wanted = now.actions().buttons().keySet();
        if (!wanted.equals(shown)) {
            shown = Set.copyOf(wanted);
            if (bar != null) {
                bar.dispose();
                bar = null;
            }
            if (!wanted.isEmpty()) {
                bar = new ToolBar(parent, SWT.FLAT | SWT.NO_FOCUS);
                GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(WIDTH - GAP, SWT.DEFAULT)
                        .applyTo(bar);
                wanted.forEach(this::add);
            }
            ((GridLayout) parent.getLayout()).marginRight = bar == null ? WIDTH : 0;
            ((GridLayout) parent.getLayout()).numColumns = bar == null ? 2 : 3;
        }
    }

    private void add(Verb verb) {
        Face face = FACES.get(verb);
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(JFaceResources.getResources().create(TopologyImages.tool(face.image())));
        item.setToolTipText(face.words());
        item.addListener(SWT.Selection, event -> host.run(field.actions().buttons().get(verb)));
    }
}
