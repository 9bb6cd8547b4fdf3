package org.deepworkbench.modelserver.superresolution;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.modelserver.learning.Network;
import org.deepworkbench.modelserver.learning.Tensor;
import org.deepworkbench.modelserver.superresolution.Satellite.Group;

/** Sharpens the coarse bands of whole scenes, window by window, so that large ones need no more memory. */
final class Sharpener {

    private static final int WINDOW = 128;
    private static final int BORDER = 16;

    private final Network network;
    private final Satellite satellite;
    private final int metres;

    /** Sharpens bands of this resolution by a network that learnt it. */
    Sharpener(Network network, Satellite satellite, int metres) {
        this.network = network;
        this.satellite = satellite;
        this.metres = metres;
    }

    /**
     * {@return the coarse bands of a scene at the finest resolution, in their order}
     *
     * @param between run before each window; ends the work by throwing
     */
    List<Plane> sharpened(Scene scene, Runnable between) {
        List<Group> groups = satellite.upTo(metres);
        List<Plane> stack = scene.stacked(groups);
        int width = scene.fine().width();
        int height = scene.fine().height();
        List<Plane> sharp = new ArrayList<>();
        groups.getLast().bands().forEach(band -> sharp.add(new Plane(width, height)));
        for (int top = 0; top < height; top += WINDOW) {
            for (int left = 0; left < width; left += WINDOW) {
                between.run();
                window(stack, sharp, left, top);
            }
        }
        return sharp;
    }

    /** Computes a window with a border around it, of which the answers are not kept. */
    private void window(List<Plane> stack, List<Plane> sharp, int left, int top) {
        Plane whole = sharp.getFirst();
        int fromX = Math.max(0, left - BORDER);
        int fromY = Math.max(0, top - BORDER);
        int width = Math.min(whole.width(), left + WINDOW + BORDER) - fromX;
        int height = Math.min(whole.height(), top + WINDOW + BORDER) - fromY;
        float[] values = new float[stack.size() * width * height];
        for (int band = 0; band < stack.size(); band++) {
            float[] part = stack.get(band).part(fromX, fromY, width, height).values();
            for (int i = 0; i < part.length; i++) {
                values[band * part.length + i] = part[i] / Sharpening.NORM;
            }
        }
        float[] answer = network.answer(List.of(new Tensor(values, 1, stack.size(), height, width))).getFirst()
                .values();
        int right = Math.min(whole.width(), left + WINDOW);
        int bottom = Math.min(whole.height(), top + WINDOW);
        for (int band = 0; band < sharp.size(); band++) {
            for (int y = top; y < bottom; y++) {
                for (int x = left; x < right; x++) {
                    float value = answer[(band * height + y - fromY) * width + x - fromX] * Sharpening.NORM;
                    sharp.get(band).values()[y * whole.width() + x] = Math.clamp(value, 0f, 65_535f);
                }
            }
        }
    }
}
