package org.deepworkbench.topology.core;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.deepworkbench.topology.core.imports.ImportSettings;
import org.deepworkbench.topology.core.internal.document.LayoutFile;

/**
 * Where a topology's text comes from.
 *
 * @param name    a name for people: the file's name
 * @param file    the file; empty for a text that is in no file
 * @param project the folder that relative imports may not leave; empty for a text that is in no file
 * @param imports how imports are served beyond that folder
 */
public record TopologySource(String name, Optional<Path> file, Optional<Path> project, ImportSettings imports) {

    public TopologySource {
        Objects.requireNonNull(name);
    }

    /** {@return the source of a text that is in no file; its relative imports cannot be read} */
    public static TopologySource unsaved(String name) {
        return new TopologySource(name, Optional.empty(), Optional.empty(), ImportSettings.OFFLINE);
    }

    /**
     * @param file    the topology file
     * @param project a folder above it, whose files it may import
     * @return the source of that file
     */
    public static TopologySource of(Path file, Path project) {
        Path absolute = file.toAbsolutePath().normalize();
        return new TopologySource(String.valueOf(absolute.getFileName()), Optional.of(absolute),
                Optional.of(project.toAbsolutePath().normalize()), ImportSettings.OFFLINE);
    }

    /** {@return the source of a file that may import from its own folder} */
    public static TopologySource of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        return of(absolute, folder == null ? absolute : folder);
    }

    /** {@return the same source, its imports served in another way} */
    public TopologySource with(ImportSettings settings) {
        return new TopologySource(name, file, project, settings);
    }

    /** {@return the file that the layout is kept in, beside the topology; empty for a text that is in no file} */
    public Optional<Path> layoutFile() {
        return file.map(LayoutFile::beside);
    }
}
