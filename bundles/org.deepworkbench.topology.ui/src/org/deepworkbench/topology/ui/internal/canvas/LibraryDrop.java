package org.deepworkbench.topology.ui.internal.canvas;

import java.util.Optional;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.topology.ui.internal.library.LibraryItem;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.dnd.AbstractTransferDropTargetListener;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;

/** Takes what is dragged from the library beside the canvas or from the catalog. */
final class LibraryDrop extends AbstractTransferDropTargetListener {

    LibraryDrop(EditPartViewer viewer) {
        super(viewer, LocalSelectionTransfer.getTransfer());
        setEnablementDeterminedByCommand(false);
    }

    /** {@return what is being dragged, if it can be put on a canvas} */
    private static Optional<LibraryItem> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? item(selection.getFirstElement())
                : Optional.empty();
    }

    private static Optional<LibraryItem> item(Object element) {
        return switch (element) {
            case LibraryItem item -> Optional.of(item);
            case CatalogModule module -> Optional.of(new LibraryItem.Module(module));
            case null, default -> Optional.empty();
        };
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return super.isEnabled(event) && dragged().isPresent();
    }

    @Override
    protected Request createTargetRequest() {
        CreateRequest request = new CreateRequest();
        request.setFactory(new Dragged());
        return request;
    }

    @Override
    protected void updateTargetRequest() {
        ((CreateRequest) getTargetRequest()).setLocation(getDropLocation());
    }

    @Override
    protected void handleDragOver() {
        getCurrentEvent().detail = DND.DROP_COPY;
        super.handleDragOver();
    }

    @Override
    protected void handleDrop() {
        super.handleDrop();
        getViewer().getControl().setFocus();
    }

    /** Names what is being dragged. */
    private static final class Dragged implements CreationFactory {

        @Override
        public Object getNewObject() {
            return getObjectType();
        }

        @Override
        public Object getObjectType() {
            return dragged().orElse(null);
        }
    }
}
