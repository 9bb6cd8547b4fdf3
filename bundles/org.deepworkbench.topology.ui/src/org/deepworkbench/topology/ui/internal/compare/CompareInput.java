package org.deepworkbench.topology.ui.internal.compare;

import org.deepworkbench.topology.ui.internal.TopologyImages;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * What a comparison shows. It is not kept when the workbench ends.
 *
 * @param name       of the topology
 * @param comparison its two versions
 */
record CompareInput(String name, Comparison comparison) implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return TopologyImages.object("topology"); //$NON-NLS-1$
    }

    @Override
    public String getName() {
        return NLS.bind(Messages.Compare_title, name);
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return NLS.bind(Messages.Compare_toolTip, comparison.older().label(), comparison.newer().label());
    }

    @Override
    public <T> T getAdapter(Class<T> kind) {
        return null;
    }
}
