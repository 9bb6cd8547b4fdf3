package org.deepworkbench.modelserver.classification;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.deepworkbench.modelserver.augmentation.Augmentation;
import org.deepworkbench.modelserver.learning.Batch;
import org.deepworkbench.modelserver.learning.Examples;
import org.deepworkbench.modelserver.learning.Tensor;
import org.deepworkbench.modelserver.pictures.PictureStore;
import org.deepworkbench.modelserver.pictures.Stored;

/** Pictures in a store as a network takes them: from -1 (black) to 1, plane by plane. */
final class PictureExamples implements Examples {

    private final PictureStore store;
    private final List<Stored> pictures;
    private final int size;
    private final Targets targets;
    private final Augmentation augmentation;

    /**
     * Reads from a store that stays open.
     *
     * @param pictures     which of its pictures
     * @param size         pixels along each side
     * @param targets      what should be said about them
     * @param augmentation how they are varied where variety is asked for
     */
    PictureExamples(PictureStore store, List<Stored> pictures, int size, Targets targets,
            Augmentation augmentation) {
        this.store = store;
        this.pictures = List.copyOf(pictures);
        this.size = size;
        this.targets = targets;
        this.augmentation = augmentation;
    }

    @Override
    public int size() {
        return pictures.size();
    }

    @Override
    public Batch read(int[] numbers) throws IOException {
        return read(numbers, Augmentation.NONE, new SplittableRandom(0));
    }

    @Override
    public Batch read(int[] numbers, SplittableRandom chance) throws IOException {
        return read(numbers, augmentation, chance);
    }

    private Batch read(int[] numbers, Augmentation wanted, SplittableRandom chance) throws IOException {
        int answers = targets.answers()[0].length;
        byte[] bytes = new byte[3 * size * size];
        float[] pixels = new float[numbers.length * bytes.length];
        float[] wantedAnswers = new float[numbers.length * answers];
        double weight = 0;
        for (int i = 0; i < numbers.length; i++) {
            Stored stored = pictures.get(numbers[i]);
            store.read(stored.number(), bytes);
            float[] planes = scaled(bytes);
            wanted.vary(planes, size, chance.split());
            System.arraycopy(planes, 0, pixels, i * planes.length, planes.length);
            System.arraycopy(targets.answers()[stored.label()], 0, wantedAnswers, i * answers, answers);
            weight += targets.weights()[stored.label()];
        }
        return new Batch(List.of(new Tensor(pixels, numbers.length, 3, size, size)),
                List.of(new Tensor(wantedAnswers, numbers.length, answers)), weight);
    }

    /** {@return one picture as a network takes it} */
    static Tensor input(byte[] picture, int size) {
        return new Tensor(scaled(picture), 1, 3, size, size);
    }

    private static float[] scaled(byte[] bytes) {
        float[] scaled = new float[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            scaled[i] = (bytes[i] & 255) / 127.5f - 1;
        }
        return scaled;
    }
}
