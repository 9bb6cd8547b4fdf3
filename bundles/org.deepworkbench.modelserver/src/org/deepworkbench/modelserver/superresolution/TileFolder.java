package org.deepworkbench.modelserver.superresolution;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.superresolution.Satellite.Band;
import org.deepworkbench.modelserver.superresolution.Satellite.Group;

/**
 * A scene as a folder of files, one for each band, in whose names the band stands: {@code B02.tif},
 * {@code T30TWM_20190123T110359_B8A_20m.jp2}, {@code LC08_…_B8.TIF}. Or a product of Sentinel-2 as it comes, whose bands
 * lie in {@code GRANULE/…/IMG_DATA}, those of level 2A in a folder for each resolution.
 */
final class TileFolder {

    /** Name of the folder below a tile in which the known truth of made-up scenes lies. */
    static final String TRUTH = "truth";

    private static final Texts TEXTS = Texts.beside(TileFolder.class);
    private static final Pattern NAME = Pattern.compile(
            "(?:.*[_.-])?([BIM]\\d{1,2}A?)(?:_(\\d+)m)?(?:[_.-]sr[^.]*)?\\.(?:tiff?|jp2)", Pattern.CASE_INSENSITIVE);
    private static final int MOST_FILES = 10_000;
    private static final long MOST_PIXELS = 4_000_000;

    private final Path folder;
    private final Satellite satellite;
    private final Map<Band, Path> files;

    private TileFolder(Path folder, Satellite satellite, Map<Band, Path> files) {
        this.folder = folder;
        this.satellite = satellite;
        this.files = files;
    }

    /** {@return the scene of a folder; empty if it holds no band of the satellite} */
    static Optional<TileFolder> of(Path folder, Satellite satellite) throws IOException {
        Map<Band, Path> files = bands(folder, 1, satellite);
        Optional<Path> pictures = files.isEmpty() ? pictures(folder) : Optional.empty();
        if (pictures.isPresent()) {
            files = bands(pictures.get(), 2, satellite);
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(new TileFolder(folder, satellite, files));
    }

    private static Map<Band, Path> bands(Path folder, int depth, Satellite satellite) throws IOException {
        Map<Band, Path> files = new LinkedHashMap<>();
        try (Stream<Path> entries = Files.walk(folder.toRealPath(), depth)) {
            for (Path file : entries.limit(MOST_FILES).sorted().toList()) {
                band(file, satellite).ifPresent(band -> files.putIfAbsent(band, file));
            }
        }
        return files;
    }

    /** {@return where the pictures of a product of Sentinel-2 lie, if the folder is one} */
    private static Optional<Path> pictures(Path product) throws IOException {
        Path granules = product.resolve("GRANULE");
        if (!Files.isDirectory(granules)) {
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(granules)) {
            return entries.limit(MOST_FILES).sorted().map(granule -> granule.resolve("IMG_DATA"))
                    .filter(Files::isDirectory).findFirst();
        }
    }

    private static Optional<Band> band(Path file, Satellite satellite) {
        Matcher matcher = NAME.matcher(file.getFileName().toString());
        if (!matcher.matches() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String metres = matcher.group(2);
        return satellite.band(matcher.group(1))
                .filter(band -> metres == null || metres.equals(Integer.toString(satellite.metres(band))));
    }

    /**
     * Reads the bands.
     *
     * @param metres the resolution to be sharpened; coarser bands are not read
     * @param region what to read of them; empty for all
     * @param unit   of which number the sides are to be a multiple, in pixels of the finest bands
     * @throws IOException if a band is missing, cannot be read or does not fit the others, with a sentence
     */
    Scene read(int metres, Optional<Region> region, int unit) throws IOException {
        List<Group> groups = satellite.upTo(metres);
        for (Group group : groups) {
            for (Band band : group.bands()) {
                if (!files.containsKey(band)) {
                    throw new IOException(TEXTS.get("tile.band", folder, band.name(), satellite.word(), metres));
                }
            }
        }
        Size size = BandFile.of(files.get(groups.getFirst().bands().getFirst())).size();
        Region part = region.orElse(new Region(0, 0, size.width(), size.height()))
                .within(size.width(), size.height(), unit);
        if (part.width() < unit || part.height() < unit) {
            throw new IOException(TEXTS.get("tile.small", folder, size.width(), size.height(), unit));
        }
        if ((long) part.width() * part.height() > MOST_PIXELS) {
            throw new IOException(TEXTS.get("tile.large", folder, part.width(), part.height(), MOST_PIXELS));
        }
        Map<Band, Plane> bands = new LinkedHashMap<>();
        for (Group group : groups) {
            for (Band band : group.bands()) {
                bands.put(band, plane(files.get(band), part, satellite.factor(group.metres()), size));
            }
        }
        return new Scene(folder.getFileName().toString(), satellite, bands, truth(groups.getLast(), part, size));
    }

    private Map<Band, Plane> truth(Group group, Region part, Size size) throws IOException {
        Path known = folder.resolve(TRUTH);
        if (!Files.isDirectory(known)) {
            return Map.of();
        }
        Map<Band, Plane> truth = new LinkedHashMap<>();
        for (Band band : group.bands()) {
            Path file = known.resolve(band.name() + ".tif");
            if (Files.notExists(file)) {
                return Map.of();
            }
            truth.put(band, plane(file, part, 1, size));
        }
        return truth;
    }

    private static Plane plane(Path file, Region part, int factor, Size fine) throws IOException {
        BandFile band = BandFile.of(file);
        Size size = band.size();
        if (size.width() != fine.width() / factor || size.height() != fine.height() / factor) {
            throw new IOException(TEXTS.get("tile.size", file, size.width(), size.height(), fine.width() / factor,
                    fine.height() / factor));
        }
        return band.part(new Rectangle(part.left() / factor, part.top() / factor, part.width() / factor,
                part.height() / factor));
    }

    /** Writes a scene, with its truth if that is known, into a folder that is made. */
    static void write(Scene scene, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<Band, Plane> band : scene.bands().entrySet()) {
            Tiff.write(band.getValue(), folder.resolve(fileName(band.getKey())));
        }
        for (Map.Entry<Band, Plane> band : scene.truth().entrySet()) {
            Files.createDirectories(folder.resolve(TRUTH));
            Tiff.write(band.getValue(), folder.resolve(TRUTH).resolve(fileName(band.getKey())));
        }
    }

    /** {@return the name of a file for a band} */
    static String fileName(Band band) {
        return band.name().toUpperCase(Locale.ROOT) + ".tif";
    }
}
