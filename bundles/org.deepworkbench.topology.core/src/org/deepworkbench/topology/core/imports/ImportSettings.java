package org.deepworkbench.topology.core.imports;

import java.nio.file.Path;
import java.util.List;

/**
 * How imports are served beyond the topology's own folder and the types that the workbench carries.
 *
 * @param libraries folders that answer imports without a network, the first that knows a file decides
 * @param fetching  fetches what no folder has
 */
public record ImportSettings(List<Path> libraries, Fetching fetching) {

    /** No library, no network. */
    public static final ImportSettings OFFLINE = new ImportSettings(List.of(), Fetching.NONE);

    public ImportSettings {
        libraries = libraries.stream().map(folder -> folder.toAbsolutePath().normalize()).toList();
    }
}
