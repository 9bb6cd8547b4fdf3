package org.deepworkbench.topology.ui.internal.history;

import org.deepworkbench.topology.ui.internal.canvas.PopUp;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a list of steps to take back, or to make again; which of both stands behind the colon in {@code plugin.xml}. */
public final class HistoryHandler extends AbstractHandler implements IExecutableExtension {

    private boolean back;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        back = "undo".equals(data); //$NON-NLS-1$
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Control focus = Display.getCurrent().getFocusControl();
        Control over = focus == null ? HandlerUtil.getActiveShell(event) : focus;
        Point place = new Point(over.getSize().x / 3, over.getSize().y / 4);
        NamedSteps.shown(back)
                .ifPresent(steps -> PopUp.open(over, place, menu -> steps.items().forEach(menu::add)));
        return null;
    }
}
