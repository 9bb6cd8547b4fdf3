package org.deepworkbench.modelserver.retinopathy;

import java.awt.image.BufferedImage;
import org.deepworkbench.modelserver.module.Picture;

/** A picture with what its grade rests on laid over it. */
final class HeatMap {

    private static final int SIDE = 384;
    /** A part that lowers the grade by this much of a stage is laid over fully. */
    private static final double FULL = 0.5;
    private static final double DENSEST = 0.75;
    /** Stands out from all that the retina shows. */
    private static final int[] HOT = {0, 225, 255};

    private HeatMap() {
    }

    /**
     * {@return the picture, enlarged, with light blue over the parts that make its grade worse}
     *
     * @param planes    the red, the green, the blue plane
     * @param size      pixels along each side of them
     * @param influence what {@link Occlusion#influence} found
     */
    static Picture of(byte[] planes, int size, double[] influence) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double heat = DENSEST * Math.clamp(at(influence, x, y) / FULL, 0, 1);
                int pixel = y * size / SIDE * size + x * size / SIDE;
                int rgb = 0;
                for (int channel = 0; channel < HOT.length; channel++) {
                    int plain = planes[channel * size * size + pixel] & 255;
                    rgb = rgb << 8 | (int) Math.round(plain + heat * (HOT[channel] - plain));
                }
                image.setRGB(x, y, rgb);
            }
        }
        return Picture.of(image);
    }

    /** Interpolates linearly between the places at which parts were covered. */
    private static double at(double[] influence, int x, int y) {
        int places = Occlusion.PLACES;
        double column = Math.clamp((x + 0.5) * places / SIDE - 0.5, 0, places - 1);
        double row = Math.clamp((y + 0.5) * places / SIDE - 0.5, 0, places - 1);
        int left = Math.min((int) column, places - 2);
        int top = Math.min((int) row, places - 2);
        double fx = column - left;
        double fy = row - top;
        int from = top * places + left;
        double upper = influence[from] * (1 - fx) + influence[from + 1] * fx;
        double lower = influence[from + places] * (1 - fx) + influence[from + places + 1] * fx;
        return upper * (1 - fy) + lower * fy;
    }
}
