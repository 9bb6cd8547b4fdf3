package org.deepworkbench.topology.core.csar;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologySource;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.csar.EntryFinder;
import org.deepworkbench.topology.core.internal.csar.Unpacking;

/**
 * An archive that is open: unpacked to a folder of its own, which goes when it is closed. A folder that is laid out as
 * an archive can be opened too, and stays.
 */
public final class Csar implements AutoCloseable {

    private final Path root;
    private final EntryFinder.Found found;
    private final Optional<Path> temporary;

    private Csar(Path root, EntryFinder.Found found, Optional<Path> temporary) {
        this.root = root;
        this.found = found;
        this.temporary = temporary;
    }

    /**
     * @param file an archive in either layout, or a folder laid out so
     * @throws FaultException if it is none; if it holds links, encrypted files, names that lead out of it, or more than
     *                        an archive may; or if it does not say which file is its topology
     */
    public static Csar open(Path file) throws FaultException {
        if (Files.isDirectory(file)) {
            Path root = file.toAbsolutePath().normalize();
            return new Csar(root, EntryFinder.find(root, file.toString()), Optional.empty());
        }
        if (!Files.isReadable(file)) {
            throw new FaultException(new Fault(Messages.File_unreadable, file.toString(), Messages.File_missing,
                    Messages.File_missingRemedy));
        }
        return unpack(file, temporaryFolder(file));
    }

    /** Unpacks an archive to an empty folder, which goes if that is not possible, or when the archive is closed. */
    static Csar unpack(Path file, Path folder) throws FaultException {
        try {
            Unpacking.unpack(file, folder);
            return new Csar(folder, EntryFinder.find(folder, file.toString()), Optional.of(folder));
        } catch (FaultException | RuntimeException refused) {
            delete(folder);
            throw refused;
        }
    }

    private static Path temporaryFolder(Path file) throws FaultException {
        try {
            return Files.createTempDirectory("deep-workbench-csar").toRealPath();
        } catch (IOException full) {
            throw new FaultException(new Fault(Messages.Csar_refused, file.toString(),
                    String.valueOf(full.getMessage()), Messages.Csar_refusedRemedy), full);
        }
    }

    /** {@return the folder that the archive is unpacked to} */
    public Path root() {
        return root;
    }

    /** {@return the file of the topology} */
    public Path entry() {
        return found.topology();
    }

    /** {@return what the archive says of itself, by keys such as {@code Created-By}; empty where it says nothing} */
    public Map<String, String> metadata() {
        return found.metadata();
    }

    /** {@return the topology as a source, which may import every file of the archive} */
    public TopologySource source() {
        return TopologySource.of(entry(), root);
    }

    @Override
    public void close() {
        temporary.ifPresent(Csar::delete);
    }

    /** What cannot be deleted is left to the system, which empties its temporary folder. */
    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException failed) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException inUse) {
            folder.toFile().deleteOnExit();
        }
    }
}
