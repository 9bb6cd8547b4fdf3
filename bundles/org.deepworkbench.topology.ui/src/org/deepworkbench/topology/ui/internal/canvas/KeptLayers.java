package org.deepworkbench.topology.ui.internal.canvas;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/**
 * Grid, nodes and lines. What is seen of them is kept as a picture, so that what moves over them, such as a node that is
 * dragged, costs the same however many they are; only what changes is drawn anew. For the display thread only.
 */
final class KeptLayers extends FreeformLayeredPane {

    /** How far smoothed edges reach beyond what they belong to, in points. */
    private static final int SMOOTH = 2;
    private static final int PLAIN = 100;

    /** Whether pictures are known to be as sharp as the screen. If not, everything is drawn anew each time. */
    private boolean sharp;
    /** What the picture lacks, in the diagram; null for nothing. */
    private Rectangle outdated;
    /** The part of the enlarged diagram that the picture shows, and how much it is enlarged. */
    private Rectangle pictured = new Rectangle();
    private double zoom;
    /** The picture, and another of the same size to scroll into; null before the first. */
    private Paper picture;
    private Paper spare;

    /** Follows what changes on a canvas whose figures these layers will be among; to be called first of all. */
    void follow(FigureCanvas canvas) {
        canvas.getLightweightSystem().setUpdateManager(new KeepingUpdates(canvas, this));
        canvas.addDisposeListener(event -> dispose());
        sharp = "gtk".equals(SWT.getPlatform()) //$NON-NLS-1$
                && canvas.getDisplay().getPrimaryMonitor().getZoom() == PLAIN;
    }

    /** Notes that a part of a figure is to be drawn anew, if the figure is among these layers. */
    void outdate(IFigure figure, Rectangle region) {
        IFigure at = figure;
        while (at != this && at.getParent() != null) {
            at = at.getParent();
            if (at != this) {
                at.translateToParent(region);
            }
        }
        if (at == this && !region.isEmpty()) {
            outdated = outdated == null ? region : outdated.getUnion(region);
        }
    }

    /** Shows the picture where it is asked for; {@code graphics} is not enlarged yet. */
    void show(Graphics graphics, double scale) {
        if (sharp) {
            Rectangle clip = graphics.getClip(new Rectangle());
            refresh(seen(), scale);
            clip.intersect(pictured).translate(-pictured.x, -pictured.y);
            graphics.pushState();
            graphics.translate(pictured.x, pictured.y);
            graphics.setBackgroundPattern(picture.pattern());
            graphics.fillRectangle(clip);
            graphics.popState();
        }
    }

    /** These layers are shown by {@link #show} already where a picture is kept. */
    @Override
    public void paint(Graphics graphics) {
        if (!sharp) {
            super.paint(graphics);
        }
    }

    private Rectangle seen() {
        IFigure figure = this;
        while (!(figure instanceof Viewport)) {
            figure = figure.getParent();
        }
        return new Rectangle(((Viewport) figure).getViewLocation(), figure.getClientArea().getSize());
    }

    private void refresh(Rectangle seen, double scale) {
        List<Rectangle> missing = new ArrayList<>();
        if (outdated != null) {
            missing.add(outdated.getCopy().scale(scale).expand(SMOOTH, SMOOTH).intersect(seen));
        }
        if (picture == null || scale != zoom || !seen.getSize().equals(pictured.getSize())) {
            missing = List.of(seen);
            make(seen);
        } else if (!seen.getLocation().equals(pictured.getLocation())) {
            missing.addAll(scroll(seen));
        }
        outdated = null;
        zoom = scale;
        pictured = seen;
        missing.stream().filter(part -> !part.isEmpty()).forEach(this::draw);
    }

    private void make(Rectangle seen) {
        if (picture == null || !seen.getSize().equals(pictured.getSize())) {
            dispose();
            picture = Paper.of(seen.getSize());
        }
    }

    /** Moves what goes on to be seen to its new place; returns what comes into sight. */
    private List<Rectangle> scroll(Rectangle seen) {
        Paper before = picture;
        picture = spare == null ? Paper.of(seen.getSize()) : spare;
        spare = before;
        picture.copy(before, pictured.x - seen.x, pictured.y - seen.y);
        Rectangle kept = pictured.getIntersection(seen);
        if (kept.isEmpty()) {
            return List.of(seen);
        }
        return List.of(new Rectangle(seen.x, seen.y, seen.width, kept.y - seen.y),
                new Rectangle(seen.x, kept.bottom(), seen.width, seen.bottom() - kept.bottom()),
                new Rectangle(seen.x, kept.y, kept.x - seen.x, kept.height),
                new Rectangle(kept.right(), kept.y, seen.right() - kept.right(), kept.height));
    }

    private void draw(Rectangle part) {
        GC gc = new GC(picture.image());
        SWTGraphics graphics = new SWTGraphics(gc);
        graphics.translate(-pictured.x, -pictured.y);
        graphics.clipRect(part);
        if (zoom != 1) {
            graphics.scale(zoom);
        }
        graphics.pushState();
        super.paint(graphics);
        graphics.dispose();
        gc.dispose();
    }

    private void dispose() {
        if (picture != null) {
            picture.dispose();
        }
        if (spare != null) {
            spare.dispose();
            spare = null;
        }
    }
}
