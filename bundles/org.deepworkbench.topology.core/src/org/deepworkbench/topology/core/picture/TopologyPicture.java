package org.deepworkbench.topology.core.picture;

import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.internal.pdf.SvgToPdf;
import org.deepworkbench.topology.core.internal.pdf.SvgToShapes;
import org.deepworkbench.topology.core.internal.picture.Page;
import org.deepworkbench.topology.core.internal.picture.Rasteriser;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;

/** The picture of a topology, for reports and people: its nodes and links, with inputs and outputs at the sides. */
public final class TopologyPicture {

    private TopologyPicture() {
    }

    /** {@return the picture as an SVG document; call it on the document's thread} */
    public static String svg(TopologyDocument document) {
        return svg(document.name(), document.serviceTemplate(), document.types(), document.layout());
    }

    /**
     * {@return the picture as an SVG document}
     *
     * @param name     shown as title where the topology has no {@code display_name}
     * @param template the topology
     * @param types    its types
     * @param layout   places of nodes as far as they are known
     */
    public static String svg(String name, ServiceTemplate template, TypeLibrary types, TopologyLayout layout) {
        return new Page(name, template, types, layout).svg();
    }

    /**
     * {@return the picture as a PNG; call it on the document's thread}
     *
     * @param document the topology
     * @param scale    pixels per unit of the SVG, 1 or 2 for most; a huge picture is made smaller than asked for, so
     *                 that memory suffices
     */
    public static byte[] png(TopologyDocument document, double scale) {
        return png(svg(document), scale);
    }

    /**
     * {@return the PNG of a picture made by {@link #svg}}; may be called on any thread
     *
     * @param svg   the picture
     * @param scale as in {@link #png(TopologyDocument, double)}
     */
    public static byte[] png(String svg, double scale) {
        return Rasteriser.png(svg, scale);
    }

    /** {@return a PDF of one page, in lines and text, of a picture made by {@link #svg}}; may be called on any thread */
    public static byte[] pdf(String svg) {
        return SvgToPdf.pdf(svg);
    }

    /** {@return the shapes of a picture made by {@link #svg}, to be drawn on paper; may be called on any thread} */
    public static PictureShapes shapes(String svg) {
        return SvgToShapes.shapes(svg);
    }
}
