package org.deepworkbench.modelserver.learning;

import java.io.IOException;
import java.util.SplittableRandom;

/** Examples to learn from or to be judged by. Read by several threads at once. */
public interface Examples {

    /** No examples. */
    Examples NONE = new Examples() {
        @Override
        public int size() {
            return 0;
        }

        @Override
        public Batch read(int[] numbers) {
            throw new IndexOutOfBoundsException(numbers.length);
        }
    };

    /** {@return how many there are} */
    int size();

    /**
     * {@return some of the examples as they are}
     *
     * @param numbers which, from 0
     * @throws IOException if the data cannot be read, with a sentence that says why
     */
    Batch read(int[] numbers) throws IOException;

    /**
     * {@return some of the examples, varied by chance where that helps learning, such as turned pictures}
     *
     * @param numbers which, from 0
     * @param chance  decides how; the same chance gives the same examples
     * @throws IOException if the data cannot be read
     */
    default Batch read(int[] numbers, SplittableRandom chance) throws IOException {
        return read(numbers);
    }
}
