package org.deepworkbench.cli.internal.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.job.TopologyJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workbench run TOPOLOGY}: deploys a topology, trains, predicts, writes the results down. */
@Command(name = "run", sortOptions = false)
final class RunCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "TOPOLOGY", descriptionKey = "run.topology")
    private Path topology;

    @Mixin
    private RunOptions options;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    RunCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        return new TopologyJob(context).run(options.request(topology, context));
    }
}
