package org.deepworkbench.topology.ui.internal.canvas;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/**
 * Layers that are enlarged by the graphics system itself, so that lines, texts and icons stay sharp at every zoom. The
 * inherited way enlarges fonts step by step and pictures by their pixels.
 */
final class SharpLayers extends ScalableFreeformLayeredPane {

    private final KeptLayers kept;

    /** @param kept the layers behind all others, which are added by the caller */
    SharpLayers(KeptLayers kept) {
        this.kept = kept;
    }

    @Override
    protected void paintClientArea(Graphics graphics) {
        kept.show(graphics, getScale());
        if (getScale() == 1) {
            super.paintClientArea(graphics);
            return;
        }
        graphics.pushState();
        graphics.scale(getScale());
        graphics.pushState();
        paintChildren(graphics);
        graphics.popState();
        graphics.popState();
    }
}
