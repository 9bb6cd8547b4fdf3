package org.deepworkbench.modelserver.superresolution;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.modelserver.Texts;

/**
 * A band in JPEG 2000 (ISO/IEC 15444-1), as the bands of Sentinel-2 come. It is decoded by OpenJPEG where the machine has
 * that. Only files of this machine are: what others send, as an archive, never reaches native code.
 */
final class Jpeg2000 {

    private static final Texts TEXTS = Texts.beside(Jpeg2000.class);
    private static final long MOST_PIXELS = 40_000_000;

    private Jpeg2000() {
    }

    /**
     * {@return the size of a file's picture}
     *
     * @throws IOException if it is none that can be read, with a sentence
     */
    static Size size(Path file) throws IOException {
        try (Reader reader = new Reader(file)) {
            return reader.size();
        }
    }

    /**
     * {@return a part of a file's picture}
     *
     * @throws IOException if it is none that can be read, has several samples for a pixel or is too large
     */
    static Plane part(Path file, Rectangle part) throws IOException {
        if ((long) part.width * part.height > MOST_PIXELS) {
            throw new IOException(TEXTS.get("band.large", file.getFileName(), MOST_PIXELS / 1_000_000));
        }
        try (Reader reader = new Reader(file)) {
            return reader.decode(part);
        }
    }

    /** One file, from its header to its samples. */
    private static final class Reader implements AutoCloseable {

        private final Path file;
        private final OpenJpeg library;
        private final List<String> problems = new ArrayList<>();
        // A field: native code calls it as long as the codec lives.
        private final OpenJpeg.Told told = (message, data) -> problems.add(message.strip());
        private final PointerByReference image = new PointerByReference();
        private final Pointer codec;
        private final Pointer stream;

        Reader(Path file) throws IOException {
            this.file = file;
            library = OpenJpeg.find().orElseThrow(() -> new IOException(TEXTS.get("jpeg2000.library",
                    file.getFileName())));
            if (!Files.isReadable(file)) {
                throw new IOException(TEXTS.get("band.absent", file));
            }
            codec = library.opj_create_decompress(OpenJpeg.JP2);
            stream = library.opj_stream_create_default_file_stream(file.toString(), true);
            try (Memory parameters = new Memory(OpenJpeg.PARAMETERS_ROOM)) {
                library.opj_set_default_decoder_parameters(parameters);
                check(stream != null && library.opj_set_error_handler(codec, told, Pointer.NULL)
                        && library.opj_setup_decoder(codec, parameters)
                        && library.opj_read_header(stream, codec, image));
                checkSamples();
            } catch (IOException e) {
                close();
                throw e;
            }
        }

        private OpenJpeg.Image image() {
            return new OpenJpeg.Image(image.getValue());
        }

        private void check(boolean well) throws IOException {
            if (!well) {
                throw new IOException(TEXTS.get("jpeg2000.damaged", file.getFileName(),
                        problems.isEmpty() ? "-" : problems.getFirst()));
            }
        }

        private void checkSamples() throws IOException {
            if (image().components() != 1) {
                throw new IOException(TEXTS.get("band.samples", file.getFileName(), image().components()));
            }
            check(image().columnsPerSample() == 1 && image().rowsPerSample() == 1);
        }

        Size size() {
            return new Size(image().right() - image().left(), image().bottom() - image().top());
        }

        Plane decode(Rectangle part) throws IOException {
            int left = image().left() + part.x;
            int top = image().top() + part.y;
            check(library.opj_set_decode_area(codec, image().at(), left, top, left + part.width, top + part.height)
                    && library.opj_decode(codec, stream, image().at()));
            check(image().width() == part.width && image().height() == part.height);
            int[] samples = image().samples(part.width * part.height).orElse(new int[0]);
            check(samples.length > 0);
            float[] values = new float[samples.length];
            for (int i = 0; i < samples.length; i++) {
                values[i] = samples[i];
            }
            return new Plane(values, part.width, part.height);
        }

        @Override
        public void close() {
            if (image.getValue() != null) {
                library.opj_image_destroy(image.getValue());
            }
            if (stream != null) {
                library.opj_stream_destroy(stream);
            }
            library.opj_destroy_codec(codec);
        }
    }
}
