package org.deepworkbench.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The person's accounts and named secrets. An OSGi service, safe to use from any thread but the display's. Several
 * processes may use it at the same time: each reads what the others wrote.
 */
public interface AccountService {

    /** {@return all accounts, by name} */
    List<Account> accounts() throws FaultException;

    /** {@return the account of that name} */
    Optional<Account> find(String name) throws FaultException;

    /**
     * Signs in with an OpenID Connect provider and keeps the account. Blocks until the person has agreed at the provider
     * or the code has expired.
     *
     * @param prompt  tells the person where to go
     * @param monitor may cancel
     * @throws FaultException if the provider refuses, cannot be reached, or the secrets cannot be kept
     */
    Account signIn(SignIn request, SignInPrompt prompt, IProgressMonitor monitor) throws FaultException;

    /**
     * Keeps an account whose tokens come from the oidc-agent of this machine.
     *
     * @param configuration short name of the account configuration in the agent
     * @throws FaultException if no agent runs or it gives no token
     */
    Account useAgent(String name, String configuration, IProgressMonitor monitor) throws FaultException;

    /** Keeps an account with a fixed token. */
    Account useToken(String name, Secret token, IProgressMonitor monitor) throws FaultException;

    /** Forgets an account with its tokens; a provider that can is asked to revoke them. */
    void remove(String name, IProgressMonitor monitor) throws FaultException;

    /**
     * {@return how the tokens of an account are} No provider is asked; the person may be, for the master password.
     *
     * @throws FaultException if there is no such account, nothing is kept of it, or the storage stays locked
     */
    Standing standing(String name, IProgressMonitor monitor) throws FaultException;

    /** {@return the names of the secrets that are kept} Needs no password. */
    Set<String> secretNames() throws FaultException;

    /** Keeps a secret, in place of the one that was kept under the name. */
    void keep(String name, Secret secret, IProgressMonitor monitor) throws FaultException;

    /** {@return how tokens and secrets are locked} The person is not asked for anything; the keyring may be. */
    Lock lock() throws FaultException;

    /**
     * Opens what a master password locks, asking the person for it; nothing is asked where it is open already.
     *
     * @throws FaultException if it stays locked
     */
    void unlock(IProgressMonitor monitor) throws FaultException;

    /** Forgets a secret. Harmless if there is none of that name. */
    void forget(String name, IProgressMonitor monitor) throws FaultException;
}
