package org.deepworkbench.cli.internal.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.job.TopologyJob;
import org.deepworkbench.spi.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code workbench demo}: {@code run} on the example that comes with the workbench. */
@Command(name = "demo", sortOptions = false)
final class DemoCommand implements Callable<Integer> {

    private static final Path EXAMPLE = Path.of("phytoplankton", "topology.yaml");

    private final Context context;

    @Mixin
    private RunOptions options;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    DemoCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        Path examples = context.examples().orElseThrow(() -> Refusal.failed(
                new Fault(Messages.DemoCommand_noExamples, "", "", Messages.DemoCommand_noExamplesRemedy)));
        return new TopologyJob(context).run(options.request(examples.resolve(EXAMPLE), context));
    }
}
