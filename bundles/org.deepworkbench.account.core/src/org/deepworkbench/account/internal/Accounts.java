package org.deepworkbench.account.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.deepworkbench.account.Account;
import org.deepworkbench.account.AccountService;
import org.deepworkbench.account.AccountSource;
import org.deepworkbench.account.Lock;
import org.deepworkbench.account.PasswordPrompt;
import org.deepworkbench.account.SignIn;
import org.deepworkbench.account.SignInPrompt;
import org.deepworkbench.account.Standing;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.spi.account.Credentials;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** The accounts of the person. A component, see {@code OSGI-INF/accounts.xml}. */
public final class Accounts implements AccountService, Credentials {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}"); //$NON-NLS-1$
    private static final String SECRET = "secret/"; //$NON-NLS-1$
    private static final int AGENT_SECONDS = 60;

    private final StateFolder state;
    private final Clock clock;
    private final Pause pause;
    private final OidcAgent agent;
    private final Keys keys;
    private final AtomicReference<Optional<PasswordPrompt>> prompt = new AtomicReference<>(Optional.empty());
    private Optional<Parts> parts = Optional.empty();

    /** What needs the folder, which is made when it is first needed. */
    private record Parts(AccountFile file, Vault vault, TokenKeeper tokens) {
    }

    /** Says where the password of the vault in a folder comes from. */
    @FunctionalInterface
    interface Keys {
        VaultKey of(Path folder, Supplier<Optional<PasswordPrompt>> prompt);
    }

    /** Called by the component runtime. */
    public Accounts() {
        this(StateFolder.standard(), Clock.systemUTC(), Pause.REAL, new OidcAgent(List.of("oidc-token")), //$NON-NLS-1$
                (folder, person) -> new KeyChain(new PlatformKey(folder), person));
    }

    Accounts(StateFolder state, Clock clock, Pause pause, OidcAgent agent, Keys keys) {
        this.state = state;
        this.clock = clock;
        this.pause = pause;
        this.agent = agent;
        this.keys = keys;
    }

    /** Called by the component runtime as soon as somebody can ask for passwords. */
    public void setPrompt(PasswordPrompt newPrompt) {
        prompt.set(Optional.of(newPrompt));
    }

    /** Called by the component runtime when that one is gone. */
    public void unsetPrompt(PasswordPrompt oldPrompt) {
        prompt.updateAndGet(now -> now.filter(other -> other != oldPrompt));
    }

    private synchronized Parts parts() throws FaultException {
        if (parts.isEmpty()) {
            Path folder = state.folder("accounts"); //$NON-NLS-1$
            Vault vault = new Vault(folder, keys.of(folder, prompt::get));
            parts = Optional.of(new Parts(new AccountFile(folder), vault, new TokenKeeper(folder, vault, clock)));
        }
        return parts.get();
    }

    @Override
    public List<Account> accounts() throws FaultException {
        return parts().file().read();
    }

    @Override
    public Optional<Account> find(String name) throws FaultException {
        return parts().file().find(name);
    }

    @Override
    public Account signIn(SignIn request, SignInPrompt person, IProgressMonitor monitor) throws FaultException {
        requireName(request.account());
        Parts kept = parts();
        kept.vault().unlock(monitor); // who cannot keep tokens need not ask for any
        SignInFlow.Outcome outcome = new SignInFlow(completed(request, monitor), clock, pause).run(person, monitor);
        kept.tokens().keep(request.account(), outcome.tokens(), outcome.client().secret(), monitor);
        Account account = new Account(request.account(), new AccountSource.OpenId(request.issuer(),
                outcome.client().id().getValue(), request.scopes()), outcome.person());
        kept.file().put(account);
        return account;
    }

    /** What is known of an account already is used anew, above all the client that the workbench made of itself. */
    private SignIn completed(SignIn request, IProgressMonitor monitor) throws FaultException {
        Optional<String> client = find(request.account()).map(Account::source)
                .filter(AccountSource.OpenId.class::isInstance).map(AccountSource.OpenId.class::cast)
                .filter(openId -> openId.issuer().equals(request.issuer())).map(AccountSource.OpenId::clientId);
        if (client.isEmpty() || !request.clientId().orElse(client.get()).equals(client.get())) {
            return request;
        }
        Optional<Secret> secret = request.clientSecret().isPresent() ? request.clientSecret()
                : parts().tokens().clientSecret(request.account(), monitor);
        return new SignIn(request.account(), request.issuer(), request.method(), client, secret, request.scopes());
    }

    @Override
    public Account useAgent(String name, String configuration, IProgressMonitor monitor) throws FaultException {
        requireName(name);
        agent.token(configuration, AGENT_SECONDS, monitor);
        return kept(new Account(name, new AccountSource.Agent(configuration), Optional.empty()));
    }

    @Override
    public Account useToken(String name, Secret token, IProgressMonitor monitor) throws FaultException {
        requireName(name);
        parts().tokens().keepFixed(name, token, monitor);
        return kept(new Account(name, new AccountSource.FixedToken(), Optional.empty()));
    }

    private Account kept(Account account) throws FaultException {
        parts().file().put(account);
        return account;
    }

    @Override
    public void remove(String name, IProgressMonitor monitor) throws FaultException {
        Account account = required(name);
        parts().tokens().forget(account, monitor);
        parts().file().remove(name);
    }

    @Override
    public Standing standing(String name, IProgressMonitor monitor) throws FaultException {
        Account account = required(name);
        return account.source() instanceof AccountSource.Agent ? new Standing(Optional.empty(), true)
                : parts().tokens().standing(account, monitor);
    }

    @Override
    public Set<String> secretNames() throws FaultException {
        Set<String> names = new TreeSet<>();
        parts().vault().names().stream().filter(name -> name.startsWith(SECRET))
                .forEach(name -> names.add(name.substring(SECRET.length())));
        return names;
    }

    @Override
    public void keep(String name, Secret secret, IProgressMonitor monitor) throws FaultException {
        requireName(name);
        parts().vault().put(SECRET + name, secret, monitor);
    }

    @Override
    public Lock lock() throws FaultException {
        return parts().vault().lock();
    }

    @Override
    public void unlock(IProgressMonitor monitor) throws FaultException {
        parts().vault().unlock(monitor);
    }

    @Override
    public void forget(String name, IProgressMonitor monitor) throws FaultException {
        parts().vault().remove(SECRET + name, monitor);
    }

    @Override
    public Secret token(String name, IProgressMonitor monitor) throws FaultException {
        Account account = required(name);
        return account.source() instanceof AccountSource.Agent(String configuration)
                ? agent.token(configuration, AGENT_SECONDS, monitor) : parts().tokens().token(account, monitor);
    }

    @Override
    public Secret renewed(String name, Secret refused, IProgressMonitor monitor) throws FaultException {
        Account account = required(name);
        return account.source() instanceof AccountSource.Agent(String configuration)
                ? agent.token(configuration, Integer.MAX_VALUE, monitor)
                : parts().tokens().renewed(account, refused, monitor);
    }

    @Override
    public Secret secret(String name, IProgressMonitor monitor) throws FaultException {
        return parts().vault().get(SECRET + name, monitor).orElseThrow(() -> new FaultException(
                new Fault(NLS.bind(Messages.Accounts_noSecret, name), "", "", Messages.Accounts_noSecretRemedy))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private Account required(String name) throws FaultException {
        return find(name).orElseThrow(() -> new FaultException(
                new Fault(NLS.bind(Messages.Accounts_none, name), "", "", Messages.Accounts_noneRemedy))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static void requireName(String name) throws FaultException {
        if (!NAME.matcher(name).matches()) {
            throw new FaultException(new Fault(NLS.bind(Messages.Accounts_badName, name), "", "", //$NON-NLS-1$ //$NON-NLS-2$
                    Messages.Accounts_badNameRemedy));
        }
    }
}
