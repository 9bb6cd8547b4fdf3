package org.deepworkbench.run.ui.internal.devices;

import org.eclipse.jface.viewers.IElementComparer;

/** Tells a viewer that a device stays the same thing when it is read anew. */
final class ByKey implements IElementComparer {

    @Override
    public boolean equals(Object one, Object other) {
        return key(one).equals(key(other));
    }

    @Override
    public int hashCode(Object element) {
        return key(element).hashCode();
    }

    private static Object key(Object element) {
        return element instanceof DeviceRow row ? row.key() : element;
    }
}
