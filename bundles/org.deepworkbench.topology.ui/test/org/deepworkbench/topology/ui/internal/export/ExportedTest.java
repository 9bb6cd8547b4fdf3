package org.deepworkbench.topology.ui.internal.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.MoveNodes;
import org.deepworkbench.topology.core.edit.RenameNode;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.TopologyPicture;
import org.deepworkbench.topology.ui.internal.Topologies;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportedTest {

    @TempDir
    private Path folder;
    private TopologyDocument document;

    @BeforeEach
    void openAndChange() throws Exception {
        Path file = Files.writeString(folder.resolve("web.yaml"), Topologies.WEB);
        document = TopologyDocument.open(file, folder);
        document.execute(new RenameNode("front", "unsaved"));
        document.execute(new MoveNodes(Map.of("unsaved", Bounds.at(40, 700))));
    }

    private Path written(ExportFormat format) throws Exception {
        Path file = folder.resolve("out" + format.ending());
        Exported.of(document).write(file, format);
        return file;
    }

    private static String begin(Path file, int length) throws IOException {
        return new String(Arrays.copyOf(Files.readAllBytes(file), length), StandardCharsets.ISO_8859_1);
    }

    @Test
    void thePictureIsThatOfWhatIsNotSavedYet() throws Exception {
        assertEquals(TopologyPicture.svg(document), Files.readString(written(ExportFormat.SVG)));
        assertArrayEquals(TopologyPicture.pdf(TopologyPicture.svg(document)),
                Files.readAllBytes(written(ExportFormat.PDF)));
        assertEquals("\u0089PNG", begin(written(ExportFormat.PNG), 4));
    }

    @Test
    void theArchiveHoldsWhatIsNotSavedYet() throws Exception {
        try (ZipFile archive = new ZipFile(written(ExportFormat.CSAR).toFile())) {
            String text = new String(archive.getInputStream(archive.getEntry("web.yaml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertEquals(document.text(), text);
            assertTrue(archive.stream().anyMatch(entry -> entry.getName().equals("TOSCA-Metadata/TOSCA.meta")));
        }
    }

    @Test
    void whereNothingCanBeWrittenTheReasonIsKnown() {
        Exported topology = Exported.of(document);
        assertThrows(IOException.class,
                () -> topology.write(folder.resolve("no such folder/out.svg"), ExportFormat.SVG));
    }

    @Test
    void theEndingTellsTheFormat() {
        assertEquals(Optional.of(ExportFormat.PDF), ExportFormat.of("/a/b.PDF"));
        assertEquals(Optional.empty(), ExportFormat.of("/a.pdf/b"));
    }

    @Test
    void aPictureIsAsLargeAsThePageAllowsAndNotDistorted() {
        assertEquals(new Rectangle(40, 290, 920, 460), PagePlace.of(200, 100, new Rectangle(0, 20, 1000, 1000)));
        assertEquals(new Rectangle(380, 40, 240, 920), PagePlace.of(120, 460, new Rectangle(0, 0, 1000, 1000)));
    }
}
