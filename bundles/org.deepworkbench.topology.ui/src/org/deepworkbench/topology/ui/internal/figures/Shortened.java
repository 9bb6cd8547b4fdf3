package org.deepworkbench.topology.ui.internal.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.swt.graphics.Font;

/** Cuts texts to a width and remembers the result, since measuring is slow. For the display thread only. */
public final class Shortened {

    private static final int REMEMBERED = 4000;
    private static final String CUT = "\u2026"; //$NON-NLS-1$

    /** A text to be drawn in so much space. */
    private record Key(String text, Font font, int width) {
    }

    private static final Map<Key, String> KNOWN = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    private Shortened() {
    }

    /** {@return {@code text}, or its beginning with an ellipsis where it is wider than {@code width}} */
    public static String toFit(String text, Font font, int width) {
        Key key = new Key(text, font, width);
        String known = KNOWN.get(key);
        if (known == null) {
            known = cut(text, font, width);
            KNOWN.put(key, known);
        }
        return known;
    }

    private static String cut(String text, Font font, int width) {
        if (FigureUtilities.getTextWidth(text, font) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (FigureUtilities.getTextWidth(text.substring(0, middle) + CUT, font) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low).stripTrailing() + CUT;
    }
}
