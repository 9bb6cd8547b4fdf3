package org.deepworkbench.topology.core.internal.pdf;

import java.awt.geom.AffineTransform;

/**
 * Makes a PDF of one page of an SVG, for the elements that this bundle writes. The page is as large as the picture.
 * Text stays text, so that it can be searched and copied; where the fonts that every PDF reader has lack a character,
 * its line is drawn as outlines.
 */
public final class SvgToPdf {

    /** A pixel of the web is three quarters of a point. */
    private static final double POINTS = 0.75;

    private SvgToPdf() {
    }

    /**
     * {@return the PDF}
     *
     * @param svg a picture written by this bundle
     * @throws IllegalArgumentException if it is no SVG
     */
    public static byte[] pdf(String svg) {
        SvgDrawing drawing = new SvgDrawing(svg);
        double width = drawing.width() * POINTS;
        double height = drawing.height() * POINTS;
        PdfContent content = new PdfContent();
        content.transform(new AffineTransform(POINTS, 0, 0, -POINTS, 0, height));
        drawing.draw(content);
        PdfFile file = new PdfFile();
        String plain = file.add(Helvetica.PLAIN.object());
        String bold = file.add(Helvetica.BOLD.object());
        String page = file.addStream(content.bytes());
        String parent = file.reference(1);
        String only = file.add("<< /Type /Page /Parent " + parent + " /MediaBox [0 0 " + Math.ceil(width) + ' '
                + Math.ceil(height) + "] /Contents " + page + " /Resources << /Font << /" + Helvetica.PLAIN.resource()
                + ' ' + plain + " /" + Helvetica.BOLD.resource() + ' ' + bold + " >> >> >>");
        String pages = file.add("<< /Type /Pages /Count 1 /Kids [" + only + "] >>");
        String info = file.add("<< /Title " + PdfFile.text(drawing.title()) + " /Creator (DEEP Workbench) >>");
        return file.finish(file.add("<< /Type /Catalog /Pages " + pages + " >>"), info);
    }
}
