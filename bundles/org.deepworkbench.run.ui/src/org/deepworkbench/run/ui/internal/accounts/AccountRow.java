package org.deepworkbench.run.ui.internal.accounts;

import java.time.Instant;
import java.util.Optional;
import org.deepworkbench.account.Account;
import org.deepworkbench.account.AccountSource;
import org.deepworkbench.account.Person;
import org.deepworkbench.account.Standing;
import org.deepworkbench.run.ui.internal.Times;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.ui.Icons;
import org.eclipse.osgi.util.NLS;

/**
 * An account as the page shows it.
 *
 * @param account  as it is kept
 * @param standing how its tokens are; empty while they are locked
 * @param trouble  why its tokens are of no use, where that is known
 */
record AccountRow(Account account, Optional<Standing> standing, Optional<Fault> trouble) {

    /** {@return where its tokens come from} */
    String provider() {
        return switch (account.source()) {
            case AccountSource.OpenId openId -> openId.issuer().toString();
            case AccountSource.Agent agent -> NLS.bind(Messages.AccountRow_agent, agent.configuration());
            case AccountSource.FixedToken fixed -> Messages.AccountRow_fixed;
        };
    }

    /** {@return the person's name; empty where nobody told it} */
    String person() {
        return account.person().map(Person::name).orElse(""); //$NON-NLS-1$
    }

    String groups() {
        return account.person().map(person -> String.join(", ", person.groups())).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** {@return how its tokens are, and until when} */
    String state(Instant now) {
        if (trouble.isPresent()) {
            return Messages.AccountRow_again;
        }
        if (standing.isEmpty()) {
            return Messages.AccountRow_locked;
        }
        Standing known = standing.get();
        if (known.renewable()) {
            return Messages.AccountRow_renewed;
        }
        return known.goodUntil().map(until -> known.isOver(now) ? Messages.AccountRow_over
                : NLS.bind(Messages.AccountRow_until, Times.moment(until))).orElse(Messages.AccountRow_unknown);
    }

    Icons icon(Instant now) {
        if (trouble.isPresent() || standing.filter(known -> known.isOver(now)).isPresent()) {
            return Icons.FAILED;
        }
        return standing.isPresent() ? Icons.GOOD : Icons.UNKNOWN;
    }
}
