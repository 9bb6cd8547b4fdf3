package org.deepworkbench.modelserver.superresolution;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.util.Optional;

/**
 * The functions of OpenJPEG 2 (openjpeg.h) that decode a part of a picture. Structures are told by their offsets where a
 * pointer has eight bytes; they have been the same since version 2.1.
 */
interface OpenJpeg extends Library {

    /** The kind of file that {@code .jp2} is. */
    int JP2 = 2;
    /** Room for {@code opj_dparameters_t}, which has some 8.3 KB. */
    int PARAMETERS_ROOM = 1 << 14;

    /** Hears of a problem. */
    @FunctionalInterface
    interface Told extends Callback {

        void invoke(String message, Pointer data);
    }

    /** {@return the library, if this machine has one} */
    static Optional<OpenJpeg> find() {
        if (Native.POINTER_SIZE != Long.BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(Native.load("openjp2", OpenJpeg.class));
        } catch (UnsatisfiedLinkError e) {
            return Optional.empty();
        }
    }

    Pointer opj_create_decompress(int format);

    void opj_destroy_codec(Pointer codec);

    boolean opj_set_error_handler(Pointer codec, Told handler, Pointer data);

    void opj_set_default_decoder_parameters(Pointer parameters);

    boolean opj_setup_decoder(Pointer codec, Pointer parameters);

    Pointer opj_stream_create_default_file_stream(String file, boolean reads);

    void opj_stream_destroy(Pointer stream);

    boolean opj_read_header(Pointer stream, Pointer codec, PointerByReference image);

    boolean opj_set_decode_area(Pointer codec, Pointer image, int left, int top, int right, int bottom);

    boolean opj_decode(Pointer codec, Pointer stream, Pointer image);

    void opj_image_destroy(Pointer image);

    /**
     * {@code opj_image_t}.
     *
     * @param at where it is
     */
    record Image(Pointer at) {

        private static final int COMPONENTS = 24;

        int left() {
            return at.getInt(0);
        }

        int top() {
            return at.getInt(4);
        }

        int right() {
            return at.getInt(8);
        }

        int bottom() {
            return at.getInt(12);
        }

        /** {@return how many samples each pixel has} */
        int components() {
            return at.getInt(16);
        }

        /** {@return pixels of the picture for each sample along a row; 1 unless it is stored coarser} */
        int columnsPerSample() {
            return component().getInt(0);
        }

        /** {@return likewise, along a column} */
        int rowsPerSample() {
            return component().getInt(4);
        }

        /** {@return columns that were decoded} */
        int width() {
            return component().getInt(8);
        }

        /** {@return rows that were decoded} */
        int height() {
            return component().getInt(12);
        }

        /** {@return so many samples of the first component, row by row; empty if none were decoded} */
        Optional<int[]> samples(int count) {
            return Optional.ofNullable(component().getPointer(48)).map(data -> data.getIntArray(0, count));
        }

        private Pointer component() {
            return at.getPointer(COMPONENTS);
        }
    }
}
