package org.deepworkbench.topology.ui.internal.commands;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.deepworkbench.topology.ui.internal.clipboard.DiagramClipboard;
import org.deepworkbench.topology.ui.internal.editor.DiagramPage;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.deepworkbench.topology.ui.internal.layout.Arranging;
import org.deepworkbench.topology.ui.internal.viewpoints.Zoomable;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** Commands on the diagram. Which one it is stands behind the colon of the class in {@code plugin.xml}. */
public final class DiagramHandler extends AbstractHandler implements IExecutableExtension {

    private static final Map<String, Consumer<DiagramPage>> DEEDS = Map.ofEntries(
            Map.entry("arrange", Arranging::all), //$NON-NLS-1$
            Map.entry("arrangeSelection", Arranging::selection), //$NON-NLS-1$
            Map.entry("pin", Arranging::pin), //$NON-NLS-1$
            Map.entry("straighten", DiagramHandler::straighten), //$NON-NLS-1$
            Map.entry("runtime", page -> page.runtime().toggle()), //$NON-NLS-1$
            Map.entry("runtimeLog", page -> page.canvas().selectedNodes().stream().findFirst() //$NON-NLS-1$
                    .ifPresent(page.runtime()::openLog)),
            Map.entry("runtimeAddress", page -> page.canvas().selectedNodes().stream().findFirst() //$NON-NLS-1$
                    .ifPresent(page.runtime()::openAddress)),
            Map.entry("zoomIn", zoom(Zoomable::zoomIn)), //$NON-NLS-1$
            Map.entry("zoomOut", zoom(Zoomable::zoomOut)), //$NON-NLS-1$
            Map.entry("fit", zoom(Zoomable::fit)), //$NON-NLS-1$
            Map.entry("fitSelection", page -> page.canvas().fitSelection()), //$NON-NLS-1$
            Map.entry("actualSize", zoom(Zoomable::actualSize)), //$NON-NLS-1$
            Map.entry("quickAdd", DiagramPage::quickAdd), //$NON-NLS-1$
            Map.entry("overview", page -> page.canvas().toggleOverview()), //$NON-NLS-1$
            Map.entry("duplicate", page -> new DiagramClipboard(page.session()).duplicate())); //$NON-NLS-1$

    /** What can be done from every viewpoint. */
    private static final Set<String> ANYWHERE = Set.of("zoomIn", "zoomOut", "fit", "actualSize"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    private Consumer<DiagramPage> deed = page -> { };
    private boolean anywhere;

    /** Enlarges what is on top, if that can be. */
    private static Consumer<DiagramPage> zoom(Consumer<Zoomable> deed) {
        return page -> page.views().view().zoom().ifPresent(deed);
    }

    private static void straighten(DiagramPage page) {
        page.session().actions().straighten(page.canvas().selectedLinks()).ifPresent(page.session()::run);
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        deed = DEEDS.get(data);
        anywhere = ANYWHERE.contains(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Editors.active(event).ifPresent(this::act);
        return null;
    }

    private void act(TopologyEditor editor) {
        editor.showDiagram();
        editor.diagram().ifPresent(this::act);
    }

    private void act(DiagramPage page) {
        if (!anywhere) {
            page.views().showDiagram();
        }
        deed.accept(page);
    }
}
