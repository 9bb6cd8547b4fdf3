package org.deepworkbench.cli.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.service.RunChoice;
import org.deepworkbench.cli.internal.service.TrainJob;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.spi.Fault;
import org.eclipse.osgi.util.NLS;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workbench train MODULE|URL}: trains one module, or goes on with an earlier training. */
@Command(name = "train", sortOptions = false)
final class TrainCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "MODULE|URL", arity = "0..1", descriptionKey = "train.what")
    private String what;

    @Option(names = "--set", paramLabel = "ARGUMENT=VALUE", descriptionKey = "run.set")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--data", paramLabel = "PATH", descriptionKey = "train.data")
    private Path data;

    @Option(names = "--resume", paramLabel = "RUN", descriptionKey = "train.resume")
    private String resume;

    @Option(names = "--checkpoint", paramLabel = "ID", defaultValue = "", descriptionKey = "train.checkpoint")
    private String checkpoint;

    @Mixin
    private ServiceOptions service;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    TrainCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        if (resume == null) {
            if (what == null || !checkpoint.isEmpty()) {
                throw Refusal.usage(new Fault(what == null ? Messages.TrainCommand_nothing
                        : Messages.TrainCommand_checkpointOfWhat, "", "", Messages.TrainCommand_nothingRemedy));
            }
            return TrainJob.train(context, service.request(what, context), settings, Optional.ofNullable(data)
                    .map(context.here()::resolve));
        }
        Run earlier = RunChoice.require(context.services(), resume);
        if (!settings.isEmpty() || data != null) {
            throw Refusal.usage(new Fault(Messages.TrainCommand_argumentsStay, settings.isEmpty() ? "--data" : "--set",
                    "", Messages.TrainCommand_argumentsStayRemedy));
        }
        if (!earlier.state().isFinal()) {
            throw Refusal.usage(new Fault(NLS.bind(Messages.TrainCommand_runs, earlier.title()), earlier.id(), "",
                    Messages.TrainCommand_runsRemedy));
        }
        if (earlier.state() == RunState.DONE && checkpoint.isEmpty()) {
            throw Refusal.usage(new Fault(NLS.bind(Messages.TrainCommand_done, earlier.title()), earlier.id(), "",
                    Messages.TrainCommand_doneRemedy));
        }
        return TrainJob.resume(context, earlier, checkpoint, service.request(what == null ? "" : what, context));
    }
}
