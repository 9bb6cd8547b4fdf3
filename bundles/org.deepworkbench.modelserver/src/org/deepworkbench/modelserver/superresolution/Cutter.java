package org.deepworkbench.modelserver.superresolution;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.deepworkbench.modelserver.learning.Chance;
import org.deepworkbench.modelserver.superresolution.Satellite.Group;

/**
 * Cuts patches out of scenes that teach how to sharpen: all bands are made coarser by the factor that is to be learnt,
 * so that what was seen tells what should come out. The network is then used one step finer (Wald's protocol).
 */
final class Cutter {

    private static final int COARSE_SIDE = 16;
    private static final int TRIES = 100;

    private final Satellite satellite;
    private final int metres;
    private final int scale;
    private final List<Group> groups;
    private final List<float[]> inputs = new ArrayList<>();
    private final List<float[]> targets = new ArrayList<>();

    /** Cuts to sharpen the bands of this resolution. */
    Cutter(Satellite satellite, int metres) {
        this.satellite = satellite;
        this.metres = metres;
        this.scale = satellite.factor(metres);
        this.groups = satellite.upTo(metres);
    }

    /** {@return the pixels along each side of a patch} */
    int side() {
        return COARSE_SIDE * scale;
    }

    /** {@return the least number of pixels of the finest bands that a scene needs along each side} */
    int least() {
        return side() * scale;
    }

    /** {@return of which number of pixels of the finest bands the sides of a scene must be a multiple} */
    int unit() {
        return scale * scale;
    }

    /** {@return the bytes of a patch in memory} */
    long bytes() {
        int bands = groups.stream().mapToInt(group -> group.bands().size()).sum() + groups.getLast().bands().size();
        return 4L * bands * side() * side();
    }

    /**
     * Cuts patches out of a scene at places drawn by chance. Those with more gaps than pixels are left out.
     *
     * @param number of the scene
     */
    void cut(Scene scene, int patches, long seed, int number) {
        List<Plane> taught = scene.coarsened(groups, scale).stacked(groups);
        List<Plane> wanted = scene.planes(groups.getLast());
        int width = wanted.getFirst().width();
        int height = wanted.getFirst().height();
        for (int patch = 0; patch < patches; patch++) {
            SplittableRandom random = Chance.at(seed, number, patch);
            for (int tries = 0; tries < TRIES; tries++) {
                int left = random.nextInt(width - side() + 1);
                int top = random.nextInt(height - side() + 1);
                float[] target = cut(wanted, left, top);
                if (isCovered(target)) {
                    inputs.add(cut(taught, left, top));
                    targets.add(target);
                    break;
                }
            }
        }
    }

    private float[] cut(List<Plane> planes, int left, int top) {
        int area = side() * side();
        float[] patch = new float[planes.size() * area];
        for (int band = 0; band < planes.size(); band++) {
            float[] values = planes.get(band).part(left, top, side(), side()).values();
            for (int i = 0; i < area; i++) {
                patch[band * area + i] = values[i] / Sharpening.NORM;
            }
        }
        return patch;
    }

    private static boolean isCovered(float[] target) {
        int gaps = 0;
        for (float value : target) {
            if (value == 0) {
                gaps++;
            }
        }
        return gaps <= target.length / 2;
    }

    /** {@return the patches cut so far} */
    Patches patches() {
        return new Patches(inputs, targets, side());
    }

    /** {@return the network that learns from them} */
    DSen2 design(int blocks, int features) {
        int bands = groups.stream().mapToInt(group -> group.bands().size()).sum();
        return new DSen2(bands, groups.getLast().bands().size(), blocks, features);
    }

    /** {@return the resolution to be sharpened, in metres} */
    int metres() {
        return metres;
    }

    /** {@return whose bands these are} */
    Satellite satellite() {
        return satellite;
    }
}
