package org.deepworkbench.engine.docker.internal.daemon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarFile;
import org.deepworkbench.engine.docker.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * A folder of archives that {@code docker save} made. What is in an archive stands in its {@code manifest.json}, which
 * comes last: a plain archive is skipped through, a compressed one must be read.
 *
 * @param folder must exist
 */
record ArchiveFolder(Path folder) {

    private static final String MANIFEST = "manifest.json"; //$NON-NLS-1$
    private static final int LARGEST_MANIFEST = 4 << 20;
    private static final int MOST_ENTRIES = 100_000;
    private static final List<String> PLAIN = List.of(".tar"); //$NON-NLS-1$
    private static final List<String> ZIPPED = List.of(".tar.gz", ".tgz"); //$NON-NLS-1$ //$NON-NLS-2$

    /**
     * {@return the archive that holds the image, the newest if several do}
     *
     * @throws FaultException if the folder cannot be read; an archive that cannot be is passed over
     */
    Optional<Path> find(ImageReference image, IProgressMonitor monitor) throws FaultException {
        for (Path archive : archives()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (holds(archive, image)) {
                return Optional.of(archive);
            }
        }
        return Optional.empty();
    }

    private List<Path> archives() throws FaultException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && (ends(file, PLAIN) || ends(file, ZIPPED)))
                    .sorted((one, other) -> Long.compare(other.toFile().lastModified(), one.toFile().lastModified()))
                    .toList();
        } catch (IOException e) {
            throw new FaultException(new Fault(Messages.Archives_unreadable, folder.toString(),
                    String.valueOf(e.getMessage()), Messages.Archives_unreadableRemedy), e);
        }
    }

    private static boolean ends(Path file, List<String> endings) {
        return endings.stream().anyMatch(ending -> file.getFileName().toString().endsWith(ending));
    }

    private static boolean holds(Path archive, ImageReference image) {
        try {
            byte[] manifest = ends(archive, PLAIN) ? ofPlain(archive) : ofZipped(archive);
            for (JsonNode entry : new ObjectMapper().readTree(manifest)) {
                for (JsonNode name : entry.path("RepoTags")) { //$NON-NLS-1$
                    if (image.isSame(name.asText())) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException e) {
            return false; // some other file that ends so
        }
    }

    private static byte[] ofPlain(Path archive) throws IOException {
        try (TarFile tar = new TarFile(archive)) {
            for (TarArchiveEntry entry : tar.getEntries()) {
                if (entry.getName().equals(MANIFEST)) {
                    try (InputStream content = tar.getInputStream(entry)) {
                        return content.readNBytes(LARGEST_MANIFEST);
                    }
                }
            }
        }
        return new byte[0];
    }

    private static byte[] ofZipped(Path archive) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(archive))))) {
            int entries = 0;
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null && entries++ < MOST_ENTRIES;
                    entry = tar.getNextEntry()) {
                if (entry.getName().equals(MANIFEST)) {
                    return tar.readNBytes(LARGEST_MANIFEST);
                }
            }
        }
        return new byte[0];
    }
}
