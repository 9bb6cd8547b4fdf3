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

    /** {@return how it would belong, in words, or its full name where it stands for itself} */
    String remark() {
        return switch (joint) {
            case Joint.Free free -> item instanceof LibraryItem.Module ? Messages.Offer_module : item.fullName();
            case Joint.Inside inside -> NLS.bind(Messages.Offer_inside, inside.host());
            case Joint.Meets meets -> NLS.bind(Messages.Offer_meets, meets.requirement(), meets.node());
            case Joint.Needs needs -> NLS.bind(Messages.Offer_needs, needs.requirement(), needs.node());
        };
    }
}
