package org.deepworkbench.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.account.AccountReport;
import org.deepworkbench.cli.internal.account.Cancellable;
import org.deepworkbench.cli.internal.account.Standing;
import org.deepworkbench.cli.internal.console.Console;
import org.deepworkbench.cli.internal.topology.OutputFormat;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.account.Credentials;
import org.eclipse.core.runtime.IProgressMonitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code workbench accounts}: lists the person's accounts. */
@Command(name = "accounts", sortOptions = false)
final class AccountsCommand implements Callable<Integer> {

    private final Context context;

    @Option(names = "--check", descriptionKey = "accounts.check")
    private boolean check;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "any.format")
    private OutputFormat format;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    AccountsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        Console console = context.console();
        List<Standing> standings = Cancellable.run(console, this::standings);
        if (format == OutputFormat.JSON) {
            console.print(AccountReport.json(standings));
        } else if (standings.isEmpty()) {
            console.print(Messages.AccountsCommand_none);
        } else {
            AccountReport.lines(standings).forEach(console::print);
        }
        return standings.stream().allMatch(standing -> standing.fault().isEmpty()) ? ExitCode.DONE : ExitCode.FAILED;
    }

    private List<Standing> standings(IProgressMonitor monitor) throws FaultException {
        Credentials credentials = context.services().credentials();
        return context.services().accounts().accounts().stream().map(account -> check
                ? Standing.checked(account, credentials, monitor) : Standing.unchecked(account)).toList();
    }
}
