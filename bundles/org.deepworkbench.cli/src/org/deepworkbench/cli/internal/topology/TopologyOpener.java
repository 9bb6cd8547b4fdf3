package org.deepworkbench.cli.internal.topology;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.TopologySource;
import org.deepworkbench.topology.core.csar.Csar;
import org.deepworkbench.topology.core.imports.ImportSettings;

/** Opens topologies that are named on a command line, each in the project that it belongs to. */
public final class TopologyOpener {

    private final Path here;
    private final ImportSettings imports;

    /**
     * @param here    the folder that the command was called in; relative paths are meant from there
     * @param imports how imports are served beyond a topology's own project
     */
    public TopologyOpener(Path here, ImportSettings imports) {
        this.here = here;
        this.imports = imports;
    }

    /** {@return the file as it is meant} */
    public Path resolve(Path typed) {
        return here.resolve(typed).normalize();
    }

    /**
     * Opens a topology, alone or in an archive.
     *
     * @param typed its file, as somebody typed it
     * @throws FaultException if it cannot be opened at all
     */
    public OpenTopology open(Path typed) throws FaultException {
        return open(typed, Optional.empty());
    }

    /**
     * Opens a topology that was found in a folder.
     *
     * @param typed  its file, as somebody typed it
     * @param folder a folder that was named on the command line, if one was
     * @throws FaultException if it cannot be opened at all
     */
    OpenTopology open(Path typed, Optional<Path> folder) throws FaultException {
        Path file = resolve(typed);
        if (isArchive(file) && Files.isRegularFile(file)) {
            return inside(Csar.open(file));
        }
        List<Path> named = new ArrayList<>(imports.libraries());
        folder.map(this::resolve).ifPresent(named::add);
        return new OpenTopology(document(file, ProjectFolder.of(file, named, here)), Optional.empty());
    }

    private OpenTopology inside(Csar archive) throws FaultException {
        try {
            return new OpenTopology(TopologyDocument.open(archive.source().with(imports)), Optional.of(archive));
        } catch (FaultException | RuntimeException refused) {
            archive.close();
            throw refused;
        }
    }

    private TopologyDocument document(Path file, Path project) throws FaultException {
        return TopologyDocument.open(TopologySource.of(file, project).with(imports));
    }

    /** {@return whether the file's name says that it is an archive with a topology} */
    public static boolean isArchive(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".csar") || name.endsWith(".zip");
    }
}
