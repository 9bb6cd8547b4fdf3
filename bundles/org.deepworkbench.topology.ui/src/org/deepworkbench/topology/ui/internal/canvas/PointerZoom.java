package org.deepworkbench.topology.ui.internal.canvas;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.GestureEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Zooms by the mouse wheel and by pinching, where the platform tells of that. What is under the pointer stays there.
 */
final class PointerZoom implements MouseWheelHandler {

    private final ZoomManager zoom;
    private double atBegin;

    PointerZoom(ZoomManager zoom) {
        this.zoom = zoom;
    }

    /** Follows the gestures over a control. */
    void follow(Control control) {
        control.addGestureListener(this::gesture);
    }

    private void gesture(GestureEvent event) {
        if (event.detail == SWT.GESTURE_BEGIN) {
            atBegin = zoom.getZoom();
        } else if (event.detail == SWT.GESTURE_MAGNIFY && atBegin > 0) {
            zoomTo(atBegin * event.magnification, new Point(event.x, event.y));
        }
    }

    @Override
    public void handleMouseWheel(Event event, EditPartViewer viewer) {
        zoomTo(event.count > 0 ? zoom.getNextZoomLevel() : zoom.getPreviousZoomLevel(), new Point(event.x, event.y));
        event.doit = false;
    }

    private void zoomTo(double wanted, Point pointer) {
        Viewport viewport = zoom.getViewport();
        Point place = viewport.getViewLocation().translate(pointer);
        double before = zoom.getZoom();
        zoom.setZoom(wanted);
        viewport.validate();
        zoom.setViewLocation(place.scale(zoom.getZoom() / before).translate(-pointer.x, -pointer.y));
    }
}
