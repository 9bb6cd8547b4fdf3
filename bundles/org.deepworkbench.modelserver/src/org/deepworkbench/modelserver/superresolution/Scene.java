package org.deepworkbench.modelserver.superresolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.superresolution.Satellite.Band;
import org.deepworkbench.modelserver.superresolution.Satellite.Group;

/**
 * What a satellite saw of one place.
 *
 * @param name      of the place, such as its folder
 * @param satellite which one
 * @param bands     each at its own resolution; their sides fit each other
 * @param truth     the coarse bands at the finest resolution, where it is known; else empty
 */
record Scene(String name, Satellite satellite, Map<Band, Plane> bands, Map<Band, Plane> truth) {

    /** {@return the finest band} */
    Plane fine() {
        return bands.get(satellite.groups().getFirst().bands().getFirst());
    }

    /** {@return the bands of these groups as a satellite would see them from farther away, so many times coarser} */
    Scene coarsened(List<Group> groups, int scale) {
        Map<Band, Plane> coarse = new LinkedHashMap<>();
        for (Group group : groups) {
            group.bands().forEach(band -> coarse.put(band, Sensor.coarsened(bands.get(band), scale)));
        }
        return new Scene(name, satellite, coarse, Map.of());
    }

    /** {@return the bands of these groups, in their order, enlarged to the grid of the finest} */
    List<Plane> stacked(List<Group> groups) {
        return groups.stream().flatMap(group -> group.bands().stream()
                .map(band -> Bicubic.enlarged(bands.get(band), satellite.factor(group.metres())))).toList();
    }

    /** {@return the bands of a group at their own resolution} */
    List<Plane> planes(Group group) {
        return group.bands().stream().map(bands::get).toList();
    }

    /**
     * {@return a part of the scene}
     *
     * @param left   in pixels of the finest bands, as are the others; multiples of every factor
     * @param top    first row
     * @param width  pixels in a row
     * @param height rows
     */
    Scene part(int left, int top, int width, int height) {
        Map<Band, Plane> parts = new LinkedHashMap<>();
        bands.forEach((band, plane) -> {
            int factor = satellite.factor(satellite.metres(band));
            parts.put(band, plane.part(left / factor, top / factor, width / factor, height / factor));
        });
        Map<Band, Plane> known = new LinkedHashMap<>();
        truth.forEach((band, plane) -> known.put(band, plane.part(left, top, width, height)));
        return new Scene(name, satellite, parts, known);
    }
}
