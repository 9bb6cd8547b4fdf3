package org.deepworkbench.modelserver.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentReaderTest {

    private static final ArgumentReader READER = new ArgumentReader(List.of(
            new Argument.Text("kind", "foo", List.of("foo", "bar"), ""), new Argument.Text("text", "", ""),
            new Argument.Whole("whole", 7, 1, 100, ""), new Argument.Real("real", 0.5, 0, 1, ""),
            new Argument.Flag("flag", true, ""), new Argument.Reals("reals", List.of(0.7, 0.9), 0, 1, "")));

    @Test
    void fillsInDefaults() throws Exception {
        Arguments arguments = READER.read(Map.of(), Map.of());
        assertEquals("foo", arguments.text("kind"));
        assertEquals(7, arguments.whole("whole"));
        assertEquals(0.5, arguments.real("real"));
        assertEquals(true, arguments.flag("flag"));
        assertEquals(List.of(0.7, 0.9), arguments.reals("reals"));
        assertEquals(List.of("kind", "text", "whole", "real", "flag", "reals"),
                List.copyOf(arguments.asMap().keySet()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "whole | abc | Not a valid integer.",
        "whole | 1.5 | Not a valid integer.",
        "whole | 500 | Must be greater than or equal to 1 and less than or equal to 100.",
        "real | x | Not a valid number.",
        "real | nan | Not a valid number.",
        "real | NaN | Special numeric values (nan or infinity) are not permitted.",
        "real | 1.5 | Must be greater than or equal to 0 and less than or equal to 1.",
        "flag | perhaps | Not a valid boolean.",
        "kind | zzz | Must be one of: foo, bar.",
        "reals | 0.1,2 | Must be greater than or equal to 0 and less than or equal to 1.",
        "reals | [0.1, x] | Not a valid number.",
        "epoch | 3 | Unknown field."})
    void saysWhatIsWrongInTheWordsOfTheOriginal(String name, String text, String message) {
        InvalidArgumentsException problem = assertThrows(InvalidArgumentsException.class,
                () -> READER.read(Map.of(name, List.of(text)), Map.of()));
        assertEquals(Map.of(name, List.of(message)), problem.problems());
    }

    @ParameterizedTest
    @CsvSource({"true, true", "True, true", "1, true", "on, true", "no, false", "0, false", "FALSE, false"})
    void readsTheWordsForYesAndNo(String text, boolean value) throws Exception {
        assertEquals(value, READER.read(Map.of("flag", List.of(text)), Map.of()).flag("flag"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[0.1, 0.2] | 0.1 0.2", "0.1,0.2 | 0.1 0.2", "[] | ''", "0.5 | 0.5"})
    void readsTheWaysOfWritingAList(String text, String numbers) throws Exception {
        List<Double> expected = numbers.isEmpty() ? List.of()
                : List.of(numbers.split(" ")).stream().map(Double::valueOf).toList();
        assertEquals(expected, READER.read(Map.of("reals", List.of(text)), Map.of()).reals("reals"));
    }

    @Test
    void readsARepeatedNameAsAList() throws Exception {
        assertEquals(List.of(0.1, 0.2), READER.read(Map.of("reals", List.of("0.1", "0.2")), Map.of()).reals("reals"));
    }

    @Test
    void namesAllProblemsAtOnce() {
        InvalidArgumentsException problem = assertThrows(InvalidArgumentsException.class, () -> READER.read(
                Map.of("whole", List.of("x"), "flag", List.of("x"), "what", List.of("x")), Map.of()));
        assertEquals(List.of("whole", "flag", "what"), List.copyOf(problem.problems().keySet()));
    }

    @Test
    void asksForAMissingFileAndKeepsGivenOnesOutOfTheJson() throws Exception {
        ArgumentReader reader = new ArgumentReader(List.of(new Argument.Upload("image", true, "")));
        InvalidArgumentsException problem = assertThrows(InvalidArgumentsException.class,
                () -> reader.read(Map.of(), Map.of()));
        assertEquals(Map.of("image", List.of("Missing data for required field.")), problem.problems());
        UploadedFile file = new UploadedFile("a.png", Path.of("somewhere"));
        Arguments arguments = reader.read(Map.of(), Map.of("image", file));
        assertEquals(Optional.of(file), arguments.file("image"));
        assertEquals(Map.of(), arguments.asMap());
    }

    @Test
    void aFileThatIsNotRequiredMayBeMissing() throws Exception {
        ArgumentReader reader = new ArgumentReader(List.of(new Argument.Upload("image", false, "")));
        Arguments arguments = reader.read(Map.of(), Map.of());
        assertEquals(Optional.empty(), arguments.file("image"));
        assertEquals(Map.of(), arguments.asMap());
    }

    @Test
    void readsBackWhatJsonShowed() throws Exception {
        Arguments arguments = READER.read(Map.of("whole", List.of("7"), "reals", List.of("")), Map.of());
        assertEquals(arguments.asMap(), READER.read(arguments.asMap()).asMap());
    }
}
