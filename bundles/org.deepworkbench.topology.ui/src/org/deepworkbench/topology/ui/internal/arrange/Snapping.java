package org.deepworkbench.topology.ui.internal.arrange;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.State;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;

/** What a dragged node is drawn to, as a person chose it: edges and middles of its neighbours, and the grid. */
public final class Snapping {

    private static final String GUIDES = "org.deepworkbench.topology.ui.snapToNodes"; //$NON-NLS-1$
    private static final String GRID = "org.deepworkbench.topology.ui.snapToGrid"; //$NON-NLS-1$

    private Snapping() {
    }

    /**
     * @param container holds the nodes among which one is dragged
     * @return what corrects its place; null for nothing, as GEF has it
     */
    public static SnapToHelper of(GraphicalEditPart container) {
        List<SnapToHelper> helpers = new ArrayList<>();
        if (isOn(GUIDES)) {
            helpers.add(new SnapToGeometry(container));
        }
        if (isOn(GRID)) {
            helpers.add(new SnapToGrid(container));
        }
        return helpers.isEmpty() ? null : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
    }

    /** The workbench keeps the states of commands from one session to the next. */
    private static boolean isOn(String command) {
        State state = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command)
                .getState(RegistryToggleState.STATE_ID);
        return state != null && Boolean.TRUE.equals(state.getValue());
    }
}
