package org.deepworkbench.topology.core.internal.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes pixels of an SVG, without a display. Nothing that the SVG might refer to is loaded. */
public final class Rasteriser {

    /** Pixels of a picture at most: 16 million of three bytes are 48 MB while it is drawn. */
    private static final double MOST_PIXELS = 16e6;
    private static final double LONGEST_SIDE = 20_000;
    private static final double LARGEST_SCALE = 8;

    private Rasteriser() {
    }

    /**
     * {@return a PNG}
     *
     * @param svg   an SVG document
     * @param scale pixels per unit; less is used where the picture would become too large
     */
    public static byte[] png(String svg, double scale) {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("scale " + scale);
        }
        SVGDocument document = load(svg);
        FloatSize size = document.size();
        double used = bounded(scale, size.getWidth(), size.getHeight());
        BufferedImage image = new BufferedImage(pixels(size.getWidth(), used), pixels(size.getHeight(), used),
                BufferedImage.TYPE_3BYTE_BGR);
        draw(document, image);
        return encode(image);
    }

    private static SVGDocument load(String svg) {
        LoaderContext context = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .documentLimits(new DocumentLimits(DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
                        DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, Integer.MAX_VALUE))
                .build();
        SVGDocument document = new SVGLoader()
                .load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, context);
        if (document == null) {
            throw new IllegalArgumentException("no SVG");
        }
        return document;
    }

    private static double bounded(double scale, double width, double height) {
        double byPixels = Math.sqrt(MOST_PIXELS / (width * height));
        double bySide = LONGEST_SIDE / Math.max(width, height);
        return Math.min(Math.min(scale, LARGEST_SCALE), Math.min(byPixels, bySide));
    }

    private static int pixels(double length, double scale) {
        return Math.max(1, (int) Math.floor(length * scale));
    }

    private static void draw(SVGDocument document, BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render((Component) null, graphics, new ViewBox(0, 0, image.getWidth(), image.getHeight()));
        } finally {
            graphics.dispose();
        }
    }

    private static byte[] encode(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
