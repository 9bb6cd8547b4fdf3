package org.deepworkbench.modelserver.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Descriptions of networks that nobody vouches for. */
class ModuleFileReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsAll() throws Exception {
        ModuleFile file = ModuleFileReader.read(Descriptions.in(folder, Descriptions.PLANT));
        assertEquals("plant", file.name());
        assertEquals(List.of("sun", "rain", "wind", "age", "height", "health"), ExampleFolder.columns(file));
        NumbersInput age = (NumbersInput) file.inputs().getLast();
        assertEquals(List.of(3.0), age.standard());
        assertEquals(90, age.maximum());
        assertEquals(new ModuleFile.Training(4, 8, 0.02), file.training().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: plant           | name: ../plant        | name must be letters
            default: 3            | colour: red           | inputs[1] has keys that are not known: colour
            name: plant           | description: x        | is no YAML that can be read
            licence: MIT          | author: me            | licence is missing
            file: plant.pt        | file: ../plant.pt     | not a path inside the folder
            file: plant.pt        | file: /etc/passwd     | not a path inside the folder
            file: plant.pt        | file: absent.pt       | no file beside the YAML file
            file: plant.pt        | file: module.yaml     | must end in .pt
            task: regression      | task: guessing        | must be one of classification, regression
            task: regression      | task: [regression]    | task must be a text
            kind: numbers         | kind: sound           | inputs[0].kind must be one of picture, numbers
            name: weather         | name: timestamp       | inputs[0].name must be
            name: age             | name: weather         | inputs[1].name must be
            default: 3            | default: 91           | default must be a number from -5
            default: 3            | default: .nan         | default must be a number
            default: 3            | default: [1, 2]       | must be one number or 1 numbers, not 2
            columns: [age]        | columns: [sun]        | the same name
            columns: [age]        | columns: age          | must be a list
            columns: [age]        | columns: []           | must be a list
            maximum: 90           | maximum: -90          | maximum must be a number from -5
            {names: [height, health]} | {}                | outputs.names is missing
            {names: [height, health]} | 5                 | outputs must be a list of keys
            {names: [height, health]} | {names: [a, a]}   | names something twice
            epochs: 4             | epochs: 4.5           | training.epochs must be a whole number
            epochs: 4             | epochs: 100000        | training.epochs must be a whole number
            """)
    void whatIsWrongIsNamed(String there, String instead, String words) throws Exception {
        Path yaml = Descriptions.in(folder, Descriptions.PLANT.replace(there, instead));
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> ModuleFileReader.read(yaml));
        assertTrue(e.getMessage().contains(words), e.getMessage());
        assertTrue(e.getMessage().contains("module.yaml"), e.getMessage());
    }

    @Test
    void hugeAndUnfoldingFilesAreRefused() throws IOException {
        String bomb = "a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b]\n";
        for (String text : List.of("# ".repeat(200_000), bomb, "[".repeat(50_000), "- &a [*a]", "!!java.io.File x",
                "", "just text", "- a list", "\u0000")) {
            Path yaml = Descriptions.in(folder, text);
            assertThrows(IllegalArgumentException.class, () -> ModuleFileReader.read(yaml));
        }
        assertThrows(IllegalArgumentException.class, () -> ModuleFileReader.read(folder));
        assertThrows(IllegalArgumentException.class, () -> ModuleFileReader.read(folder.resolve("absent.yaml")));
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Path outside = Files.writeString(folder.resolve("outside.pt"), "secret");
        Files.createSymbolicLink(inner.resolve("link.pt"), outside);
        Path yaml = Descriptions.in(inner, Descriptions.PLANT.replace("file: plant.pt", "file: link.pt"));
        assertThrows(IllegalArgumentException.class, () -> ModuleFileReader.read(yaml));
    }
}
