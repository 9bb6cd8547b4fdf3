package org.deepworkbench.topology.core.csar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.csar.EntryFinder;
import org.deepworkbench.topology.core.internal.csar.References;
import org.deepworkbench.topology.core.internal.csar.Unpacking;
import org.deepworkbench.topology.core.internal.document.AtomicFile;
import org.eclipse.osgi.util.NLS;

/**
 * Writes archives: the topology as the document has it, and the files of its project that it needs. The same topology
 * gives the same bytes, whenever and wherever it is written.
 */
public final class CsarWriter {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private CsarWriter() {
    }

    /**
     * Writes an archive as a whole, or leaves the file as it was.
     *
     * @param document the topology
     * @param archive  the file to write
     * @param layout   how the archive names its topology
     * @throws FaultException if that is not possible: a file cannot be read or written; with {@link Layout#ROOT}, the
     *                        topology lies in a folder below its project and needs files beside that
     */
    public static void write(TopologyDocument document, Path archive, Layout layout) throws FaultException {
        try {
            AtomicFile.write(archive, bytes(document, layout));
        } catch (IOException failed) {
            throw new FaultException(new Fault(Messages.Csar_notWritten, archive.toString(),
                    String.valueOf(failed.getMessage()), Messages.Document_notSavedRemedy), failed);
        }
    }

    private static byte[] bytes(TopologyDocument document, Layout layout) throws IOException, FaultException {
        Optional<Path> file = document.source().file();
        TreeMap<String, Optional<Path>> entries = new TreeMap<>();
        Path root = file.map(from -> root(document, from, layout)).orElse(Path.of(""));
        String topology = file.map(from -> name(root, from)).orElse("topology.yaml");
        if (file.isPresent()) {
            for (Path needed : References.of(document.serviceTemplate(), file.get(), project(document, file.get()))) {
                if (!needed.startsWith(root)) {
                    throw new FaultException(new Fault(Messages.Csar_notWritten, document.name(),
                            NLS.bind(Messages.Csar_besideRoot, needed), Messages.Csar_besideRootRemedy));
                }
                entries.put(name(root, needed), Optional.of(needed));
            }
        }
        entries.put(topology, Optional.empty());
        return zip(document, layout, topology, entries);
    }

    private static Path project(TopologyDocument document, Path file) {
        return document.source().project().orElse(file.getParent());
    }

    private static Path root(TopologyDocument document, Path file, Layout layout) {
        return layout == Layout.ROOT ? file.getParent() : project(document, file);
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static byte[] zip(TopologyDocument document, Layout layout, String topology,
            TreeMap<String, Optional<Path>> entries) throws IOException, FaultException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            if (layout == Layout.METADATA) {
                put(zip, EntryFinder.META, metadata(topology).getBytes(StandardCharsets.UTF_8));
            }
            for (var entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue().isEmpty()
                        ? document.text().getBytes(StandardCharsets.UTF_8)
                        : content(entry.getValue().get()));
                if (bytes.size() > Unpacking.MAX_BYTES) {
                    throw new FaultException(new Fault(Messages.Csar_notWritten, document.name(),
                            NLS.bind(Messages.Csar_tooLarge, Unpacking.MAX_BYTES >> 20), ""));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) Unpacking.MAX_BYTES);
        }
    }

    /** Section 6.2 of the Simple Profile 1.3. */
    private static String metadata(String topology) {
        return "TOSCA-Meta-File-Version: 1.1\nCSAR-Version: 1.1\nCreated-By: DEEP Workbench\n" + EntryFinder.ENTRY + ": "
                + topology + "\n";
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
