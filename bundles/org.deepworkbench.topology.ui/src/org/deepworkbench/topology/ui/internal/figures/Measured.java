package org.deepworkbench.topology.ui.internal.figures;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.swt.graphics.Font;

/** The sizes of texts, remembered since the toolkit takes long to find them. For the display thread only. */
final class Measured {

    private static final int REMEMBERED = 4000;

    /** A text in a font. */
    private record Key(String text, Font font) {
    }

    private static final Map<Font, Integer> HEIGHTS = new HashMap<>();
    private static final Map<Key, Integer> WIDTHS = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Integer> eldest) {
            return size() > REMEMBERED;
        }
    };

    private Measured() {
    }

    /** {@return the height of a line} */
    static int height(Font font) {
        HEIGHTS.keySet().removeIf(Font::isDisposed);
        return HEIGHTS.computeIfAbsent(font, key -> FigureUtilities.getFontMetrics(key).getHeight());
    }

    /** {@return the width of a text of one line} */
    static int width(String text, Font font) {
        return WIDTHS.computeIfAbsent(new Key(text, font), key -> FigureUtilities.getTextWidth(key.text(), key.font()));
    }
}
