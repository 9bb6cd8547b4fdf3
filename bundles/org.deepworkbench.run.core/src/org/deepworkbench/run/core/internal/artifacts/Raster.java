package org.deepworkbench.run.core.internal.artifacts;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Makes a PNG of an SVG, without a display. */
final class Raster {

    private static final float SCALE = 2; // for screens with a high resolution

    private Raster() {
    }

    /**
     * @throws IOException if it cannot be done, for example because the system has no fonts
     */
    static byte[] png(String svg) throws IOException {
        SVGDocument document = new SVGLoader().load(
                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault());
        if (document == null) {
            throw new IOException("SVG"); //$NON-NLS-1$
        }
        FloatSize size = document.size();
        BufferedImage image = new BufferedImage(Math.round(size.width * SCALE), Math.round(size.height * SCALE),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render((Component) null, graphics, new ViewBox(0, 0, image.getWidth(), image.getHeight()));
        } catch (RuntimeException | LinkageError e) { // no fontconfig: Java throws whatever comes to hand
            throw new IOException(String.valueOf(e.getMessage()), e);
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out); //$NON-NLS-1$
        return out.toByteArray();
    }
}
