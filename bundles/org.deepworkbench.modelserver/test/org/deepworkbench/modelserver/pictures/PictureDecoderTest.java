package org.deepworkbench.modelserver.pictures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureDecoderTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp", "tiff"})
    void readsThePlanesOfAPicture(String format) throws Exception {
        byte[] planes = decode(Pictures.encode(Pictures.plain(70, 50, new Color(10, 128, 250)), format), 32);
        assertEquals(3 * 32 * 32, planes.length);
        assertEquals(10, planes[0] & 255);
        assertEquals(128, planes[32 * 32] & 255);
        assertEquals(250, planes[3 * 32 * 32 - 1] & 255);
    }

    @Test
    void readsJpeg() throws Exception {
        byte[] planes = decode(Pictures.encode(Pictures.plain(70, 50, Color.RED), "jpg"), 32);
        assertTrue((planes[0] & 255) > 240);
        assertTrue((planes[32 * 32] & 255) < 15);
    }

    @Test
    void aPictureOfTheWantedSizeStaysAsItIs() throws Exception {
        BufferedImage image = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(3);
        int[] pixels = random.ints(32 * 32).map(pixel -> pixel & 0xffffff).toArray();
        image.setRGB(0, 0, 32, 32, pixels, 0, 32);
        byte[] planes = decode(Pictures.encode(image, "png"), 32);
        int[] again = new int[pixels.length];
        Arrays.setAll(again, i -> (planes[i] & 255) << 16 | (planes[1024 + i] & 255) << 8 | planes[2048 + i] & 255);
        assertArrayEquals(pixels, again);
    }

    @Test
    void averagesWhatIsLarger() throws Exception {
        BufferedImage image = Pictures.plain(64, 64, Color.BLACK);
        for (int x = 0; x < 64; x += 2) {
            for (int y = 0; y < 64; y++) {
                image.setRGB(x, y, 0xffffff);
            }
        }
        byte[] planes = decode(Pictures.encode(image, "png"), 32);
        for (byte pixel : planes) {
            assertEquals(128, pixel & 255);
        }
    }

    @Test
    void whatIsTransparentIsWhite() throws Exception {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        assertEquals(255, decode(Pictures.encode(image, "png"), 32)[0] & 255);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 700", "2000, 1", "3000, 2000", "31, 33"})
    void readsOddSizes(int width, int height) throws Exception {
        byte[] planes = decode(Pictures.encode(Pictures.plain(width, height, Color.GREEN), "png"), 64);
        assertEquals(255, planes[64 * 64] & 255);
        assertEquals(0, planes[0]);
    }

    @ParameterizedTest
    @CsvSource({"100000, 100000", "50000, 1000", "2147483647, 2147483647"})
    void refusesWhatIsTooLargeBeforeDecodingIt(int width, int height) {
        BrokenPictureException problem = assertThrows(BrokenPictureException.class,
                () -> decode(Pictures.bomb(width, height), 64));
        assertTrue(problem.getMessage().contains("40 million"), problem.getMessage());
    }

    @Test
    void refusesWhatIsNoPicture() {
        for (byte[] bytes : new byte[][] {{}, "hello".getBytes(), new byte[10_000], Pictures.bomb(10, 10)}) {
            assertThrows(BrokenPictureException.class, () -> decode(bytes, 64));
        }
    }

    @Test
    void damagedFilesAreRefusedOrReadButNeverFailOtherwise() throws Exception {
        long seed = 7;
        Random random = new Random(seed);
        for (String format : new String[] {"png", "jpg", "gif", "bmp", "tiff"}) {
            byte[] good = Pictures.encode(Pictures.plain(60, 60, Color.ORANGE), format);
            for (int i = 0; i < 200; i++) {
                byte[] bad = Arrays.copyOf(good, 1 + random.nextInt(good.length));
                for (int j = 0; j < 4; j++) {
                    bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
                }
                try {
                    assertEquals(3 * 32 * 32, decode(bad, 32).length);
                } catch (BrokenPictureException e) {
                    assertTrue(e.getMessage().length() > 10, "seed " + seed);
                }
            }
        }
    }

    private static byte[] decode(byte[] encoded, int size) throws BrokenPictureException {
        return PictureDecoder.decode(new ByteArrayInputStream(encoded), size);
    }
}
