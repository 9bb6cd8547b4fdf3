package org.deepworkbench.topology.ui.internal.canvas;

import java.util.Optional;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.TopologyLayout.Note;
import org.deepworkbench.topology.ui.internal.figures.NoteFigure;
import org.deepworkbench.topology.ui.internal.figures.Texts;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** A note on the canvas. */
final class NotePart extends AbstractGraphicalEditPart {

    private final CanvasContext context;

    NotePart(CanvasContext context) {
        this.context = context;
    }

    String id() {
        return ((NoteKey) getModel()).id();
    }

    /** {@return what is written on it} */
    String text() {
        return note().map(Note::text).orElse(""); //$NON-NLS-1$
    }

    private Optional<Note> note() {
        return Optional.ofNullable(context.model().state().notes().get(id()));
    }

    @Override
    protected IFigure createFigure() {
        return new NoteFigure(context.style());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NoteTextPolicy());
    }

    @Override
    protected void refreshVisuals() {
        note().ifPresent(this::show);
    }

    private void show(Note note) {
        ((NoteFigure) getFigure()).setText(note.text(), Texts.Note_empty);
        Bounds at = note.bounds();
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(),
                new Rectangle(at.x(), at.y(), Math.max(Notes.LEAST.width, at.width()),
                        Math.max(Notes.LEAST.height, at.height())));
    }

    /** {@return where it is to be after a drag} */
    Rectangle moved(ChangeBoundsRequest request) {
        Rectangle bounds = getFigure().getBounds().getCopy();
        getFigure().translateToAbsolute(bounds);
        Rectangle moved = request.getTransformedRectangle(bounds);
        getFigure().translateToRelative(moved);
        return moved;
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        ((NoteFigure) getFigure()).setSelected(value != SELECTED_NONE);
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new NodeDragTracker(this);
    }

    @Override
    public void performRequest(Request request) {
        if (request.getType() == RequestConstants.REQ_DIRECT_EDIT || request.getType() == RequestConstants.REQ_OPEN) {
            write();
        }
    }

    /** Opens a field in which one writes on the note. */
    void write() {
        new NoteManager(this, context.style().fonts().small()).show();
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new AccessibleGraphicalEditPart() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = NLS.bind(Texts.Note_name, text());
            }
        };
    }
}
