package org.deepworkbench.topology.ui.internal.commands;

import java.util.Map;
import java.util.function.Consumer;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.deepworkbench.topology.ui.internal.source.SourcePage;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;

/** Commands on the text. Which one it is stands behind the colon of the class in {@code plugin.xml}. */
public final class SourceHandler extends AbstractHandler implements IExecutableExtension {

    private static final Map<String, Consumer<SourcePage>> DEEDS = Map.of("definition", SourcePage::openDefinition, //$NON-NLS-1$
            "places", SourcePage::listPlaces, "rename", SourcePage::rename, "comments", SourcePage::toggleComments, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            "format", SourcePage::format, "outline", SourcePage::outline); //$NON-NLS-1$ //$NON-NLS-2$

    private Consumer<SourcePage> deed = page -> { };

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        deed = DEEDS.get(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Editors.active(event).flatMap(TopologyEditor::sourceShown).ifPresent(deed);
        return null;
    }
}
