package org.deepworkbench.run.ui.internal.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.account.Account;
import org.deepworkbench.account.AccountService;
import org.deepworkbench.account.Lock;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Everything the page shows.
 *
 * @param accounts by name
 * @param secrets  names of secrets
 * @param lock     how tokens and secrets are locked
 */
record Overview(List<AccountRow> accounts, List<String> secrets, Lock lock) {

    Overview {
        accounts = List.copyOf(accounts);
        secrets = List.copyOf(secrets);
    }

    /** {@return what there is now} Reads the disk and perhaps the keyring; nobody is asked for anything. */
    static Overview read(AccountService service, IProgressMonitor monitor) throws FaultException {
        Lock lock = service.lock();
        List<AccountRow> rows = new ArrayList<>();
        for (Account account : service.accounts()) {
            rows.add(row(service, account, lock, monitor));
        }
        return new Overview(rows, List.copyOf(service.secretNames()), lock);
    }

    private static AccountRow row(AccountService service, Account account, Lock lock, IProgressMonitor monitor) {
        if (lock == Lock.LOCKED) {
            return new AccountRow(account, Optional.empty(), Optional.empty());
        }
        try {
            return new AccountRow(account, Optional.of(service.standing(account.name(), monitor)), Optional.empty());
        } catch (FaultException e) {
            return new AccountRow(account, Optional.empty(), Optional.of(e.fault()));
        }
    }
}
