package org.deepworkbench.topology.ui.internal.look;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;

/**
 * The fonts of the canvas, made from the desktop's own.
 *
 * @param name  for names of nodes
 * @param small for types and anchors
 * @param tiny  for what is written in full, though it is long
 */
public record NodeFonts(Font name, Font small, Font tiny) {

    /**
     * @param base      the desktop's font
     * @param resources owns the fonts
     */
    public static NodeFonts from(Font base, ResourceManager resources) {
        FontDescriptor descriptor = FontDescriptor.createFrom(base);
        int height = base.getFontData()[0].getHeight();
        return new NodeFonts(resources.create(descriptor.withStyle(SWT.BOLD)),
                resources.create(descriptor.setHeight(Math.max(7, height - 1))),
                resources.create(descriptor.setHeight(Math.max(6, height - 2))));
    }
}
