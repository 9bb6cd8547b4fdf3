package org.deepworkbench.modelserver.module;

import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * A picture or a plot among the fields of a prediction. In JSON it is a data URI; a client that accepts
 * {@code image/png} alone gets the first picture itself.
 *
 * @param png the picture as a PNG file
 */
public record Picture(byte[] png) {

    /** The media type. */
    public static final String TYPE = "image/png";

    /** {@return this image as a picture} */
    public static Picture of(RenderedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Picture(bytes.toByteArray());
    }
}
