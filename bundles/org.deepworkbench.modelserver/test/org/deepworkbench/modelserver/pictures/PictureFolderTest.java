package org.deepworkbench.modelserver.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deepworkbench.modelserver.module.ModuleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureFolderTest {

    @TempDir
    Path folder;

    @Test
    void aFolderForEachClassIsSplitByTheSeed() throws Exception {
        Pictures.fill(folder.resolve("red"), 20, Color.RED);
        Pictures.fill(folder.resolve("blue"), 10, Color.BLUE);
        Files.createDirectories(folder.resolve(".hidden"));
        Files.writeString(folder.resolve("red/notes.txt"), "no picture");
        DataSet data = PictureFolder.describe(folder, 1, true);
        assertEquals(List.of("blue", "red"), data.classes());
        assertEquals(30, data.size());
        assertEquals(5, data.test().size());
        Set<Example> all = new HashSet<>(data.training());
        all.addAll(data.validation());
        all.addAll(data.test());
        assertEquals(30, all.size());
        assertEquals(data, PictureFolder.describe(folder, 1, true));
        assertNotEquals(data.test(), PictureFolder.describe(folder, 2, true).test());
    }

    @Test
    void oneClassIsTooFew() throws Exception {
        Pictures.fill(folder.resolve("red"), 5, Color.RED);
        assertProblem(folder.toString(), "one class only, red");
    }

    @Test
    void noClassIsTooFew() throws Exception {
        Pictures.fill(folder, 5, Color.RED);
        assertProblem(folder.toString(), "holds no folders");
    }

    @Test
    void aClassWithoutPicturesIsNamed() throws Exception {
        Pictures.fill(folder.resolve("red"), 5, Color.RED);
        Files.createDirectories(folder.resolve("empty"));
        assertProblem(folder.resolve("empty").toString(), "holds no pictures");
    }

    @Test
    void tooFewPicturesToSplitIsTold() throws Exception {
        Pictures.fill(folder.resolve("red"), 2, Color.RED);
        Pictures.fill(folder.resolve("blue"), 2, Color.BLUE);
        assertProblem(folder.toString(), "only 4 pictures");
    }

    @Test
    void readsTheListsOfTheOriginal() throws Exception {
        Pictures.fill(folder.resolve("a b"), 3, Color.RED);
        write("classes.txt", "first kind\nsecond kind\n\n");
        write("train.txt", "a b/0.png 0\n\na b/1.png\t1\n");
        write("val.txt", "a b/2.png 0\n");
        write("test.txt", "a b/2.png 1\n");
        DataSet data = PictureFolder.describe(folder, 1, true);
        assertEquals(List.of("first kind", "second kind"), data.classes());
        assertEquals(List.of(new Example(new PictureFile(folder.resolve("a b/0.png")), 0),
                new Example(new PictureFile(folder.resolve("a b/1.png")), 1)), data.training());
        assertEquals(0, data.validation().getFirst().label());
        assertEquals(1, data.test().getFirst().label());
        assertEquals(List.of(), PictureFolder.describe(folder, 1, false).validation());
    }

    @Test
    void readsTheLayoutOfTheOriginal() throws Exception {
        Pictures.fill(folder.resolve("images"), 1, Color.RED);
        Files.createDirectories(folder.resolve("dataset_files"));
        write("dataset_files/classes.txt", "a\nb\n");
        for (String list : List.of("train", "test", "val")) {
            write("dataset_files/" + list + ".txt", "0.png 0\n");
        }
        DataSet data = PictureFolder.describe(folder, 1, true);
        assertEquals(new PictureFile(folder.resolve("images/0.png")), data.training().getFirst().picture());
    }

    @Test
    void listsThatAreAbsentAreSplitOff() throws Exception {
        write("classes.txt", "a\nb\n");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lines.add(i + ".png " + i % 2);
        }
        write("train.txt", String.join("\n", lines));
        DataSet data = PictureFolder.describe(folder, 1, true);
        assertEquals(6, data.test().size());
        assertEquals(40, data.size());
        assertTrue(data.validation().size() >= 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0.png | line 1", "0.png two | line 1", "0.png 2 | from 0 to 1",
        "0.png -1 | from 0 to 1", "../0.png 0 | lies outside", "/etc/0.png 0 | lies outside",
        "a/../../0.png 0 | lies outside", "5 | line 1"})
    void aWrongLineIsNamed(String line, String message) throws Exception {
        write("classes.txt", "a\nb\n");
        write("train.txt", line + "\n");
        assertProblem(folder.resolve("train.txt").toString(), message);
    }

    @Test
    void wrongListsAreNamed() throws Exception {
        write("train.txt", "0.png 0\n");
        assertProblem("classes.txt", "cannot be read");
        write("classes.txt", "only\n");
        assertProblem("classes.txt", "names 1 classes");
        write("classes.txt", "a\nb\n");
        write("train.txt", "\n\n");
        assertProblem("train.txt", "lists no pictures");
        Files.write(folder.resolve("train.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertProblem("train.txt", "no text in UTF-8");
        write("train.txt", "x".repeat(5000));
        assertProblem("train.txt", "too long");
    }

    private void write(String file, String text) throws Exception {
        Files.writeString(folder.resolve(file), text);
    }

    private void assertProblem(String... parts) {
        ModuleException problem = assertThrows(ModuleException.class, () -> PictureFolder.describe(folder, 1, true));
        for (String part : parts) {
            assertTrue(problem.getMessage().contains(part), problem.getMessage());
        }
    }
}
