package org.deepworkbench.cli.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.topology.DiffReport;
import org.deepworkbench.cli.internal.topology.OpenTopology;
import org.deepworkbench.cli.internal.topology.OutputFormat;
import org.deepworkbench.cli.internal.topology.Reading;
import org.deepworkbench.cli.internal.topology.TopologyOpener;
import org.deepworkbench.topology.core.diff.Change;
import org.deepworkbench.topology.core.diff.TopologyDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workbench diff OLD NEW}: tells what makes two topologies different in meaning. */
@Command(name = "diff", sortOptions = false)
final class DiffCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "diff.old")
    private Path older;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "diff.new")
    private Path newer;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "any.format")
    private OutputFormat format;

    @Mixin
    private ImportOptions imports;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    DiffCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        TopologyOpener opener = imports.opener(context);
        try (OpenTopology before = Reading.readable(opener, older);
                OpenTopology after = Reading.readable(opener, newer)) {
            List<Change> changes = TopologyDiff.between(before.document(), after.document());
            switch (format) {
                case TEXT -> DiffReport.lines(changes).forEach(context.console()::print);
                case JSON -> context.console().print(DiffReport.json(older.toString(), newer.toString(), changes));
            }
        }
        return ExitCode.DONE;
    }
}
