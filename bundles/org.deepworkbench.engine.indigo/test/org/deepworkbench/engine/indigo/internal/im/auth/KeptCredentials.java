package org.deepworkbench.engine.indigo.internal.im.auth;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.spi.account.Credentials;
import org.eclipse.core.runtime.IProgressMonitor;

/** Accounts and secrets of a test. A token that is renewed gets another number. */
public final class KeptCredentials implements Credentials {

    private final Map<String, String> secrets = new HashMap<>();
    private final Map<String, Integer> tokens = new HashMap<>();

    /** Keeps a secret. */
    public KeptCredentials secret(String name, String value) {
        secrets.put(name, value);
        return this;
    }

    /** Signs in an account, whose first token is its name and 1. */
    public KeptCredentials account(String name) {
        tokens.put(name, 1);
        return this;
    }

    @Override
    public Secret token(String account, IProgressMonitor monitor) throws FaultException {
        int number = Optional.ofNullable(tokens.get(account)).orElseThrow(() -> none(account));
        return new Secret(account + "-token-" + number);
    }

    @Override
    public Secret renewed(String account, Secret refused, IProgressMonitor monitor) throws FaultException {
        if (refused.equals(token(account, monitor))) {
            tokens.merge(account, 1, Integer::sum);
        }
        return token(account, monitor);
    }

    @Override
    public Secret secret(String name, IProgressMonitor monitor) throws FaultException {
        return new Secret(Optional.ofNullable(secrets.get(name)).orElseThrow(() -> none(name)));
    }

    private static FaultException none(String name) {
        return new FaultException(new Fault("There is no «" + name + "».", "", "", "Keep it."));
    }
}
