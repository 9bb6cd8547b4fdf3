package org.deepworkbench.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.deepworkbench.account.Account;
import org.deepworkbench.account.AccountService;
import org.deepworkbench.account.SignIn;
import org.deepworkbench.account.SignIn.Method;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.account.AccountChoice;
import org.deepworkbench.cli.internal.account.AccountReport;
import org.deepworkbench.cli.internal.account.Cancellable;
import org.deepworkbench.cli.internal.account.SignInDisplay;
import org.deepworkbench.cli.internal.account.SystemBrowser;
import org.deepworkbench.cli.internal.console.Glyphs;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.cli.internal.topology.OutputFormat;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workbench login [ISSUER]}: signs in, so that services know who is calling. */
@Command(name = "login", sortOptions = false)
final class LoginCommand implements Callable<Integer> {

    /** Name of an account with a given token, where the person chose none. */
    private static final String TOKEN = "token";

    private final Context context;

    @Parameters(paramLabel = "ISSUER", arity = "0..1", descriptionKey = "login.issuer")
    private String issuer;

    @Option(names = "--account", paramLabel = "NAME", descriptionKey = "login.account")
    private String name;

    @ArgGroup
    private Way way = new Way();

    @Option(names = "--client-id", paramLabel = "ID", descriptionKey = "login.clientId")
    private String clientId;

    @Option(names = "--client-secret-fd", paramLabel = "N", converter = DescriptorNumber.class,
            descriptionKey = "login.clientSecret")
    private Integer clientSecret;

    @Option(names = "--scope", paramLabel = "SCOPE", split = "[,\\s]+", descriptionKey = "login.scope")
    private List<String> scopes = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "any.format")
    private OutputFormat format;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "any.help")
    private boolean help;

    /** Ways to come to a token, of which one is taken; without any, the person types a code into a browser. */
    private static final class Way {

        @Option(names = "--browser", descriptionKey = "login.browser")
        private boolean browser;

        @Option(names = "--agent", paramLabel = "CONFIG", descriptionKey = "login.agent")
        private String agent;

        @Option(names = "--token-fd", paramLabel = "N", converter = DescriptorNumber.class,
                descriptionKey = "login.token")
        private Integer token;
    }

    LoginCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        AccountService accounts = context.services().accounts();
        Account account = Cancellable.run(context.console(), monitor -> open(accounts, monitor));
        if (format == OutputFormat.JSON) {
            context.console().print(AccountReport.json(account));
        } else {
            Glyphs glyphs = context.console().terminal().glyphs();
            context.console().print(Line.of("  ").add(Style.GOOD, glyphs.done()).add(" ").add(
                    NLS.bind(Messages.LoginCommand_done, AccountReport.owner(account), account.name())));
        }
        return ExitCode.DONE;
    }

    private Account open(AccountService accounts, IProgressMonitor monitor) throws FaultException, Refusal {
        if (way.agent == null && way.token == null) {
            return signIn(accounts, monitor);
        }
        if (issuer != null) {
            throw Refusal.usage(
                    new Fault(Messages.LoginCommand_noIssuer, "", "", Messages.LoginCommand_noIssuerRemedy));
        }
        Optional<String> chosen = Optional.ofNullable(name);
        return way.agent != null ? accounts.useAgent(chosen.orElse(way.agent), way.agent, monitor)
                : accounts.useToken(chosen.orElse(TOKEN), stripped(context.secrets().read(way.token)), monitor);
    }

    private static Secret stripped(Secret token) {
        return new Secret(token.reveal().strip());
    }

    private Account signIn(AccountService accounts, IProgressMonitor monitor) throws FaultException, Refusal {
        AccountChoice choice =
                AccountChoice.of(accounts.accounts(), Optional.ofNullable(issuer), Optional.ofNullable(name));
        Optional<Secret> secret = Optional.empty();
        if (clientSecret != null) {
            secret = Optional.of(context.secrets().read(clientSecret));
        }
        Set<String> asked = scopes.isEmpty() ? choice.scopes() : new LinkedHashSet<>(scopes);
        SignIn request = new SignIn(choice.name(), choice.issuer(),
                way.browser ? Method.BROWSER : Method.DEVICE_CODE, Optional.ofNullable(clientId), secret, asked);
        try (SignInDisplay display =
                new SignInDisplay(context.console(), context.clock(), format, SystemBrowser.ofSystem())) {
            return accounts.signIn(request, display, monitor);
        }
    }
}
