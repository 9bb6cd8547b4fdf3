package org.deepworkbench.topology.ui.internal.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.TopologySource;
import org.deepworkbench.topology.core.csar.CsarWriter;
import org.deepworkbench.topology.core.csar.Layout;
import org.deepworkbench.topology.core.picture.PictureShapes;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.deepworkbench.topology.core.picture.TopologyPicture;

/**
 * A topology as it was when a person asked for its picture, saved or not. Immutable, so that the picture can be made on
 * any thread.
 *
 * @param source where it comes from
 * @param text   its text
 * @param layout how it is drawn
 */
record Exported(TopologySource source, String text, TopologyLayout layout) {

    /** Pixels per unit of the SVG, so that a PNG looks sharp on paper too. */
    private static final double SCALE = 2;

    /** {@return the topology as it is now; to be called on the document's thread} */
    static Exported of(TopologyDocument document) {
        return new Exported(document.source(), document.text(), document.layout());
    }

    /** {@return what it is called} */
    String name() {
        return source.name();
    }

    /**
     * Writes it to a file. Takes a while.
     *
     * @throws IOException    if the file cannot be written
     * @throws FaultException if the topology cannot be packed into an archive
     */
    void write(Path file, ExportFormat format) throws IOException, FaultException {
        switch (format) {
            case SVG -> Files.write(file, svg().getBytes(StandardCharsets.UTF_8));
            case PDF -> Files.write(file, TopologyPicture.pdf(svg()));
            case PNG -> Files.write(file, png());
            case CSAR -> CsarWriter.write(document(), file, Layout.METADATA);
        }
    }

    /** {@return the picture in pixels; takes a while} */
    byte[] png() throws FaultException {
        return TopologyPicture.png(svg(), SCALE);
    }

    /** {@return the picture as shapes, to be printed; takes a while} */
    PictureShapes shapes() throws FaultException {
        return TopologyPicture.shapes(svg());
    }

    private String svg() throws FaultException {
        TopologyDocument document = document();
        return TopologyPicture.svg(name(), document.serviceTemplate(), document.types(), layout);
    }

    private TopologyDocument document() throws FaultException {
        TopologyDocument document = source.file().isPresent() ? TopologyDocument.open(source)
                : TopologyDocument.of(name(), text);
        document.replaceAll(text);
        return document;
    }
}
