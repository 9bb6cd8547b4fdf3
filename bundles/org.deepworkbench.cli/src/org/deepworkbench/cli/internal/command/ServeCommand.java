package org.deepworkbench.cli.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.service.ServeJob;
import org.deepworkbench.spi.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workbench serve MODULE…}: offers built-in modules to other programs of this machine. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "MODULE", arity = "1..*", descriptionKey = "serve.modules")
    private List<String> modules;

    @Option(names = "--port", paramLabel = "N", defaultValue = "0", descriptionKey = "serve.port")
    private int port;

    @Option(names = "--no-token", descriptionKey = "serve.noToken")
    private boolean noToken;

    @Option(names = "--token-file", paramLabel = "FILE", descriptionKey = "serve.tokenFile")
    private Path tokenFile;

    @Option(names = "--work", paramLabel = "DIR", descriptionKey = "service.work")
    private Path work;

    @Mixin
    private PlaceOptions place;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    ServeCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        if (port < 0 || port + modules.size() - 1 > 0xffff) {
            throw Refusal.usage(new Fault(Messages.SandboxCommand_wrongPort, "--port", "", ""));
        }
        return new ServeJob(context, new ServeJob.Wish(List.copyOf(modules),
                port == 0 ? OptionalInt.empty() : OptionalInt.of(port), place.settings(), Optional.ofNullable(work),
                noToken, Optional.ofNullable(tokenFile))).run();
    }
}
