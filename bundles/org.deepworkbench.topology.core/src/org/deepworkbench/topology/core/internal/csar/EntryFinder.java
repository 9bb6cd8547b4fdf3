package org.deepworkbench.topology.core.internal.csar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.TopologyFiles;
import org.eclipse.osgi.util.NLS;

/** Finds the topology of an unpacked archive, in either layout (TOSCA Simple Profile 1.3, sections 6.2 and 6.3). */
public final class EntryFinder {

    /** Path of the file that names the topology. */
    public static final String META = "TOSCA-Metadata/TOSCA.meta";
    /** Its key for the topology's path. */
    public static final String ENTRY = "Entry-Definitions";
    private static final int MAX_META_BYTES = 64 << 10;

    /**
     * What was found.
     *
     * @param topology the topology's file
     * @param metadata the first block of the metadata; empty for an archive without
     */
    public record Found(Path topology, Map<String, String> metadata) {
    }

    private EntryFinder() {
    }

    /**
     * @param root the unpacked archive
     * @param name the archive, for people
     * @throws FaultException if it has no topology, or does not say which file it is
     */
    public static Found find(Path root, String name) throws FaultException {
        try {
            Path meta = root.resolve(META);
            return Files.isRegularFile(meta) ? byMetadata(root, meta, name) : atRoot(root, name);
        } catch (IOException unreadable) {
            throw refused(name, String.valueOf(unreadable.getMessage()));
        }
    }

    private static Found byMetadata(Path root, Path meta, String name) throws IOException, FaultException {
        if (Files.size(meta) > MAX_META_BYTES) {
            throw refused(name, Messages.Csar_metaTooLarge);
        }
        Map<String, String> block = firstBlock(new String(Files.readAllBytes(meta), StandardCharsets.UTF_8));
        String entry = Optional.ofNullable(block.get(ENTRY)).filter(text -> !text.isBlank())
                .orElseThrow(() -> refused(name, NLS.bind(Messages.Csar_noEntryKey, META, ENTRY)));
        try {
            Path topology = root.resolve(entry).normalize();
            if (topology.startsWith(root) && Files.isRegularFile(topology)) {
                return new Found(topology, block);
            }
        } catch (InvalidPathException impossible) {
            // No file has such a name.
        }
        throw refused(name, NLS.bind(Messages.Csar_noEntry, META, entry));
    }

    /** Keys and values up to the first empty line. */
    private static Map<String, String> firstBlock(String text) {
        Map<String, String> block = new LinkedHashMap<>();
        for (String line : (Iterable<String>) text.lines().dropWhile(String::isBlank)
                .takeWhile(line -> !line.isBlank())::iterator) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                block.putIfAbsent(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
            }
        }
        return block;
    }

    private static Found atRoot(Path root, String name) throws IOException, FaultException {
        List<Path> topologies;
        try (Stream<Path> files = Files.list(root)) {
            topologies = files.filter(EntryFinder::isTopology).sorted().toList();
        }
        if (topologies.size() != 1) {
            throw refused(name, topologies.isEmpty() ? NLS.bind(Messages.Csar_noTopology, META)
                    : NLS.bind(Messages.Csar_severalTopologies, META));
        }
        return new Found(topologies.get(0), Map.of());
    }

    /** {@return whether the file, if it lay at the root, would count as the topology} */
    public static boolean isTopology(Path file) {
        try {
            return file.toString().matches("(?i).*\\.(ya?ml|tosca)") && Files.isRegularFile(file)
                    && TopologyFiles.read(file).text().contains("tosca_definitions_version");
        } catch (FaultException unreadable) {
            return false;
        }
    }

    private static FaultException refused(String name, String why) {
        return new FaultException(new Fault(Messages.Csar_refused, name, why, Messages.Csar_refusedRemedy));
    }
}
