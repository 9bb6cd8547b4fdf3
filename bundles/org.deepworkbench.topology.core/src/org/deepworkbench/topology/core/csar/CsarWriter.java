package org.deepworkbench.topology.core.csar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
        Optional<Path> file = document.source().file();
        Path root = file.map(from -> root(document, from, layout)).orElse(Path.of(""));
        SortedMap<String, Path> needed = new TreeMap<>();
        if (file.isPresent()) {
            for (Path each : References.of(document.serviceTemplate(), file.get(), project(document, file.get()))) {
                needed.put(name(root, inside(root, each, layout, document)), each);
            }
        }
        String topology = file.map(from -> name(root, from)).orElse("topology.yaml");
        try {
            requireSize(document, needed.values());
            AtomicFile.write(archive, out -> zip(out, document.text(), layout, topology, needed));
        } catch (IOException failed) {
            throw new FaultException(new Fault(Messages.Csar_notWritten, archive.toString(),
                    String.valueOf(failed.getMessage()), Messages.Document_notSavedRemedy), failed);
        }
    }

    /** Without metadata, what lies at the root is the topology: nothing that looks like one may lie beside it. */
    private static Path inside(Path root, Path file, Layout layout, TopologyDocument document)
            throws FaultException {
        boolean beside = layout == Layout.ROOT && root.equals(file.getParent()) && EntryFinder.isTopology(file);
        if (file.startsWith(root) && !beside) {
            return file;
        }
        throw new FaultException(new Fault(Messages.Csar_notWritten, document.name(),
                NLS.bind(beside ? Messages.Csar_twoAtRoot : Messages.Csar_besideRoot, file),
                Messages.Csar_besideRootRemedy));
    }

    private static void requireSize(TopologyDocument document, Collection<Path> files)
            throws IOException, FaultException {
        long size = document.text().length();
        for (Path file : files) {
            size += Files.size(file);
        }
        if (size > Unpacking.MAX_BYTES || files.size() >= Unpacking.MAX_ENTRIES) {
            throw new FaultException(new Fault(Messages.Csar_notWritten, document.name(),
                    NLS.bind(Messages.Csar_tooLarge, Unpacking.MAX_BYTES >> 20), ""));
        }
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

    private static void zip(OutputStream out, String text, Layout layout, String topology,
            SortedMap<String, Path> needed) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            if (layout == Layout.METADATA) {
                put(zip, EntryFinder.META, metadata(topology));
            }
            put(zip, topology, text);
            for (Map.Entry<String, Path> entry : needed.entrySet()) {
                begin(zip, entry.getKey());
                Files.copy(entry.getValue(), zip);
                zip.closeEntry();
            }
        }
    }

    /** Section 6.2 of the Simple Profile 1.3. */
    private static String metadata(String topology) {
        return "TOSCA-Meta-File-Version: 1.1\nCSAR-Version: 1.1\nCreated-By: DEEP Workbench\n"
                + EntryFinder.ENTRY + ": " + topology + "\n";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        begin(zip, name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }
}
