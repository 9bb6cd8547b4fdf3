package org.deepworkbench.run.ui.internal.predict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFileTest {

    @TempDir
    private Path folder;

    private Path write(int width, int height, int type) throws IOException {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(10, 200, 30));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        Path file = folder.resolve("picture.png");
        assertTrue(ImageIO.write(image, "png", file.toFile()));
        return file;
    }

    @Test
    void coloursAreKept() throws IOException {
        ImageData data = PictureFile.preview(write(40, 30, BufferedImage.TYPE_INT_RGB)).orElseThrow();
        assertEquals(new RGB(10, 200, 30), data.palette.getRGB(data.getPixel(20, 15)));
        assertEquals(40, data.width);
        assertEquals(30, data.height);
    }

    @Test
    void transparencyIsKept() throws IOException {
        ImageData data = PictureFile.preview(write(8, 8, BufferedImage.TYPE_INT_ARGB)).orElseThrow();
        assertEquals(255, data.getAlpha(3, 3));
    }

    @Test
    void aLargePictureIsMadeSmall() throws IOException {
        ImageData data = PictureFile.preview(write(5000, 2500, BufferedImage.TYPE_BYTE_GRAY)).orElseThrow();
        assertTrue(data.width < 1024 && data.width == 2 * data.height, data.width + "x" + data.height);
    }

    @Test
    void whatIsNoPictureHasNoPreview() throws IOException {
        Path text = Files.writeString(folder.resolve("a.png"), "no picture");
        assertEquals(Optional.empty(), PictureFile.preview(text));
        assertEquals(Optional.empty(), PictureFile.preview(folder.resolve("absent.png")));
        Path cut = folder.resolve("cut.png");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(write(400, 400, BufferedImage.TYPE_INT_RGB)), 60));
        assertEquals(Optional.empty(), PictureFile.preview(cut));
    }
}
