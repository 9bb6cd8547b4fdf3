package org.deepworkbench.modelserver.pictures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import org.deepworkbench.modelserver.learning.RecordingContext;
import org.deepworkbench.modelserver.module.ModuleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLoaderTest {

    private static final int SIZE = 4;

    @TempDir
    Path folder;
    private final RecordingContext context = new RecordingContext();

    @Test
    void storesThePicturesAndTheirLabels() throws Exception {
        DataSet data = data(List.of(good(1, 0), good(2, 1)), List.of(good(3, 1)), List.of(good(4, 0)));
        try (PictureStore store = PictureStore.create(folder.resolve("store"), SIZE)) {
            StoredData stored = new DataLoader(context, store, SIZE).load(data);
            byte[] pixels = new byte[3 * SIZE * SIZE];
            store.read(stored.validation().getFirst().number(), pixels);
            assertArrayEquals(data.validation().getFirst().picture().pixels(SIZE), pixels);
            assertEquals(List.of(0, 1), stored.training().stream().map(Stored::label).toList());
        }
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void keepsTheOrderHoweverLongEachPictureTakes() throws Exception {
        List<Example> training = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Picture picture = good(i, 0).picture();
            int pause = i * 7 % 5;
            training.add(new Example(new Picture() {
                @Override
                public String name() {
                    return picture.name();
                }

                @Override
                public byte[] pixels(int size) throws BrokenPictureException {
                    LockSupport.parkNanos(pause * 1_000_000L);
                    return picture.pixels(size);
                }
            }, i % 2));
        }
        try (PictureStore store = PictureStore.create(folder.resolve("store"), SIZE)) {
            StoredData stored = new DataLoader(context, store, SIZE).load(data(training, List.of(), training));
            byte[] pixels = new byte[3 * SIZE * SIZE];
            for (int i = 0; i < training.size(); i++) {
                assertEquals(training.get(i), stored.training().get(i).example());
                store.read(stored.training().get(i).number(), pixels);
                assertArrayEquals(training.get(i).picture().pixels(SIZE), pixels);
            }
        }
    }

    @Test
    void brokenPicturesAreLeftOutAndNamed() throws Exception {
        List<Example> training = new ArrayList<>(List.of(good(1, 0), good(2, 1)));
        for (int i = 0; i < 12; i++) {
            training.add(broken("bad" + i, 0));
            training.add(good(10 + i, 1));
        }
        StoredData stored = load(data(training, List.of(good(3, 1)), List.of(good(4, 0))));
        assertEquals(14, stored.training().size());
        assertEquals("Left out bad0: it is broken.", context.lines.getFirst());
        assertEquals(11, context.lines.size());
        assertEquals("… and 2 more pictures that cannot be read.", context.lines.getLast());
    }

    @Test
    void mostPicturesBrokenIsAnError() {
        DataSet data = data(List.of(good(1, 0), good(2, 1), broken("a", 0), broken("b", 0), broken("c", 1)),
                List.of(), List.of(broken("d", 0), good(9, 0)));
        assertProblem(data, "4 of 7", "a", "it is broken");
    }

    @Test
    void aClassThatBecomesEmptyIsAnError() {
        DataSet data = data(List.of(good(1, 0), good(2, 0), broken("a", 1)), List.of(), List.of(good(3, 0)));
        assertProblem(data, "class two", "a");
    }

    @Test
    void aClassThatIsNotListedIsAnError() {
        assertProblem(data(List.of(good(1, 0)), List.of(), List.of(good(3, 0))), "No picture of class two");
    }

    @Test
    void aPartThatBecomesEmptyIsAnError() {
        DataSet data = data(List.of(good(1, 0), good(2, 1)), List.of(good(5, 0)), List.of(broken("a", 1)));
        assertProblem(data, "meant for the test", "a");
    }

    @Test
    void canBeCancelled() {
        context.cancelAfter(1);
        assertThrows(CancellationException.class,
                () -> load(data(List.of(good(1, 0), good(2, 1)), List.of(), List.of(good(3, 0)))));
    }

    private StoredData load(DataSet data) throws Exception {
        try (PictureStore store = PictureStore.create(folder.resolve("store"), SIZE)) {
            return new DataLoader(context, store, SIZE).load(data);
        }
    }

    private void assertProblem(DataSet data, String... parts) {
        ModuleException problem = assertThrows(ModuleException.class, () -> load(data));
        for (String part : parts) {
            assertTrue(problem.getMessage().contains(part), problem.getMessage());
        }
    }

    private static DataSet data(List<Example> training, List<Example> validation, List<Example> test) {
        return new DataSet(List.of("one", "two"), training, validation, test);
    }

    private static Example good(int value, int label) {
        byte[] pixels = new byte[3 * SIZE * SIZE];
        Arrays.fill(pixels, (byte) value);
        return new Example(new Fixed("good" + value, pixels), label);
    }

    private static Example broken(String name, int label) {
        return new Example(new Fixed(name, new byte[0]), label);
    }

    /** A picture of these pixels, or a broken one if there are none. */
    private record Fixed(String name, byte[] content) implements Picture {

        @Override
        public byte[] pixels(int size) throws BrokenPictureException {
            if (content.length == 0) {
                throw new BrokenPictureException("it is broken");
            }
            return content.clone();
        }
    }
}
