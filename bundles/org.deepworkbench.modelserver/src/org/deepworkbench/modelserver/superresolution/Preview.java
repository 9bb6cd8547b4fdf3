package org.deepworkbench.modelserver.superresolution;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Some versions of the same bands side by side, in false colours and with one stretch of contrast for all. */
final class Preview {

    private static final int WIDEST = 320;
    private static final int GAP = 6;
    private static final int WHITE = 255;
    private static final double DARKEST = 0.01;
    private static final double BRIGHTEST = 0.99;

    private final List<List<Plane>> versions = new ArrayList<>();

    /** Adds a version: the last of its bands is shown in red, the middle one in green, the first in blue. */
    void add(List<Plane> bands) {
        versions.add(List.of(bands.getLast(), bands.get(bands.size() / 2), bands.getFirst()));
    }

    /** {@return the versions from left to right: of a large scene, its middle} */
    BufferedImage image() {
        Plane any = versions.getFirst().getFirst();
        int width = Math.min(WIDEST, any.width());
        int height = Math.min(WIDEST, any.height());
        int left = (any.width() - width) / 2;
        int top = (any.height() - height) / 2;
        int all = versions.size() * (width + GAP) - GAP;
        BufferedImage image = new BufferedImage(all, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < all * height; i++) {
            image.setRGB(i % all, i / all, 0xffffff);
        }
        for (int colour = 0; colour < 3; colour++) {
            Plane reference = versions.getLast().get(colour).part(left, top, width, height);
            float dark = reference.quantile(DARKEST);
            float range = Math.max(1, reference.quantile(BRIGHTEST) - dark);
            int shift = 16 - 8 * colour;
            for (int version = 0; version < versions.size(); version++) {
                Plane part = versions.get(version).get(colour).part(left, top, width, height);
                for (int i = 0; i < width * height; i++) {
                    int x = version * (width + GAP) + i % width;
                    int level = Math.round(Math.clamp((part.values()[i] - dark) / range, 0f, 1f) * WHITE);
                    image.setRGB(x, i / width, image.getRGB(x, i / width) & ~(WHITE << shift) | level << shift);
                }
            }
        }
        return image;
    }
}
