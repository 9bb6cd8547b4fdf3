package org.deepworkbench.topology.core.internal.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.TopologyFiles;

/** Keeps the files imported last, so that topologies that import the same one read it once. Safe on any thread. */
final class FileCache {

    private static final int MAX_FILES = 300;
    private static final Map<Path, Kept> KEPT = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Kept> eldest) {
            return size() > MAX_FILES;
        }
    };

    private record Kept(FileTime modified, long size, ImportedFile file) {
    }

    private FileCache() {
    }

    /**
     * @return the file as it is now
     * @throws IOException    if it cannot be looked at
     * @throws FaultException if it cannot be read
     */
    static ImportedFile read(Path path) throws IOException, FaultException {
        FileTime modified = Files.getLastModifiedTime(path);
        long size = Files.size(path);
        synchronized (KEPT) {
            Kept kept = KEPT.get(path);
            if (kept != null && kept.modified.equals(modified) && kept.size == size) {
                return kept.file;
            }
        }
        ImportedFile file = ImportedFile.of(TopologyFiles.read(path), path.toString(), Optional.of(path));
        synchronized (KEPT) {
            KEPT.put(path, new Kept(modified, size, file));
        }
        return file;
    }
}
