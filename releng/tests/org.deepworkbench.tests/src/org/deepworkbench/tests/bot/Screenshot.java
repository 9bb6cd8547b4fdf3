package org.deepworkbench.tests.bot;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Keeps pictures of the desktop beside the tests' reports, for people to look at. */
public final class Screenshot {

    private Screenshot() {
    }

    /**
     * Takes a picture of the whole display.
     *
     * @param name file name without ending
     */
    public static void take(String name) {
        Ui.act(() -> save(name, Ui.display()));
    }

    private static void save(String name, Display display) {
        Rectangle bounds = display.getBounds();
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, 0, 0);
            ImageLoader loader = new ImageLoader();
            loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
            Path folder = Path.of(System.getProperty("deepworkbench.tests.output"), "screenshots");
            folder.toFile().mkdirs();
            loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
