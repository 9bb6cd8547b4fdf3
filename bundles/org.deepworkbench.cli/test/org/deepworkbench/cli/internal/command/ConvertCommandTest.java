package org.deepworkbench.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.deepworkbench.cli.internal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    private static final String TEXT = "tosca_definitions_version: tosca_simple_yaml_1_3 # \u00FC\r\n"
            + "topology_template: {node_templates: {a: {type: Compute}}}\r\n";

    @TempDir
    private Path home;
    private Shell shell;
    private String file;

    @BeforeEach
    void setUp() throws Exception {
        shell = new Shell(home);
        file = shell.write("topology.yaml", TEXT);
    }

    @Test
    void textStaysByteForByte() throws Exception {
        shell.write("marked.yaml", "\uFEFF" + TEXT);
        assertEquals(ExitCode.DONE, shell.execute("convert", "marked.yaml", "--to", "yaml", "-o", "out.yaml"));
        assertArrayEquals(Files.readAllBytes(home.resolve("marked.yaml")),
                Files.readAllBytes(home.resolve("out.yaml")));
        assertEquals(ExitCode.DONE, shell.execute("convert", file, "--to", "yaml", "-o", "-"));
        assertEquals(TEXT, shell.out());
    }

    @Test
    void pictureIsDrawn() throws Exception {
        assertEquals(ExitCode.DONE, shell.execute("convert", file, "--to", "svg", "--out", "x.svg"));
        assertTrue(shell.read("x.svg").contains("<svg"));
        assertEquals(ExitCode.DONE, shell.execute("convert", file, "--to", "PNG", "-o", "x.png"));
        byte[] mark = Arrays.copyOfRange(Files.readAllBytes(home.resolve("x.png")), 1, 4);
        assertEquals("PNG", new String(mark, StandardCharsets.US_ASCII));
    }

    @Test
    void whatIsNoTextIsNotShown() {
        assertEquals(ExitCode.USAGE, shell.execute("convert", file, "--to", "png", "-o", "-"));
        assertTrue(shell.err().contains("--out"), shell.err());
    }

    @Test
    void wrongTopologyIsWrittenButWhatIsNotYamlIsRefused() throws Exception {
        shell.write("wrong.yaml", TEXT.replace("Compute", "Nothing"));
        assertEquals(ExitCode.DONE, shell.execute("convert", "wrong.yaml", "--to", "yaml", "-o", "-"));
        shell.write("broken.yaml", TEXT + "]");
        assertEquals(ExitCode.FAILED, shell.execute("convert", "broken.yaml", "--to", "yaml", "-o", "out.yaml"));
        assertTrue(shell.err().contains("broken.yaml:3:1"), shell.err());
        assertTrue(Files.notExists(home.resolve("out.yaml")));
        assertEquals(ExitCode.USAGE, shell.execute("convert", "nowhere.yaml", "--to", "yaml", "-o", "-"));
        assertEquals(ExitCode.USAGE, shell.execute("convert", file, "--to", "yaml", "-o", "nowhere/x.yaml"));
        assertEquals(ExitCode.USAGE, shell.execute("convert", file, "--to", "pdf", "-o", "-"));
        assertEquals(ExitCode.USAGE, shell.execute("convert", file, "--to", "yaml"));
    }

    @Test
    void fileMayTakeItsOwnPlace() throws Exception {
        assertEquals(ExitCode.DONE, shell.execute("convert", file, "--to", "yaml", "-o", file));
        assertEquals(TEXT, shell.read(file));
    }
}
