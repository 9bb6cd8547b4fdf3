package org.deepworkbench.modelserver.superresolution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A satellite whose fine bands tell how to sharpen its coarse ones, as the original module knows it. */
enum Satellite {

    /** Sentinel-2, MSI. */
    SENTINEL2(group(10, "B4 665", "B3 560", "B2 490", "B8 842"),
            group(20, "B5 705", "B6 740", "B7 783", "B8A 865", "B11 1610", "B12 2190"), group(60, "B1 443", "B9 945")),
    /** Landsat 8, OLI and TIRS. */
    LANDSAT8(group(15, "B8 590"), group(30, "B1 443", "B2 482", "B3 561", "B4 655", "B5 865", "B6 1609", "B7 2201",
            "B9 1373", "B10 10900", "B11 12000")),
    /** VIIRS. */
    VIIRS(group(375, "I1 640", "I2 865", "I3 1610"), group(750, "M1 412", "M2 445", "M3 488", "M4 555", "M5 672",
            "M7 865", "M8 1240", "M10 1610", "M11 2250")),
    /** MODIS, without the thousand-metre bands, which the original knows too. */
    MODIS(group(250, "B1 645", "B2 858"), group(500, "B3 469", "B4 555", "B5 1240", "B6 1640", "B7 2130"));

    private final List<Group> groups;

    Satellite(Group... groups) {
        this.groups = List.of(groups);
    }

    /**
     * A band.
     *
     * @param name       such as B8A
     * @param wavelength in nanometres
     */
    record Band(String name, int wavelength) {
    }

    /**
     * Bands of the same resolution.
     *
     * @param metres along each side of a pixel
     * @param bands  in the order in which the network takes them
     */
    record Group(int metres, List<Band> bands) {
    }

    private static Group group(int metres, String... bands) {
        return new Group(metres, Arrays.stream(bands).map(band -> new Band(band.substring(0, band.indexOf(' ')),
                Integer.parseInt(band.substring(band.indexOf(' ') + 1)))).toList());
    }

    /** {@return the satellite of this word} */
    static Satellite of(String word) {
        return Arrays.stream(values()).filter(satellite -> satellite.word().equals(word)).findFirst().orElseThrow();
    }

    /** {@return the words for all satellites} */
    static List<String> words() {
        return Arrays.stream(values()).map(Satellite::word).toList();
    }

    /** {@return the word by which it is chosen} */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return its bands by resolution, the finest first} */
    List<Group> groups() {
        return groups;
    }

    /** {@return the resolutions that can be sharpened, in metres} */
    List<Integer> coarse() {
        return groups.stream().skip(1).map(Group::metres).toList();
    }

    /** {@return the resolution to which bands are brought, in metres} */
    int finest() {
        return groups.getFirst().metres();
    }

    /** {@return how many pixels of the finest bands lie along one of this resolution} */
    int factor(int metres) {
        return metres / finest();
    }

    /** {@return the groups that a network takes which sharpens this resolution: its own is the last} */
    List<Group> upTo(int metres) {
        return groups.stream().filter(group -> group.metres() <= metres).toList();
    }

    /** {@return the band of this name, however its number is padded} */
    Optional<Band> band(String name) {
        String plain = name.toUpperCase(Locale.ROOT).replaceFirst("^([A-Z])0+", "$1");
        return groups.stream().flatMap(group -> group.bands().stream()).filter(band -> band.name().equals(plain))
                .findFirst();
    }

    /** {@return the resolution of a band, in metres} */
    int metres(Band band) {
        return groups.stream().filter(group -> group.bands().contains(band)).findFirst().orElseThrow().metres();
    }
}
