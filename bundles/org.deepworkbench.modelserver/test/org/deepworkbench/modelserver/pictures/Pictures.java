package org.deepworkbench.modelserver.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Makes picture files for tests. */
public final class Pictures {

    private Pictures() {
    }

    /** {@return a picture of one colour} */
    public static BufferedImage plain(int width, int height, Color colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    /** {@return the bytes of a picture in this format} */
    public static byte[] encode(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, bytes)) {
            throw new IOException(format);
        }
        return bytes.toByteArray();
    }

    /** Writes so many pictures of a colour, named 0.png and so on, into a folder that is made. */
    public static void fill(Path folder, int count, Color colour) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            Files.write(folder.resolve(i + ".png"), encode(plain(40, 30, colour), "png"));
        }
    }

    /** {@return a PNG that claims to be of this size, and holds nothing} */
    public static byte[] bomb(int width, int height) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.writeBytes("IHDR".getBytes(StandardCharsets.US_ASCII));
        header.writeBytes(number(width));
        header.writeBytes(number(height));
        header.writeBytes(new byte[] {8, 2, 0, 0, 0});
        CRC32 checksum = new CRC32();
        checksum.update(header.toByteArray());
        png.writeBytes(number(header.size() - 4));
        png.writeBytes(header.toByteArray());
        png.writeBytes(number((int) checksum.getValue()));
        return png.toByteArray();
    }

    private static byte[] number(int value) {
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
