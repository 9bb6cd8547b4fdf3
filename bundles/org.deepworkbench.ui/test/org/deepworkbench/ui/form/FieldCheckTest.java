package org.deepworkbench.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldCheckTest {

    private static final String FINE = "";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "INTEGER | 16     | 1 | 64 |",
        "INTEGER | 0      | 1 | 64 | Use a number from 1 to 64.",
        "INTEGER | 65     | 1 | 64 | Use a number from 1 to 64.",
        "INTEGER | 0      | 1 |    | Use 1 or more.",
        "NUMBER  | 1.5    |   | 1  | Use 1 or less.",
        "NUMBER  | 1e-4   | 0 | 1  |",
        "NUMBER  | 0.0001 | 0.001 | | Use 0.001 or more.",
        "INTEGER | 1.5    |   |    | Use a whole number, such as 16.",
        "INTEGER | many   |   |    | Use a whole number, such as 16.",
        "NUMBER  | 1,5    |   |    | Use a number, such as 0.001.",
        "NUMBER  | NaN    |   |    | Use a number, such as 0.001.",
        "BOOLEAN | True   |   |    |",
        "BOOLEAN | yes    |   |    | Use true or false.",
        "LIST    | 0.7, 0.9 | |    |",
        "TEXT    | x      |   |    |",
        "URI     | ssh://me@gpu.example.org | | |",
        "URI     | unix:///var/run/docker.sock | | |",
        "URI     | gpu.example.org | | | Use a whole address, such as https://example.org, without a password in it.",
        "URI     | https://me:pw@x | | | Use a whole address, such as https://example.org, without a password in it.",
        "URI     | https://a b | | | Use a whole address, such as https://example.org, without a password in it.",
        "NAME    | my-cloud |  |    |",
        "NAME    | my cloud |  |    | Leave no blanks in it.",
    })
    void judgesByKindAndLimits(FieldKind kind, String value, Double min, Double max, String expected) {
        FieldSpec field = new FieldSpec("f", "F", "", kind, "", List.of(), limit(min), limit(max), true, false);
        assertEquals(expected == null ? FINE : expected, FieldCheck.problem(field, value).orElse(FINE));
    }

    @Test
    void onlyRequiredFieldsMustBeFilledIn() {
        assertEquals(Optional.empty(), FieldCheck.problem(FieldSpec.of("f", "F", FieldKind.INTEGER), "  "));
        FieldSpec required = new FieldSpec("f", "F", "", FieldKind.INTEGER, "", List.of(), OptionalDouble.empty(),
                OptionalDouble.empty(), true, false);
        assertEquals(Optional.of("Fill this in."), FieldCheck.problem(required, "  "));
    }

    @Test
    void choicesAreListed() {
        FieldSpec field = new FieldSpec("f", "F", "", FieldKind.TEXT, "a", List.of("a", "b"), OptionalDouble.empty(),
                OptionalDouble.empty(), true, false);
        assertEquals(Optional.of("Use one of: a, b."), FieldCheck.problem(field, "c"));
        assertEquals(Optional.empty(), FieldCheck.problem(field, "b"));
    }

    @Test
    void filesAndFoldersMustExist(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("picture.png"));
        FieldSpec aFile = FieldSpec.of("f", "F", FieldKind.FILE);
        FieldSpec aFolder = FieldSpec.of("f", "F", FieldKind.FOLDER);
        assertEquals(Optional.empty(), FieldCheck.problem(aFile, file.toString()));
        assertEquals(Optional.empty(), FieldCheck.problem(aFolder, folder.toString()));
        assertEquals(FieldCheck.problem(aFile, folder.resolve("none").toString()),
                FieldCheck.problem(aFile, folder.toString()));
        assertEquals(Optional.of("There is no such folder. Check the spelling or browse for it."),
                FieldCheck.problem(aFolder, "\0"));
        FieldSpec either = FieldSpec.of("f", "F", FieldKind.PATH);
        assertEquals(Optional.empty(), FieldCheck.problem(either, file.toString()));
        assertEquals(Optional.empty(), FieldCheck.problem(either, folder.toString()));
        assertEquals(Optional.of("There is no such file or folder. Check the spelling or browse for it."),
                FieldCheck.problem(either, folder.resolve("none").toString()));
    }

    private static OptionalDouble limit(Double limit) {
        return limit == null ? OptionalDouble.empty() : OptionalDouble.of(limit);
    }
}
