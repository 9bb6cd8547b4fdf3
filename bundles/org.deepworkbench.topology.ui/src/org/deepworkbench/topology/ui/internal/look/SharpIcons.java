package org.deepworkbench.topology.ui.internal.look;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/**
 * Draws SVG icons at any zoom without blur: each is turned into pixels at about the size it is needed at. For the
 * display thread only.
 */
public final class SharpIcons {

    private static final int[] PERCENT = {100, 150, 200, 300, 400, 600};

    /** An icon at a size. */
    private record Key(String icon, int percent) {
    }

    private final ResourceManager resources;
    private final Function<String, ImageDescriptor> icons;
    private final Map<Key, Image> images = new HashMap<>();
    private double zoom = 1;
    /** The pictures' size for the zoom; found once, because a question to the window system takes a while. */
    private int percent;

    /**
     * @param resources owns the images
     * @param icons     finds an icon by its name
     */
    public SharpIcons(ResourceManager resources, Function<String, ImageDescriptor> icons) {
        this.resources = resources;
        this.icons = icons;
        this.percent = percent(zoom);
    }

    /** Sets the zoom that icons are drawn at from now on, 1 for 100 %. */
    public void setZoom(double zoom) {
        this.zoom = zoom;
        this.percent = percent(zoom);
    }

    /** {@return the zoom that everything is drawn at, 1 for 100 %} */
    public double zoom() {
        return zoom;
    }

    /** Draws {@code icon} so that it fills {@code area}. */
    public void draw(Graphics graphics, String icon, Rectangle area) {
        Image image = images.computeIfAbsent(new Key(icon, percent), this::create);
        org.eclipse.swt.graphics.Rectangle size = image.getBounds();
        graphics.setInterpolation(SWT.HIGH);
        graphics.drawImage(image, 0, 0, size.width, size.height, area.x, area.y, area.width, area.height);
    }

    private Image create(Key key) {
        ImageDescriptor icon = icons.apply(key.icon());
        return resources.create(
                ImageDescriptor.createFromImageDataProvider(zoom -> icon.getImageData(key.percent())));
    }

    private static int percent(double scale) {
        double wanted = scale * Display.getCurrent().getPrimaryMonitor().getZoom();
        for (int percent : PERCENT) {
            if (percent >= wanted) {
                return percent;
            }
        }
        return PERCENT[PERCENT.length - 1];
    }
}
