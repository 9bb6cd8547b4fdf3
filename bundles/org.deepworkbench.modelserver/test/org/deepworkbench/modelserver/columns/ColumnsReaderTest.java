package org.deepworkbench.modelserver.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsReaderTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n3,4.5\n", "a\tb\r\n1\t2\r\n3\t4.5", "a;b\n\n1;2\n3;4.5\n",
            "# a b\n 1   2\n 3   4.5 \n", "# made by hand\n#a b\n1 2\n# a remark\n3 4.5",
            "\uFEFF\"a\",\"b\"\n1,2\n3,4.5"})
    void readsWhatPeopleWrite(String text) throws Exception {
        Columns columns = read(text);
        assertEquals(List.of("a", "b"), columns.names());
        assertArrayEquals(new double[] {1, 3}, columns.values().get(0));
        assertArrayEquals(new double[] {2, 4.5}, columns.column("b").orElseThrow());
    }

    @Test
    void countsColumnsWithoutNames() throws Exception {
        assertEquals(List.of("1", "2"), read("1e3 2\n3 4").names());
        assertEquals(List.of("1"), read("# a remark of several words\n5").names());
    }

    @Test
    void whatIsNoNumberIsAGap() throws Exception {
        Columns columns = read("time\tx\n2019-06-01 00:00:00\t1\n2019-06-01 00:10:00\tNone\n2019-06-01 00:20:00\t\n");
        assertEquals(3, columns.rows());
        assertEquals(OptionalInt.of(0), Columns.gap(columns.values().get(0)));
        assertEquals(OptionalInt.of(1), Columns.gap(columns.values().get(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only remarks\n", "a,b\n", "1 2\n3\n", "a,a\n1,2\n", "a,\n1,2\n", "1 2\u0000\n"})
    void refusesWhatHoldsNoColumns(String text) {
        BrokenColumnsException problem = assertThrows(BrokenColumnsException.class, () -> read(text));
        assertTrue(problem.getMessage().startsWith("it ") || problem.getMessage().startsWith("line "));
    }

    @Test
    void namesTheLineThatIsTooShort() {
        BrokenColumnsException problem = assertThrows(BrokenColumnsException.class, () -> read("# r\n1 2\n\n3\n"));
        assertEquals("line 4 has 1 cells where 2 are expected", problem.getMessage());
    }

    @Test
    void aFileWithoutLineEndsDoesNotFillTheMemory() {
        assertThrows(BrokenColumnsException.class, () -> ColumnsReader.read(new Endless("1 ")));
    }

    @Test
    void neitherDoesAnEndlessColumn() {
        assertThrows(BrokenColumnsException.class, () -> ColumnsReader.read(new Endless("1\n")));
    }

    @Test
    void readsBackWhatIsWritten() throws Exception {
        Columns columns = new Columns(List.of("n", "value"),
                List.of(new double[] {1, 2, -7e9}, new double[] {0.1, 1e-300, Math.PI}));
        Path file = folder.resolve("columns.tsv");
        ColumnsWriter.write(columns, "\t", file);
        try (InputStream input = Files.newInputStream(file)) {
            Columns back = ColumnsReader.read(input);
            assertEquals(columns.names(), back.names());
            assertArrayEquals(columns.values().get(0), back.values().get(0));
            assertArrayEquals(columns.values().get(1), back.values().get(1));
        }
    }

    private static Columns read(String text) throws Exception {
        return ColumnsReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Gives the same characters over and over. */
    private static final class Endless extends InputStream {

        private final byte[] bytes;
        private int next;

        Endless(String text) {
            this.bytes = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            next = (next + 1) % bytes.length;
            return bytes[next];
        }
    }
}
