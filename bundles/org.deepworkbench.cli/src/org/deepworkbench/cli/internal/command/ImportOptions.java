package org.deepworkbench.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.topology.TopologyOpener;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.state.StateFolder;
import org.deepworkbench.topology.core.imports.Fetching;
import org.deepworkbench.topology.core.imports.HttpFetching;
import org.deepworkbench.topology.core.imports.ImportSettings;
import org.deepworkbench.topology.core.imports.PinnedFetching;
import picocli.CommandLine.Option;

/** The options that say where imported files come from, of every command that reads topologies. */
final class ImportOptions {

    /** Folder of the state folder that fetched files are kept in, the desktop's too. */
    private static final String FETCHED = "imports";

    @Option(names = "--library", paramLabel = "DIR", descriptionKey = "import.library")
    private List<Path> libraries = new ArrayList<>();

    @Option(names = "--online", descriptionKey = "import.online")
    private boolean online;

    /**
     * {@return what opens topologies for a command}
     *
     * @throws Refusal if a library is no folder
     */
    TopologyOpener opener(Context context) throws Refusal {
        List<Path> folders = new ArrayList<>();
        for (Path library : libraries) {
            Path folder = context.here().resolve(library).normalize();
            if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
                throw Refusal.usage(new Fault(Messages.ImportOptions_noFolder, library.toString(), "",
                        Messages.ImportOptions_noFolderRemedy));
            }
            folders.add(folder);
        }
        return new TopologyOpener(context.here(), new ImportSettings(folders, fetching(context.state())));
    }

    /** What was fetched once is served from then on, with or without a network. */
    private Fetching fetching(StateFolder state) {
        Path folder = state.root().resolve(FETCHED);
        return new PinnedFetching(folder.resolve(PinnedFetching.LOCK), folder,
                online ? HttpFetching.anywhere() : Fetching.NONE);
    }
}
