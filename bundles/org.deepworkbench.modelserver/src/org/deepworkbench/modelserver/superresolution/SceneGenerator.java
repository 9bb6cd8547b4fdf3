package org.deepworkbench.modelserver.superresolution;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.deepworkbench.modelserver.learning.Chance;
import org.deepworkbench.modelserver.superresolution.Satellite.Band;
import org.deepworkbench.modelserver.superresolution.Satellite.Group;

/**
 * Makes up scenes of which all is known at the finest resolution: parcels of crops with their rows, woods, a river,
 * roads and a town. The bands are those of materials whose reflectance depends on the wavelength, with textures that
 * most bands share and moisture that only some of them see; the sensor blurs, samples and adds noise.
 */
final class SceneGenerator {

    private static final double NOISE = 12;
    private static final double FULL = 10_000;

    private final Satellite satellite;
    private final int size;

    /**
     * Makes scenes of this size.
     *
     * @param satellite whose bands
     * @param size      pixels of the finest bands along each side; a multiple of every factor
     */
    SceneGenerator(Satellite satellite, int size) {
        this.satellite = satellite;
        this.size = size;
    }

    /** {@return the scene of this number} */
    Scene scene(long seed, int number) {
        Ground ground = new Ground(size, Chance.at(seed, number));
        Map<Band, Plane> bands = new LinkedHashMap<>();
        Map<Band, Plane> truth = new LinkedHashMap<>();
        for (Group group : satellite.groups()) {
            int factor = satellite.factor(group.metres());
            for (Band band : group.bands()) {
                Plane reflected = reflected(ground, band.wavelength());
                if (factor > 1) {
                    truth.put(band, reflected);
                }
                bands.put(band, noisy(factor == 1 ? reflected : Sensor.coarsened(reflected, factor),
                        Chance.at(seed, number, band.wavelength())));
            }
        }
        return new Scene("scene" + number, satellite, bands, truth);
    }

    private Plane reflected(Ground ground, int wavelength) {
        Plane plane = new Plane(size, size);
        // Water in leaves and soil absorbs beyond the visible light, and most in the short-wave infrared.
        double thirst = wavelength < 900 ? 0.03 : 0.35;
        double grain = 0.75 + 0.25 * Math.sin(wavelength / 180.0);
        for (int i = 0; i < plane.values().length; i++) {
            double reflectance = ground.material(i).reflectance(wavelength);
            double shared = 1 + grain * ground.texture(i);
            double leaves = 1 + ground.vigour(i) * (wavelength > 720 && wavelength < 1300 ? 0.25 : -0.2);
            plane.values()[i] = (float) Math.clamp(FULL * reflectance * shared * leaves
                    * (1 - thirst * ground.moisture(i)), 1, FULL);
        }
        return plane;
    }

    private static Plane noisy(Plane plane, SplittableRandom random) {
        Plane noisy = new Plane(plane.width(), plane.height());
        for (int i = 0; i < noisy.values().length; i++) {
            noisy.values()[i] = (float) Math.max(1, Math.rint(plane.values()[i] + NOISE * random.nextGaussian()));
        }
        return noisy;
    }
}
