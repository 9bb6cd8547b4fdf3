package org.deepworkbench.topology.ui.internal.layers;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.ui.internal.canvas.Adornment;
import org.deepworkbench.topology.ui.internal.canvas.Layers;
import org.deepworkbench.topology.ui.internal.commands.Editors;
import org.deepworkbench.topology.ui.internal.editor.DiagramPage;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Shows or hides what is drawn besides nodes and lines; what that is stands behind the colon in {@code plugin.xml}. */
public final class LayerHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {

    private static final Map<String, Set<Adornment>> ADORNMENTS = Map.of("legend", Set.of(Adornment.LEGEND), //$NON-NLS-1$
            "areas", Set.of(Adornment.GROUPS, Adornment.POLICIES), "notes", Set.of(Adornment.NOTES), //$NON-NLS-1$ //$NON-NLS-2$
            "badges", Set.of(Adornment.BADGES)); //$NON-NLS-1$

    private Set<Adornment> adornments = Set.of();

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        adornments = ADORNMENTS.get(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        session().ifPresent(session -> {
            Layers now = session.canvas().state().layers();
            session.show(now.with(adornments, !areShown(now)));
        });
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes") // of the interface
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(session().map(session -> areShown(session.canvas().state().layers())).orElse(false));
    }

    private boolean areShown(Layers layers) {
        return adornments.stream().anyMatch(layers::shows);
    }

    private static Optional<DocumentSession> session() {
        return Editors.shown().flatMap(TopologyEditor::diagram).map(DiagramPage::session);
    }
}
