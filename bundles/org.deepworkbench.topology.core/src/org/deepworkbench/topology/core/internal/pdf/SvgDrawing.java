package org.deepworkbench.topology.core.internal.pdf;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
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
import org.deepworkbench.topology.core.internal.pdf.Pen.Line;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Draws an SVG with a pen, for the elements that this bundle writes. */
final class SvgDrawing {

    private static final Pattern TRANSLATE = Pattern.compile("translate\\((\\S+) (\\S+)\\)");
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Element svg;
    private final Map<String, Element> symbols = new HashMap<>();
    private Pen pen;

    /**
     * @param svg a picture written by this bundle
     * @throws IllegalArgumentException if it is no SVG
     */
    SvgDrawing(String svg) {
        this.svg = read(svg);
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

    /** {@return the width of the whole} */
    double width() {
        return number(svg, "width");
    }

    /** {@return the height of the whole} */
    double height() {
        return number(svg, "height");
    }

    /** {@return what it is called} */
    String title() {
        for (Node child = svg.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("title".equals(child.getNodeName())) {
                return child.getTextContent();
            }
        }
        return "";
    }

    /** Draws all of it. */
    void draw(Pen with) {
        pen = with;
        inside(svg, Paint.FIRST);
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
        pen.save();
        if (translate.matches()) {
            pen.transform(AffineTransform.getTranslateInstance(Double.parseDouble(translate.group(1)),
                    Double.parseDouble(translate.group(2))));
        }
        inside(group, paint);
        pen.restore();
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
            pen.save();
            pen.transform(new AffineTransform(scale, 0, 0, scale, number(use, "x"), number(use, "y")));
            inside(symbol, paint.within(symbol));
            pen.restore();
        }
    }

    private void draw(Shape shape, Paint paint) {
        pen.draw(shape, paint.fill(), paint.stroke(), paint.line());
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
        if (paint.fill().isPresent()) {
            Line line = new Line(element.getTextContent(), number(element, "x"), number(element, "y"), before(element),
                    number(element, "font-size"), "bold".equals(element.getAttribute("font-weight")),
                    paint.fill().getAsInt());
            if (!pen.write(line)) {
                pen.draw(outline(line), paint.fill(), OptionalInt.empty(), paint.line());
            }
        }
    }

    private static Shape outline(Line line) {
        Font font = new Font(Font.SANS_SERIF, line.bold() ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) line.size());
        GlyphVector letters = font.createGlyphVector(EXACT, line.text());
        double before = letters.getOutline().getBounds2D().getWidth() * line.before();
        return letters.getOutline((float) (line.x() - before), (float) line.y());
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
