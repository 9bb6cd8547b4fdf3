package org.deepworkbench.account.internal;

import org.deepworkbench.account.Lock;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Where the password of the vault comes from. */
interface VaultKey {

    /**
     * @param exists  whether there is a vault already, so that the password is known to somebody
     * @param again   whether the one given last was wrong
     * @param monitor may cancel
     * @return a copy of the password, to be overwritten after use
     * @throws FaultException if nobody gives one
     */
    char[] password(boolean exists, boolean again, IProgressMonitor monitor) throws FaultException;

    /** The password given last does not open the vault. */
    void wrong();

    /**
     * {@return how the vault is locked; the person is not asked}
     *
     * @param exists whether there is a vault already
     */
    Lock lock(boolean exists);

    /** {@return whether another password may be given after a wrong one} */
    boolean canAskAgain();
}
