package org.deepworkbench.account;

import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Asks the person for the master password, where the platform has no secure storage. An OSGi service: the desktop asks
 * with a window, a command on the terminal or through a file descriptor.
 */
public interface PasswordPrompt {

    /** Why the password is asked for. */
    enum Occasion {
        /** Secrets are kept for the first time: a new password is to be chosen. */
        NEW,
        /** The secrets are to be unlocked. */
        UNLOCK,
        /** The password given before was wrong. */
        AGAIN
    }

    /**
     * Blocks until the person has answered.
     *
     * @return the password, at least one character, which the caller overwrites after use; empty if the person does not
     *         want to, or cannot be asked
     */
    Optional<char[]> ask(Occasion occasion, IProgressMonitor monitor);
}
