package org.deepworkbench.topology.core.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import org.deepworkbench.topology.core.picture.PictureShapes;
import org.deepworkbench.topology.core.picture.PictureShapes.Painted;
import org.junit.jupiter.api.Test;

class SvgToShapesTest {

    private static PictureShapes shapes(String inside) {
        return SvgToShapes.shapes("<svg xmlns='http://www.w3.org/2000/svg' width='100' height='80'>" + inside + "</svg>");
    }

    @Test
    void shapesStandWhereTheWholePictureHasThem() {
        PictureShapes picture = shapes("<defs><symbol id='s' viewBox='0 0 10 10' stroke='#ff0000' stroke-width='2'>"
                + "<rect x='1' y='1' width='2' height='2' fill='none'/></symbol></defs>"
                + "<g transform='translate(10 20)'><use href='#s' x='5' y='5' width='30' height='30'/></g>"
                + "<rect width='100' height='80' fill='#fff'/>");
        assertEquals(100, picture.width());
        assertEquals(80, picture.height());
        Painted symbol = picture.shapes().get(0);
        assertEquals(new Rectangle2D.Double(18, 28, 6, 6), symbol.shape().getBounds2D());
        assertEquals(6, symbol.line().getLineWidth(), 0.01);
        assertEquals(OptionalInt.of(0xff0000), symbol.stroke());
        assertEquals(OptionalInt.of(0xffffff), picture.shapes().get(1).fill());
    }

    @Test
    void linesKeepTheirDashes() {
        List<Painted> lines = shapes("<path d='M0 0L9 0' fill='none' stroke='#000000' stroke-dasharray='6 4'/>"
                + "<path d='M0 0L9 0' fill='none' stroke='#000000'/>").shapes();
        assertArrayEquals(new float[] {6, 4}, lines.get(0).line().getDashArray());
        assertArrayEquals(null, lines.get(1).line().getDashArray());
    }

    @Test
    void lettersAreShapesBesideBeforeAndAroundTheirPlace() {
        List<Painted> texts = shapes("<text x='50' y='40' font-size='12' fill='#000000'>wide</text>"
                + "<text x='50' y='40' font-size='12' fill='#000000' text-anchor='end'>wide</text>"
                + "<text x='50' y='40' font-size='12' fill='#000000' text-anchor='middle'>wide</text>").shapes();
        assertTrue(texts.get(0).shape().getBounds2D().getX() >= 49);
        assertTrue(texts.get(1).shape().getBounds2D().getMaxX() <= 52);
        assertEquals(50, texts.get(2).shape().getBounds2D().getCenterX(), 2);
        assertTrue(texts.get(0).shape().getBounds2D().getMaxY() <= 41, "it stands on its line");
    }
}
