package org.deepworkbench.modelserver.images;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.deepworkbench.modelserver.pictures.PictureStore;
import org.deepworkbench.modelserver.pictures.Stored;

/** Reads pictures from a store as batches, flipped and turned by chance where that is wanted. Used by one thread. */
final class BatchMaker {

    private final PictureStore store;
    private final int size;
    private final byte[] picture;

    BatchMaker(PictureStore store, int size) {
        this.store = store;
        this.size = size;
        this.picture = new byte[3 * size * size];
    }

    /** {@return these pictures as they are} */
    Batch plain(List<Stored> pictures) throws IOException {
        return make(pictures, new Turn[] {Turn.NONE}, new SplittableRandom(0));
    }

    /** {@return these pictures, each in one of the eight ways a square can lie} */
    Batch turned(List<Stored> pictures, SplittableRandom random) throws IOException {
        return make(pictures, Turn.ALL, random);
    }

    private Batch make(List<Stored> pictures, Turn[] turns, SplittableRandom random) throws IOException {
        float[] pixels = new float[pictures.size() * picture.length];
        int[] labels = new int[pictures.size()];
        for (int i = 0; i < labels.length; i++) {
            Stored stored = pictures.get(i);
            labels[i] = stored.label();
            store.read(stored.number(), picture);
            copy(turns[random.nextInt(turns.length)], pixels, i * picture.length);
        }
        return new Batch(pixels, labels);
    }

    private void copy(Turn turn, float[] pixels, int from) {
        int to = from;
        for (int plane = 0; plane < picture.length; plane += size * size) {
            for (int row = 0; row < size; row++) {
                for (int column = 0; column < size; column++) {
                    pixels[to++] = scaled(picture[plane + turn.source(row, column, size)]);
                }
            }
        }
    }

    /** {@return a byte from 0 to 255 as a number from -1 to 1} */
    static float scaled(byte value) {
        return (value & 255) / 127.5f - 1;
    }

    /** One of the ways a square can lie. */
    private record Turn(boolean mirrored, boolean upsideDown, boolean transposed) {

        static final Turn NONE = new Turn(false, false, false);
        static final Turn[] ALL = all();

        private static Turn[] all() {
            Turn[] all = new Turn[8];
            for (int i = 0; i < all.length; i++) {
                all[i] = new Turn((i & 1) != 0, (i & 2) != 0, (i & 4) != 0);
            }
            return all;
        }

        int source(int row, int column, int size) {
            int r = upsideDown ? size - 1 - row : row;
            int c = mirrored ? size - 1 - column : column;
            return transposed ? c * size + r : r * size + c;
        }
    }
}
