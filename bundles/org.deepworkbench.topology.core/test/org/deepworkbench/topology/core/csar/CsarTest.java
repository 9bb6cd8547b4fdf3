package org.deepworkbench.topology.core.csar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.TopologySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsarTest {

    private static final String TOPOLOGY = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            imports: [ types/my.yaml ]
            topology_template:
              node_templates:
                a:
                  type: my.Node
                  interfaces:
                    Standard:
                      create: scripts/create.sh
            """;
    private static final String TYPES = """
            tosca_definitions_version: tosca_simple_yaml_1_0
            node_types:
              my.Node:
                derived_from: tosca.nodes.Root
                artifacts:
                  picture: { type: tosca.artifacts.File, file: picture.txt }
            """;
    private static final String META = "TOSCA-Meta-File-Version: 1.0\nCSAR-Version: 1.1\nCreated-By: Somebody\n"
            + "Entry-Definitions: topology.yaml\n\nName: other\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "METADATA", "ROOT" })
    void whatIsWrittenCanBeOpenedAndIsWhole(Layout layout) throws Exception {
        Path project = project();
        Path archive = folder.resolve("a.csar");
        CsarWriter.write(document(project.resolve("topology.yaml"), project), archive, layout);
        try (Csar csar = Csar.open(archive)) {
            assertEquals(TOPOLOGY, Files.readString(csar.entry()));
            assertEquals(List.of(), TopologyDocument.open(csar.source()).diagnostics());
            assertTrue(Files.isRegularFile(csar.root().resolve("types/picture.txt")));
            assertTrue(Files.isRegularFile(csar.root().resolve("scripts/create.sh")));
            assertFalse(Files.exists(csar.root().resolve("notes.txt")));
            assertEquals(layout == Layout.METADATA, csar.metadata().containsKey("Created-By"));
        }
    }

    @Test
    void sameTopologyGivesTheSameBytes() throws Exception {
        Path project = project();
        TopologyDocument document = document(project.resolve("topology.yaml"), project);
        CsarWriter.write(document, folder.resolve("a.csar"), Layout.METADATA);
        CsarWriter.write(document, folder.resolve("b.csar"), Layout.METADATA);
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.csar")), Files.readAllBytes(folder.resolve("b.csar")));
    }

    @Test
    void topologyBelowItsProjectKeepsItsPlace() throws Exception {
        Path project = project();
        Path below = Files.createDirectories(project.resolve("deep/er")).resolve("topology.yaml");
        Files.writeString(below, TOPOLOGY.replace("types/my.yaml", "../../types/my.yaml"));
        TopologyDocument document = document(below, project);
        CsarWriter.write(document, folder.resolve("a.csar"), Layout.METADATA);
        try (Csar csar = Csar.open(folder.resolve("a.csar"))) {
            assertEquals(Path.of("deep/er/topology.yaml"), csar.root().relativize(csar.entry()));
            assertEquals(List.of(), TopologyDocument.open(csar.source()).diagnostics());
        }
        assertThrows(FaultException.class, () -> CsarWriter.write(document, folder.resolve("b.csar"), Layout.ROOT));
        assertFalse(Files.exists(folder.resolve("b.csar")));
    }

    @Test
    void filesOfTypesBesideTheTopologyNeedMetadata() throws Exception {
        Path project = project();
        Path topology = project.resolve("topology.yaml");
        Files.writeString(topology, TOPOLOGY.replace("types/my.yaml", "my.yaml"));
        Files.writeString(project.resolve("my.yaml"), TYPES);
        TopologyDocument document = document(topology, project);
        assertThrows(FaultException.class, () -> CsarWriter.write(document, folder.resolve("a.csar"), Layout.ROOT));
        assertFalse(Files.exists(folder.resolve("a.csar")));
        CsarWriter.write(document, folder.resolve("a.csar"), Layout.METADATA);
        try (Csar csar = Csar.open(folder.resolve("a.csar"))) {
            assertEquals(List.of(), TopologyDocument.open(csar.source()).diagnostics());
        }
    }

    @Test
    void whatLiesOutsideOfTheProjectStaysThere() throws Exception {
        Path project = project();
        Files.writeString(folder.resolve("secret.sh"), "secret");
        Files.createSymbolicLink(project.resolve("scripts/link.sh"), folder.resolve("secret.sh"));
        for (String name : List.of("../secret.sh", folder.resolve("secret.sh").toString(), "scripts/link.sh")) {
            Files.writeString(project.resolve("topology.yaml"), TOPOLOGY.replace("scripts/create.sh", name));
            Path archive = folder.resolve("a.csar");
            CsarWriter.write(document(project.resolve("topology.yaml"), project), archive, Layout.METADATA);
            try (ZipFile zip = new ZipFile(archive.toFile())) {
                assertEquals(List.of("TOSCA-Metadata/TOSCA.meta", "topology.yaml", "types/my.yaml",
                        "types/picture.txt"), zip.stream().map(ZipEntry::getName).toList());
            }
        }
    }

    @Test
    void unsavedTopologyCanBeWritten() throws Exception {
        CsarWriter.write(TopologyDocument.of("new", TOPOLOGY), folder.resolve("a.csar"), Layout.METADATA);
        try (Csar csar = Csar.open(folder.resolve("a.csar"))) {
            assertEquals(TOPOLOGY, Files.readString(csar.entry()));
        }
    }

    @Test
    void manyFoldersInFewFilesAreRefused() throws Exception {
        Path archive = folder.resolve("folders.csar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (int i = 0; i < 60; i++) {
                zip.putNextEntry(new ZipEntry("f" + i + "/" + "a/".repeat(400)));
                zip.closeEntry();
            }
        }
        assertRefused(archive, "000");
    }

    @Test
    void closingLeavesNothing() throws Exception {
        Path root;
        try (Csar csar = Csar.open(zip("topology.yaml", TOPOLOGY))) {
            root = csar.root();
            assertTrue(Files.exists(root));
        }
        assertFalse(Files.exists(root));
    }

    @Test
    void folderLaidOutAsAnArchiveOpensAndStays() throws Exception {
        Path project = project();
        Files.createDirectories(project.resolve("TOSCA-Metadata"));
        Files.writeString(project.resolve("TOSCA-Metadata/TOSCA.meta"), META);
        try (Csar csar = Csar.open(project)) {
            assertEquals("Somebody", csar.metadata().get("Created-By"));
        }
        assertTrue(Files.exists(project.resolve("topology.yaml")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "../out.yaml", "/out.yaml", "a/../../out.yaml", "..\\out.yaml", "C:/out.yaml", "a/..",
        "\\\\host\\out" })
    void nameThatLeadsOutIsRefused(String name) throws Exception {
        assertRefused(zip("topology.yaml", TOPOLOGY, name, "x"), name);
        assertFalse(Files.exists(folder.resolve("out.yaml")));
    }

    @Test
    void linkIsRefused() throws Exception {
        Path archive = zip("topology.yaml", TOPOLOGY, "link", "/etc/passwd");
        patch(archive, 38, 0xA1FF0000);
        assertRefused(archive, "link");
    }

    @Test
    void encryptedFileIsRefused() throws Exception {
        Path archive = zip("topology.yaml", TOPOLOGY, "secret", "x");
        patch(archive, 8, 1);
        assertRefused(archive, "encrypted");
    }

    @Test
    void archiveThatUnpacksToVeryMuchIsRefusedAndLeavesNothing() throws Exception {
        Path archive = folder.resolve("bomb.csar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("topology.yaml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertTrue(Files.size(archive) < 1 << 20);
        assertRefused(archive, "256");
        Path unpacked = Files.createDirectory(folder.resolve("unpacked"));
        assertThrows(FaultException.class, () -> Csar.unpack(archive, unpacked));
        assertFalse(Files.exists(unpacked));
    }

    @Test
    void sizeDeclaredTooSmallDoesNotHelp() throws Exception {
        Path archive = folder.resolve("liar.csar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("topology.yaml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        patch(archive, 24, 10);
        assertThrows(FaultException.class, () -> Csar.open(archive).close());
    }

    @Test
    void tooManyFilesAreRefused() throws Exception {
        Path archive = folder.resolve("many.csar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (int i = 0; i <= 10_000; i++) {
                zip.putNextEntry(new ZipEntry("f" + i));
                zip.closeEntry();
            }
        }
        assertRefused(archive, "000");
    }

    @Test
    void archiveWithoutATopologySaysSo() throws Exception {
        assertRefused(zip("readme.txt", "hello"), "TOSCA.meta");
        assertRefused(zip("a.yaml", TOPOLOGY, "b.yaml", TOPOLOGY), "several");
        assertRefused(zip("TOSCA-Metadata/TOSCA.meta", META), "topology.yaml");
        assertRefused(zip("TOSCA-Metadata/TOSCA.meta", "CSAR-Version: 1.1\n"), "Entry-Definitions");
        assertRefused(zip("TOSCA-Metadata/TOSCA.meta", "Entry-Definitions: ../x.yaml\n"), "x.yaml");
    }

    @Test
    void damagedArchiveIsRefused() throws Exception {
        Path archive = zip("topology.yaml", TOPOLOGY);
        byte[] bytes = Files.readAllBytes(archive);
        for (int length = 0; length < bytes.length; length += 7) {
            Files.write(archive, java.util.Arrays.copyOf(bytes, length));
            assertThrows(FaultException.class, () -> Csar.open(archive).close());
        }
    }

    private void assertRefused(Path archive, String says) {
        FaultException refused = assertThrows(FaultException.class, () -> Csar.open(archive).close());
        assertTrue(refused.fault().sentence().contains(says), refused.fault()::sentence);
    }

    private Path project() throws IOException {
        Path project = Files.createDirectories(folder.resolve("project"));
        Files.createDirectories(project.resolve("types"));
        Files.createDirectories(project.resolve("scripts"));
        Files.writeString(project.resolve("topology.yaml"), TOPOLOGY);
        Files.writeString(project.resolve("types/my.yaml"), TYPES);
        Files.writeString(project.resolve("types/picture.txt"), "picture");
        Files.writeString(project.resolve("scripts/create.sh"), "true");
        Files.writeString(project.resolve("notes.txt"), "mine");
        return project;
    }

    private static TopologyDocument document(Path file, Path project) throws FaultException {
        return TopologyDocument.open(TopologySource.of(file, project));
    }

    private Path zip(String... namesAndContents) throws IOException {
        Path archive = Files.createTempFile(folder, "a", ".csar");
        try (OutputStream out = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return archive;
    }

    /** Writes a number into the last entry of the central directory. */
    private static void patch(Path archive, int at, int number) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(archive)).order(ByteOrder.LITTLE_ENDIAN);
        int entry = bytes.limit() - 4;
        while (bytes.getInt(entry) != 0x02014b50) {
            entry--;
        }
        if (at == 8) {
            bytes.putShort(entry + at, (short) (bytes.getShort(entry + at) | number));
        } else {
            bytes.putInt(entry + at, number);
        }
        Files.write(archive, bytes.array());
    }
}
