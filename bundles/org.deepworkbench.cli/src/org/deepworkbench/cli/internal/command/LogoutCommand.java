package org.deepworkbench.cli.internal.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.deepworkbench.account.Account;
import org.deepworkbench.account.AccountService;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.account.Cancellable;
import org.deepworkbench.cli.internal.account.KnownNames;
import org.deepworkbench.cli.internal.topology.JsonText;
import org.deepworkbench.cli.internal.topology.OutputFormat;
import org.eclipse.osgi.util.NLS;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workbench logout NAME}: forgets an account with its tokens. */
@Command(name = "logout", sortOptions = false)
final class LogoutCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "NAME", descriptionKey = "logout.name")
    private String name;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "any.format")
    private OutputFormat format;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    LogoutCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        AccountService accounts = context.services().accounts();
        List<String> names = accounts.accounts().stream().map(Account::name).toList();
        KnownNames.require(name, names, Messages.LogoutCommand_none);
        Cancellable.run(context.console(), monitor -> {
            accounts.remove(name, monitor);
            return null;
        });
        context.console().print(format == OutputFormat.JSON
                ? JsonText.object(json -> json.writeStringField("removed", name))
                : NLS.bind(Messages.LogoutCommand_done, name));
        return ExitCode.DONE;
    }
}
