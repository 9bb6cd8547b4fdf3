package org.deepworkbench.topology.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.edit.AddNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopologyFilesTest {

    @TempDir
    private Path folder;

    private Diagnostic only(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("x.yaml"), bytes);
        List<Diagnostic> found = TopologyDocument.open(file).diagnostics();
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }

    @Test
    void emptyFileIsTold() throws Exception {
        assertEquals(DiagnosticCode.FILE_EMPTY, only(new byte[0]).code());
        assertEquals(DiagnosticCode.FILE_EMPTY, only("\n# nothing\n".getBytes(StandardCharsets.UTF_8)).code());
    }

    @Test
    void binaryFileIsToldWithItsLine() throws Exception {
        Diagnostic found = only(new byte[] { 'a', ':', '\n', 'b', 0, 'c' });
        assertEquals(DiagnosticCode.FILE_NOT_TEXT, found.code());
        assertEquals(2, found.line());
        assertEquals(2, found.column());
    }

    @Test
    void otherEncodingsAreToldWithTheirLine() throws Exception {
        Diagnostic latin = only("a: 1\nb: caf\u00e9 au lait\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(DiagnosticCode.FILE_NOT_TEXT, latin.code());
        assertEquals(2, latin.line());
        assertEquals(DiagnosticCode.FILE_NOT_TEXT, only("a: 1".getBytes(StandardCharsets.UTF_16)).code());
    }

    @Test
    void cutFileIsToldWithItsLine() throws Exception {
        Diagnostic found = only("tosca_definitions_version: tosca_simple_yaml_1_0\ndescription: \"cut he"
                .getBytes(StandardCharsets.UTF_8));
        assertEquals(DiagnosticCode.SYNTAX, found.code());
        assertEquals(2, found.line());
    }

    @Test
    void hugeFileIsRefusedAtOnceAndCannotBeSaved() throws Exception {
        Path file = folder.resolve("huge.yaml");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(200L << 20);
        }
        TopologyDocument document = assertTimeoutPreemptively(Duration.ofSeconds(5),
                () -> TopologyDocument.open(file));
        assertEquals(DiagnosticCode.FILE_TOO_LARGE, document.diagnostics().get(0).code());
        assertTrue(document.diagnostics().get(0).message().contains("200 MB"));
        assertFalse(document.editable());
        assertThrows(FaultException.class, document::save);
        assertThrows(FaultException.class,
                () -> document.execute(new AddNode("a", "tosca.nodes.Compute", Optional.empty())));
        assertEquals(200L << 20, Files.size(file));
    }

    @Test
    void whatCannotBeOpenedIsAFault() throws IOException {
        assertThrows(FaultException.class, () -> TopologyDocument.open(folder.resolve("absent.yaml")));
        assertThrows(FaultException.class, () -> TopologyDocument.open(folder));
    }

    @Test
    void byteOrderMarkIsKept() throws Exception {
        Path file = Files.writeString(folder.resolve("bom.yaml"),
                "\uFEFFtosca_definitions_version: tosca_simple_yaml_1_0\n");
        TopologyDocument document = TopologyDocument.open(file);
        assertEquals(List.of(), document.diagnostics());
        document.execute(new AddNode("a", "tosca.nodes.Compute", Optional.empty()));
        document.save();
        assertTrue(Files.readString(file).startsWith("\uFEFFtosca_definitions_version"));
        assertEquals(1, TopologyDocument.open(file).nodes().size());
    }
}
