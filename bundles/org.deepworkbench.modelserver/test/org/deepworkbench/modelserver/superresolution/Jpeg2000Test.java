package org.deepworkbench.modelserver.superresolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bands in JPEG 2000; the tests' script installs OpenJPEG. */
class Jpeg2000Test {

    /** Of 60 by 40 pixels in tiles of 32 by 32, of 16 bits, without loss: made by opj_compress. */
    private static final String RAMP = "ramp.jp2";

    @TempDir
    private Path folder;

    private static byte[] ramp() throws IOException {
        try (InputStream in = Jpeg2000Test.class.getResourceAsStream(RAMP)) {
            return in.readAllBytes();
        }
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, ramp());
    }

    /** {@return what the ramp holds there} */
    private static float pixel(int x, int y) {
        return (100 * x + 7 * y * y + x * y % 13) % 12_000;
    }

    @Test
    void theWholePictureIsRead() throws Exception {
        BandFile band = BandFile.of(file("B02.jp2"));
        assertEquals(new Size(60, 40), band.size());
        assertIsRamp(band.part(new Rectangle(0, 0, 60, 40)), 0, 0);
    }

    @Test
    void aPartThatCrossesTilesIsRead() throws Exception {
        assertIsRamp(BandFile.of(file("B02.jp2")).part(new Rectangle(25, 30, 20, 9)), 25, 30);
    }

    private static void assertIsRamp(Plane plane, int left, int top) {
        for (int y = 0; y < plane.height(); y++) {
            for (int x = 0; x < plane.width(); x++) {
                assertEquals(pixel(left + x, top + y), plane.values()[y * plane.width() + x], x + ", " + y);
            }
        }
    }

    @Test
    void aProductOfSentinelIsAScene() throws Exception {
        for (String band : new String[] {"02", "03", "04", "08"}) {
            file("S2A.SAFE/GRANULE/L2A_T30/IMG_DATA/R10m/T30TWM_20190123T110359_B" + band + "_10m.jp2");
            file("S2A.SAFE/GRANULE/L2A_T30/IMG_DATA/R20m/T30TWM_20190123T110359_B" + band + "_20m.jp2");
        }
        Path product = folder.resolve("S2A.SAFE");
        Region region = Region.of("region", List.of(4.0, 2.0, 40.0, 30.0)).orElseThrow();
        TileFolder tile = TileFolder.of(product, Satellite.SENTINEL2).orElseThrow();
        Scene scene = tile.read(10, Optional.of(region), 2);
        assertEquals(4, scene.bands().size());
        assertEquals(pixel(4, 2), scene.fine().values()[0]);
        IOException missing = assertThrows(IOException.class, () -> tile.read(20, Optional.of(region), 2));
        assertTrue(missing.getMessage().contains("lacks the band B5"), missing.getMessage());
    }

    @Test
    void damagedFilesAreToldInWords() throws Exception {
        for (int kept : new int[] {0, 10, 90, 700}) {
            Path file = Files.write(folder.resolve("B03.jp2"), Arrays.copyOf(ramp(), kept));
            IOException problem = assertThrows(IOException.class,
                    () -> BandFile.of(file).part(new Rectangle(0, 0, 60, 40)));
            assertTrue(problem.getMessage().startsWith("B03.jp2 is no JPEG 2000 file"), problem.getMessage());
        }
        assertThrows(IOException.class, () -> BandFile.of(folder.resolve("none.jp2")).size());
    }

    @Test
    void whatLiesOutsideIsRefused() throws Exception {
        BandFile band = BandFile.of(file("B02.jp2"));
        assertThrows(IOException.class, () -> band.part(new Rectangle(50, 30, 20, 20)));
        assertThrows(IOException.class, () -> band.part(new Rectangle(0, 0, 100_000, 100_000)));
    }
}
