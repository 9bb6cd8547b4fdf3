package org.deepworkbench.topology.ui.internal.quickadd;

import org.deepworkbench.topology.ui.internal.library.LibraryItem;
import org.deepworkbench.topology.ui.internal.session.Joint;
import org.eclipse.osgi.util.NLS;

/**
 * Something that can be added, and how it would belong to what is there.
 *
 * @param item  what
 * @param joint how
 */
record Offer(LibraryItem item, Joint joint) {

    /** {@return how it would belong, and the full name of a type, since several may share a short one} */
    String remark() {
        String belonging = belonging();
        if (item instanceof LibraryItem.Module) {
            return belonging;
        }
        return belonging.isEmpty() ? item.fullName() : belonging + "  ·  " + item.fullName(); //$NON-NLS-1$
    }

    private String belonging() {
        return switch (joint) {
            case Joint.Free free -> item instanceof LibraryItem.Module ? Messages.Offer_module : ""; //$NON-NLS-1$
            case Joint.Inside inside -> NLS.bind(Messages.Offer_inside, inside.host());
            case Joint.Meets meets -> NLS.bind(Messages.Offer_meets, meets.requirement(), meets.node());
            case Joint.Needs needs -> NLS.bind(Messages.Offer_needs, needs.requirement(), needs.node());
        };
    }
}
