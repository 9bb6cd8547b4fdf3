package org.deepworkbench.topology.ui.internal.quickadd;

import java.util.function.Function;
import java.util.Optional;
import org.deepworkbench.topology.ui.internal.library.ItemDetails;
import org.deepworkbench.topology.ui.internal.library.LibraryItem;
import org.deepworkbench.topology.ui.internal.library.LibraryLabels;
import org.deepworkbench.topology.ui.internal.library.LibraryToolTip;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;

/** Names and icons of offers, and how each would belong to what is there. */
final class OfferLabels extends LabelProvider implements IStyledLabelProvider {

    private final LibraryLabels items;
    private final Function<LibraryItem, ItemDetails> details;

    /**
     * @param resources owns the images
     * @param details   what there is to say of an item
     */
    OfferLabels(ResourceManager resources, Function<LibraryItem, ItemDetails> details) {
        this.items = new LibraryLabels(resources);
        this.details = details;
    }

    CellLabelProvider styled() {
        return new DelegatingStyledCellLabelProvider(this);
    }

    /** Tells about an offer while the pointer rests on it. */
    void explain(TableViewer list) {
        LibraryToolTip.on(list.getTable(), place -> Optional.ofNullable(list.getCell(place))
                .map(ViewerCell::getElement).filter(Offer.class::isInstance).map(Offer.class::cast).map(Offer::item)
                .map(details));
    }

    @Override
    public StyledString getStyledText(Object element) {
        return element instanceof Offer offer
                ? new StyledString(offer.item().label()).append("   " + offer.remark(), StyledString.QUALIFIER_STYLER) //$NON-NLS-1$
                : new StyledString(element.toString(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof Offer offer ? items.getImage(offer.item()) : null;
    }
}
