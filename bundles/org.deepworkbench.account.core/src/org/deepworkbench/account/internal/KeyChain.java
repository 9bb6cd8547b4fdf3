package org.deepworkbench.account.internal;

import java.util.Optional;
import java.util.function.Supplier;
import org.deepworkbench.account.Lock;
import org.deepworkbench.account.PasswordPrompt;
import org.deepworkbench.account.PasswordPrompt.Occasion;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The password of the vault: from the platform's secure storage where there is one, else the person's master password,
 * which is then remembered until this process ends. Which of the two opens a vault is settled when it is made.
 */
final class KeyChain implements VaultKey {

    private static final int MOST_TRIES = 3;

    private final Keyring platform;
    private final Supplier<Optional<PasswordPrompt>> prompt;
    private Optional<char[]> known = Optional.empty();
    /** Whether the person gave it. */
    private boolean given;
    private int tries;

    /** Where the platform keeps a password. */
    interface Keyring {

        /** {@return the password that an earlier start put there} */
        Optional<char[]> find();

        /** {@return a new password, kept for later starts; empty if the platform cannot keep it} */
        Optional<char[]> make();
    }

    /** @param prompt who is to be asked at this moment */
    KeyChain(Keyring platform, Supplier<Optional<PasswordPrompt>> prompt) {
        this.platform = platform;
        this.prompt = prompt;
    }

    @Override
    public synchronized char[] password(boolean exists, boolean again, IProgressMonitor monitor)
            throws FaultException {
        if (known.isEmpty()) {
            known = exists ? platform.find() : platform.make();
            given = false;
        }
        if (known.isEmpty() || again) {
            known = ask(again ? Occasion.AGAIN : exists ? Occasion.UNLOCK : Occasion.NEW, monitor);
        }
        return known.get().clone();
    }

    @Override
    public synchronized Lock lock(boolean exists) {
        if (!exists) {
            return Lock.NOTHING_KEPT;
        }
        if (known.isEmpty()) {
            known = platform.find();
            given = false;
        }
        if (known.isEmpty()) {
            return Lock.LOCKED;
        }
        return given ? Lock.OPEN : Lock.KEYRING;
    }

    private Optional<char[]> ask(Occasion occasion, IProgressMonitor monitor) throws FaultException {
        tries++;
        Optional<char[]> answer = prompt.get().flatMap(person -> person.ask(occasion, monitor));
        if (answer.isEmpty() || answer.get().length == 0) {
            throw new FaultException(new Fault(Messages.KeyChain_locked, "", //$NON-NLS-1$
                    occasion == Occasion.AGAIN ? Messages.KeyChain_lockedWrong : Messages.KeyChain_lockedWhy,
                    Messages.KeyChain_lockedRemedy));
        }
        given = true;
        return answer;
    }

    @Override
    public synchronized void wrong() {
        known = Optional.empty();
    }

    @Override
    public synchronized boolean canAskAgain() {
        return prompt.get().isPresent() && tries < MOST_TRIES;
    }
}
