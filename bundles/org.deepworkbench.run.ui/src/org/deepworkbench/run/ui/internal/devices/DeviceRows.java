package org.deepworkbench.run.ui.internal.devices;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Gives a tree the devices, and below each the processes that use it. */
final class DeviceRows implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((DeviceRow) parent).children().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof DeviceRow.OfProcess used ? new DeviceRow.OfDevice(used.reading()) : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((DeviceRow) element).children().isEmpty();
    }
}
