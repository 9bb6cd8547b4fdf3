package org.deepworkbench.topology.ui.internal;

import java.net.URL;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;

/** The icons of this bundle. They are drawn as SVG and so crisp at any zoom. */
public final class TopologyImages {

    private static final int SIXTEEN_OF_24 = 67;

    private TopologyImages() {
    }

    /** {@return the icon of a kind of node, 24 pixels, or a sign that is drawn on nodes, by its name} */
    public static ImageDescriptor node(String name) {
        URL node = TopologyImages.class.getResource("/icons/node/" + name + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
        return node == null ? object(name) : ImageDescriptor.createFromURL(node);
    }

    /** {@return the icon of a kind of node, 16 pixels, for lists} */
    public static ImageDescriptor small(String name) {
        return new Small(name);
    }

    /** {@return the icon of something in a list, 16 pixels} */
    public static ImageDescriptor object(String name) {
        return ImageDescriptor.createFromURL(TopologyImages.class.getResource("/icons/obj/" + name + ".svg")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** {@return the small sign over an icon that says that something is wrong, or doubtful} */
    public static ImageDescriptor badge(boolean wrong) {
        return object(wrong ? "error-badge" : "warning-badge"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** {@return the icon of something to press, 16 pixels} */
    public static ImageDescriptor tool(String name) {
        return ImageDescriptor.createFromURL(TopologyImages.class.getResource("/icons/tool/" + name + ".svg")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** An icon of a node in the size of lists. Two of the same name are equal, so that they share their image. */
    private static final class Small extends ImageDescriptor {

        private final String name;

        Small(String name) {
            this.name = name;
        }

        @Override
        public ImageData getImageData(int zoom) {
            return node(name).getImageData(zoom * SIXTEEN_OF_24 / 100);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Small small && small.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
