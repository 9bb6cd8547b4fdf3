package org.deepworkbench.cli.internal.account;

import java.util.Optional;
import org.deepworkbench.account.Account;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.account.Credentials;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * An account, and whether it is of use.
 *
 * @param account the account
 * @param checked whether a token was asked for
 * @param fault   why there was none; empty if there was one, or none was asked for
 */
public record Standing(Account account, boolean checked, Optional<Fault> fault) {

    /** {@return the account as it is kept} */
    public static Standing unchecked(Account account) {
        return new Standing(account, false, Optional.empty());
    }

    /** {@return the account and whether it gives a token now; renews it where needed} */
    public static Standing checked(Account account, Credentials credentials, IProgressMonitor monitor) {
        try {
            credentials.token(account.name(), monitor);
            return new Standing(account, true, Optional.empty());
        } catch (FaultException e) {
            return new Standing(account, true, Optional.of(e.fault()));
        }
    }
}
