package org.deepworkbench.run.ui.internal.targets;

import org.deepworkbench.spi.engine.TargetReport.Quota;
import org.deepworkbench.ui.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Paints how much of a quota is used as a bar: quiet while there is room, warning when there is little, or none. */
final class QuotaPaint {

    private static final double LITTLE = 0.8;

    private QuotaPaint() {
    }

    /** {@return the part in use, from 0 to 1; 0 where there is no limit} */
    static double part(Quota quota) {
        if (quota.limit() < 0) {
            return 0;
        }
        return quota.limit() == 0 ? 1 : Math.clamp(quota.used() / quota.limit(), 0, 1);
    }

    /** {@return the colour for so much in use} */
    static Palette colour(double part) {
        if (part >= 1) {
            return Palette.BAD;
        }
        return part >= LITTLE ? Palette.CAUTION : Palette.GOOD;
    }

    /** @param control whose background it is painted on */
    static void bar(GC gc, Rectangle place, Quota quota, Control control) {
        int round = place.height;
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.LINE.on(control));
        gc.fillRoundRectangle(place.x, place.y, place.width, place.height, round, round);
        double part = part(quota);
        if (part > 0) {
            gc.setBackground(colour(part).on(control));
            gc.fillRoundRectangle(place.x, place.y, Math.max(round, (int) Math.round(place.width * part)),
                    place.height, round, round);
        }
    }
}
