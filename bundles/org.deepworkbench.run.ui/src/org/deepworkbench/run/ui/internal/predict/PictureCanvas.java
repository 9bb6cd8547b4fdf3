package org.deepworkbench.run.ui.internal.predict;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Shows a picture as large as fits, or words in its place; perhaps a file can be dropped on it. */
final class PictureCanvas {

    private static final int SIZE = 200;
    private static final int MARGIN = 8;
    private static final int ROUND = 8;
    /** Small pictures grow at most so much, for more would only show their pixels. */
    private static final int MOST_GROWTH = 4;

    private final Canvas canvas;
    private Optional<Image> image = Optional.empty();
    private String words = ""; //$NON-NLS-1$

    /**
     * @param name for people who cannot see it
     * @param id   stable name
     */
    PictureCanvas(Composite parent, String name, String id) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                return new Point(widthHint == SWT.DEFAULT ? SIZE : widthHint,
                        heightHint == SWT.DEFAULT ? SIZE : heightHint);
            }
        };
        Accessibility.name(canvas, name);
        ControlIds.tag(canvas, id);
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> canvas.redraw());
        canvas.addDisposeListener(event -> image.ifPresent(Image::dispose));
    }

    Canvas control() {
        return canvas;
    }

    /**
     * @param picture what to show
     * @param instead what to say if there is none
     */
    void show(Optional<ImageData> picture, String instead) {
        image.ifPresent(Image::dispose);
        image = picture.map(data -> new Image(canvas.getDisplay(), data));
        words = instead;
        canvas.redraw();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.isDark(canvas) ? canvas.getBackground() : Palette.paper(canvas.getDisplay()));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
        gc.setForeground(Palette.LINE.on(canvas));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
        if (image.isPresent()) {
            paint(gc, image.get(), area);
        } else {
            gc.setForeground(Palette.QUIET.on(canvas));
            Point size = gc.textExtent(words);
            gc.drawText(words, (area.width - size.x) / 2, (area.height - size.y) / 2, true);
        }
    }

    private static void paint(GC gc, Image image, Rectangle area) {
        Rectangle size = image.getBounds();
        double scale = Math.min(MOST_GROWTH, Math.min((area.width - 2.0 * MARGIN) / size.width,
                (area.height - 2.0 * MARGIN) / size.height));
        int width = Math.max(1, (int) (size.width * scale));
        int height = Math.max(1, (int) (size.height * scale));
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(image, 0, 0, size.width, size.height, (area.width - width) / 2, (area.height - height) / 2, width,
                height);
    }

    /** @param dropped gets a file that was dropped here */
    void acceptFiles(Consumer<Path> dropped) {
        words = Messages.PictureCanvas_drop;
        DropTarget target = new DropTarget(canvas, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files && files.length > 0) {
                    dropped.accept(Path.of(files[0]));
                }
            }
        });
    }
}
