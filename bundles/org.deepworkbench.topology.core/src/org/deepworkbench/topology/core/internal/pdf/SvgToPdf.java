package org.deepworkbench.topology.core.internal.pdf;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Makes a PDF of one page of an SVG, for the elements that this bundle writes. The page is as large as the picture.
 * Text stays text, so that it can be searched and copied; where the fonts that every PDF reader has lack a character,
 * its line is drawn as outlines.
 */
public final class SvgToPdf {

    /** A pixel of the web is three quarters of a point. */
    private static final double POINTS = 0.75;
    private static final Pattern TRANSLATE = Pattern.compile("translate\\((\\S+) (\\S+)\\)");
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final PdfContent content = new PdfContent();
    private final Map<String, Element> symbols = new HashMap<>();

    private SvgToPdf() {
    }

    /**
     * {@return the PDF}
     *
     * @param svg a picture written by this bundle
     * @throws IllegalArgumentException if it is no SVG
     */
    public static byte[] pdf(String svg) {
        return new SvgToPdf().convert(read(svg));
    }

    private static Element read(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private byte[] convert(Element svg) {
        double width = number(svg, "width") * POINTS;
        double height = number(svg, "height") * POINTS;
        content.transform(new AffineTransform(POINTS, 0, 0, -POINTS, 0, height));
        inside(svg, Paint.FIRST);
        PdfFile file = new PdfFile();
        String plain = file.add(Helvetica.PLAIN.object());
        String bold = file.add(Helvetica.BOLD.object());
        String page = file.addStream(content.bytes());
        String parent = file.reference(1);
        String only = file.add("<< /Type /Page /Parent " + parent + " /MediaBox [0 0 " + Math.ceil(width) + ' '
                + Math.ceil(height) + "] /Contents " + page + " /Resources << /Font << /" + Helvetica.PLAIN.resource()
                + ' ' + plain + " /" + Helvetica.BOLD.resource() + ' ' + bold + " >> >> >>");
        String pages = file.add("<< /Type /Pages /Count 1 /Kids [" + only + "] >>");
        String info = file.add("<< /Title " + PdfFile.text(title(svg)) + " /Creator (DEEP Workbench) >>");
        return file.finish(file.add("<< /Type /Catalog /Pages " + pages + " >>"), info);
    }

    private static String title(Element svg) {
        for (Node child = svg.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("title".equals(child.getNodeName())) {
                return child.getTextContent();
            }
        }
        return "";
    }

    private void inside(Element parent, Paint paint) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element, paint.within(element));
            }
        }
    }

    private void element(Element element, Paint paint) {
        switch (element.getTagName()) {
            case "g" -> group(element, paint);
            case "defs" -> define(element);
            case "use" -> use(element, paint);
            case "rect" -> draw(rectangle(element), paint);
            case "circle" -> draw(ellipse(element, "r", "r"), paint);
            case "ellipse" -> draw(ellipse(element, "rx", "ry"), paint);
            case "line" -> draw(new Line2D.Double(number(element, "x1"), number(element, "y1"), number(element, "x2"),
                    number(element, "y2")), new Paint(OptionalInt.empty(), paint.stroke(), paint.line()));
            case "path" -> draw(PathData.read(element.getAttribute("d")), paint);
            case "text" -> text(element, paint);
            default -> { }
        }
    }

    private void group(Element group, Paint paint) {
        Matcher translate = TRANSLATE.matcher(group.getAttribute("transform"));
        content.save();
        if (translate.matches()) {
            content.transform(AffineTransform.getTranslateInstance(Double.parseDouble(translate.group(1)),
                    Double.parseDouble(translate.group(2))));
        }
        inside(group, paint);
        content.restore();
    }

    private void define(Element definitions) {
        for (Node child = definitions.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element symbol) {
                symbols.put('#' + symbol.getAttribute("id"), symbol);
            }
        }
    }

    private void use(Element use, Paint paint) {
        Element symbol = symbols.get(use.getAttribute("href"));
        if (symbol != null) {
            String[] box = symbol.getAttribute("viewBox").split(" ");
            double scale = number(use, "width") / Double.parseDouble(box[2]);
            content.save();
            content.transform(new AffineTransform(scale, 0, 0, scale, number(use, "x"), number(use, "y")));
            inside(symbol, paint.within(symbol));
            content.restore();
        }
    }

    private void draw(Shape shape, Paint paint) {
        content.draw(shape, paint.fill(), paint.stroke(), paint.line());
    }

    private static Shape rectangle(Element element) {
        double x = number(element, "x");
        double y = number(element, "y");
        double width = number(element, "width");
        double height = number(element, "height");
        double round = 2 * number(element, "rx");
        return round == 0 ? new Rectangle2D.Double(x, y, width, height)
                : new RoundRectangle2D.Double(x, y, width, height, round, round);
    }

    private static Shape ellipse(Element element, String horizontal, String vertical) {
        double rx = number(element, horizontal);
        double ry = number(element, vertical);
        return new Ellipse2D.Double(number(element, "cx") - rx, number(element, "cy") - ry, 2 * rx, 2 * ry);
    }

    private void text(Element element, Paint paint) {
        String text = element.getTextContent();
        double size = number(element, "font-size");
        boolean bold = "bold".equals(element.getAttribute("font-weight"));
        boolean common = Helvetica.has(text);
        Helvetica font = bold ? Helvetica.BOLD : Helvetica.PLAIN;
        Shape outline = common ? new Rectangle2D.Double(0, 0, font.width(text, size), size) : outline(text, size, bold);
        double x = number(element, "x") - outline.getBounds2D().getWidth() * before(element);
        double y = number(element, "y");
        if (common) {
            paint.fill().ifPresent(colour -> content.text(text, x, y, font, size, colour));
        } else {
            draw(AffineTransform.getTranslateInstance(x, y).createTransformedShape(outline),
                    new Paint(paint.fill(), OptionalInt.empty(), paint.line()));
        }
    }

    private static Shape outline(String text, double size, boolean bold) {
        Font font = new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) size);
        return font.createGlyphVector(EXACT, text).getOutline();
    }

    /** {@return which part of a text stands before its x} */
    private static double before(Element text) {
        return switch (text.getAttribute("text-anchor")) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
    }

    private static double number(Element element, String attribute) {
        return element.hasAttribute(attribute) ? Double.parseDouble(element.getAttribute(attribute)) : 0;
    }
}
