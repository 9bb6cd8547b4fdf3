package org.deepworkbench.topology.ui.internal.editor;

import org.deepworkbench.topology.ui.internal.TopologyImages;
import org.deepworkbench.topology.ui.internal.figures.NodeStyle;
import org.deepworkbench.topology.ui.internal.look.Look;
import org.deepworkbench.topology.ui.internal.look.NodeFonts;
import org.deepworkbench.topology.ui.internal.look.SharpIcons;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.widgets.Control;

/**
 * What a page is drawn with.
 *
 * @param resources owns images and fonts and is disposed with the page
 * @param style     how nodes are drawn
 */
public record PageLook(ResourceManager resources, NodeStyle style) {

    /** {@return the look of a page; its resources live as long as {@code owner}} */
    public static PageLook of(Control owner) {
        return of(owner, Look.on(owner));
    }

    /** {@return the look of a page in given colours; its resources live as long as {@code owner}} */
    public static PageLook of(Control owner, Look colours) {
        ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), owner);
        NodeStyle style = new NodeStyle(colours, NodeFonts.from(JFaceResources.getDefaultFont(), resources),
                new SharpIcons(resources, TopologyImages::node));
        return new PageLook(resources, style);
    }
}
