package org.deepworkbench.cli.internal.account;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.deepworkbench.account.Account;
import org.deepworkbench.account.AccountService;
import org.deepworkbench.account.AccountSource;
import org.deepworkbench.account.Lock;
import org.deepworkbench.account.Person;
import org.deepworkbench.account.SignIn;
import org.deepworkbench.account.SignInPrompt;
import org.deepworkbench.account.Standing;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.spi.account.Credentials;
import org.eclipse.core.runtime.IProgressMonitor;

/** Accounts of Ada Lovelace at providers that agree to everything. */
public final class FakeAccounts implements AccountService, Credentials {

    public final List<SignIn> signIns = new ArrayList<>();
    public final Map<String, Account> accounts = new TreeMap<>();
    public final Map<String, Secret> secrets = new TreeMap<>();
    /** Accounts whose tokens are of no use any more. */
    public final Set<String> ended = new TreeSet<>();

    /** Adds an account at a provider. */
    public void add(String name, String issuer) {
        accounts.put(name, new Account(name,
                new AccountSource.OpenId(URI.create(issuer), "client", Set.of("openid")), Optional.of(ada())));
    }

    private static Person ada() {
        return new Person("id-1", "Ada Lovelace", "Analytical Society", List.of("users", "admins"));
    }

    @Override
    public List<Account> accounts() {
        return List.copyOf(accounts.values());
    }

    @Override
    public Optional<Account> find(String name) {
        return Optional.ofNullable(accounts.get(name));
    }

    @Override
    public Account signIn(SignIn request, SignInPrompt prompt, IProgressMonitor monitor) {
        signIns.add(request);
        if (request.method() == SignIn.Method.DEVICE_CODE) {
            prompt.showCode(URI.create("https://provider.example/device"),
                    Optional.of(URI.create("https://provider.example/device?user_code=ABCD")), "ABCD",
                    Instant.parse("2100-01-01T00:00:00Z"));
        }
        add(request.account(), request.issuer().toString());
        return accounts.get(request.account());
    }

    @Override
    public Standing standing(String name, IProgressMonitor monitor) {
        return new Standing(Optional.empty(), !ended.contains(name));
    }

    @Override
    public Lock lock() {
        return Lock.KEYRING;
    }

    @Override
    public void unlock(IProgressMonitor monitor) {
        // nothing is locked
    }

    @Override
    public Account useAgent(String name, String configuration, IProgressMonitor monitor) {
        accounts.put(name, new Account(name, new AccountSource.Agent(configuration), Optional.empty()));
        return accounts.get(name);
    }

    @Override
    public Account useToken(String name, Secret token, IProgressMonitor monitor) {
        secrets.put("token of " + name, token);
        accounts.put(name, new Account(name, new AccountSource.FixedToken(), Optional.empty()));
        return accounts.get(name);
    }

    @Override
    public void remove(String name, IProgressMonitor monitor) {
        accounts.remove(name);
    }

    @Override
    public Set<String> secretNames() {
        return secrets.keySet();
    }

    @Override
    public void keep(String name, Secret secret, IProgressMonitor monitor) {
        secrets.put(name, secret);
    }

    @Override
    public void forget(String name, IProgressMonitor monitor) {
        secrets.remove(name);
    }

    @Override
    public Secret token(String account, IProgressMonitor monitor) throws FaultException {
        if (ended.contains(account)) {
            throw new FaultException(new Fault("The tokens have ended.", "", "", "Sign in again."));
        }
        return new Secret("planted-token");
    }

    @Override
    public Secret renewed(String account, Secret refused, IProgressMonitor monitor) throws FaultException {
        return token(account, monitor);
    }

    @Override
    public Secret secret(String name, IProgressMonitor monitor) {
        return secrets.get(name);
    }
}
