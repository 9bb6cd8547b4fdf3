package org.deepworkbench.modelserver.superresolution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.deepworkbench.modelserver.superresolution.Satellite.Band;
import org.deepworkbench.modelserver.superresolution.Satellite.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scenes, made up and in files. */
class SceneTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everySatelliteHasScenesThatTheSeedDecides(Satellite satellite) {
        int size = 72;
        SceneGenerator generator = new SceneGenerator(satellite, size);
        Scene scene = generator.scene(3, 1);
        for (Group group : satellite.groups()) {
            for (Band band : group.bands()) {
                assertEquals(size / satellite.factor(group.metres()), scene.bands().get(band).width());
                assertEquals(group.metres() > satellite.finest(), scene.truth().containsKey(band));
            }
        }
        assertArrayEquals(scene.fine().values(), generator.scene(3, 1).fine().values());
        assertFalse(Arrays.equals(scene.fine().values(), generator.scene(3, 2).fine().values()));
    }

    @Test
    void theBandsAreThoseOfTheTruthSeenFromFarther() {
        Scene scene = new SceneGenerator(Satellite.SENTINEL2, 72).scene(1, 0);
        Band band = Satellite.SENTINEL2.band("B05").orElseThrow();
        Plane expected = Sensor.coarsened(scene.truth().get(band), 2);
        Accuracy noise = Accuracy.of(List.of(scene.bands().get(band)), List.of(expected));
        assertTrue(noise.rmse() > 8 && noise.rmse() < 16, "noise " + noise.rmse());
    }

    @Test
    void aSceneIsReadBackFromItsFiles() throws IOException {
        Scene scene = new SceneGenerator(Satellite.SENTINEL2, 72).scene(1, 0);
        TileFolder.write(scene, folder.resolve("tile"));
        Scene read = TileFolder.of(folder.resolve("tile"), Satellite.SENTINEL2).orElseThrow()
                .read(60, Optional.of(new Region(7, 12, 70, 72)), 6);
        Scene expected = scene.part(6, 12, 60, 60);
        for (Map.Entry<Band, Plane> band : read.bands().entrySet()) {
            assertArrayEquals(expected.bands().get(band.getKey()).values(), band.getValue().values(),
                    band.getKey().name());
        }
        assertEquals(2, read.truth().size());
    }

    @Test
    void namesOfProductsAreUnderstood() throws IOException {
        BufferedImage small = new BufferedImage(4, 4, BufferedImage.TYPE_USHORT_GRAY);
        for (String name : List.of("T30TWM_20190123T110359_B02_10m.tif", "T30TWM_20190123T110359_B02_60m.tif",
                "B3.tiff", "x_B04.TIF", "B08_10m.tif", "S2_B8A_20m.tif", "preview.tif", "B99.tif")) {
            ImageIO.write(small, "tiff", folder.resolve(name).toFile());
        }
        TileFolder tile = TileFolder.of(folder, Satellite.SENTINEL2).orElseThrow();
        IOException missing = assertThrows(IOException.class, () -> tile.read(20, Optional.empty(), 2));
        assertTrue(missing.getMessage().contains("lacks the band B5,"), missing.getMessage());
        assertTrue(TileFolder.of(Files.createDirectory(folder.resolve("none")), Satellite.VIIRS).isEmpty());
    }

    @Test
    void bandsThatDoNotFitAreTold() throws IOException {
        Scene scene = new SceneGenerator(Satellite.LANDSAT8, 24).scene(1, 0);
        TileFolder.write(scene, folder);
        Tiff.write(new Plane(11, 12), folder.resolve("B5.tif"));
        TileFolder tile = TileFolder.of(folder, Satellite.LANDSAT8).orElseThrow();
        IOException size = assertThrows(IOException.class, () -> tile.read(30, Optional.empty(), 2));
        assertTrue(size.getMessage().contains("B5.tif has 11 × 12 pixels; to fit the finest band it must have 12 × 12"),
                size.getMessage());
        IOException small = assertThrows(IOException.class,
                () -> tile.read(30, Optional.of(new Region(90, 90, 95, 95)), 2));
        assertTrue(small.getMessage().contains("smaller"), small.getMessage());
    }

    @Test
    void damagedFilesAreRefused() throws IOException {
        Path file = folder.resolve("B2.tif");
        Plane plane = new Plane(30, 20);
        Arrays.fill(plane.values(), 77);
        Tiff.write(plane, file);
        assertArrayEquals(plane.part(0, 0, 5, 4).values(), Tiff.part(file, new Rectangle(3, 2, 5, 4)).values());
        byte[] whole = Files.readAllBytes(file);
        SplittableRandom random = new SplittableRandom(1);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] bytes = whole.clone();
            bytes[i < 150 ? random.nextInt(8) : random.nextInt(bytes.length)] = (byte) random.nextInt();
            Files.write(file, i % 3 == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
            try {
                Tiff.part(file, new Rectangle(0, 0, 30, 20));
            } catch (IOException e) {
                refused++;
            }
        }
        assertTrue(refused > 60, "refused " + refused);
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "tiff", file.toFile());
        assertTrue(assertThrows(IOException.class, () -> Tiff.part(file, new Rectangle(0, 0, 4, 4))).getMessage()
                .contains("3 samples"));
    }

    @Test
    void archivesAreUnpackedWithinBounds() throws IOException {
        Scene scene = new SceneGenerator(Satellite.VIIRS, 24).scene(1, 0);
        TileFolder.write(scene, folder.resolve("tile"));
        byte[] zip = zip(folder, "../../outside/");
        Path unpacked;
        try (TileArchive archive = new TileArchive(new ByteArrayInputStream(zip))) {
            unpacked = archive.folder();
            Scene read = TileFolder.of(unpacked, Satellite.VIIRS).orElseThrow().read(750, Optional.empty(), 2);
            assertArrayEquals(scene.fine().values(), read.fine().values());
            assertEquals(9, read.truth().size());
        }
        assertTrue(Files.notExists(unpacked), "nothing is left");
        for (byte[] bad : List.of(new byte[0], "hello".getBytes(), Arrays.copyOf(zip, zip.length / 2))) {
            assertThrows(IOException.class, () -> new TileArchive(new ByteArrayInputStream(bad)).close());
        }
    }

    @Test
    void picturesForNativeCodeAreNotTakenFromArchives() throws IOException {
        Files.writeString(folder.resolve("T30TWM_B02.jp2"), "not even looked at");
        IOException problem = assertThrows(IOException.class,
                () -> new TileArchive(new ByteArrayInputStream(zip(folder, ""))).close());
        assertTrue(problem.getMessage().contains("tile_directory"), problem.getMessage());
    }

    private static byte[] zip(Path folder, String prefix) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes); var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(prefix + folder.relativize(file)));
                zip.write(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }
}
