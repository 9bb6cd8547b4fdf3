package org.deepworkbench.cli.internal.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.account.Account;
import org.deepworkbench.account.AccountSource.OpenId;
import org.deepworkbench.account.SignIn;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.Words;
import org.deepworkbench.spi.Fault;
import org.eclipse.osgi.util.NLS;

/**
 * Which account is signed in with.
 *
 * @param name   of the account
 * @param issuer its provider
 * @param scopes what was asked for before, else what is usual
 */
public record AccountChoice(String name, URI issuer, Set<String> scopes) {

    /**
     * @param accounts those there are
     * @param issuer   as the person typed it; without it, an account that there is already is meant
     * @param name     as the person typed it; without it, that of the account with the issuer, else the issuer's host
     * @throws Refusal if it is not clear which one is meant, with what to type
     */
    public static AccountChoice of(List<Account> accounts, Optional<String> issuer, Optional<String> name)
            throws Refusal {
        if (issuer.isEmpty()) {
            return known(accounts, name);
        }
        URI address = address(issuer.get());
        List<AccountChoice> same =
                openId(accounts).stream().filter(choice -> choice.issuer.equals(address)).toList();
        if (name.isPresent()) {
            return same.stream().filter(choice -> choice.name.equals(name.get())).findFirst()
                    .orElse(new AccountChoice(name.get(), address, SignIn.USUAL_SCOPES));
        }
        return switch (same.size()) {
            case 0 -> named(accounts, address);
            case 1 -> same.get(0);
            default -> throw several(same);
        };
    }

    private static List<AccountChoice> openId(List<Account> accounts) {
        return accounts.stream().filter(account -> account.source() instanceof OpenId)
                .map(account -> of(account.name(), (OpenId) account.source())).toList();
    }

    private static AccountChoice of(String name, OpenId source) {
        return new AccountChoice(name, source.issuer(), source.scopes());
    }

    private static AccountChoice known(List<Account> accounts, Optional<String> name) throws Refusal {
        List<AccountChoice> choices = openId(accounts).stream()
                .filter(choice -> name.isEmpty() || name.get().equals(choice.name)).toList();
        return switch (choices.size()) {
            case 0 -> throw none(accounts, name);
            case 1 -> choices.get(0);
            default -> throw several(choices);
        };
    }

    private static AccountChoice named(List<Account> accounts, URI issuer) throws Refusal {
        String name = issuer.getHost().replaceAll("[^\\p{L}\\p{N}._-]", "-").replaceFirst("^[._-]+", "");
        if (accounts.stream().anyMatch(account -> account.name().equals(name))) {
            throw Refusal.usage(new Fault(NLS.bind(Messages.AccountChoice_taken, name), "", "",
                    Messages.AccountChoice_takenRemedy));
        }
        return new AccountChoice(name, issuer, SignIn.USUAL_SCOPES);
    }

    private static URI address(String typed) throws Refusal {
        try {
            URI address = new URI(typed.contains("://") ? typed : "https://" + typed);
            if (address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // told below, as an address without a host is
        }
        throw Refusal.usage(new Fault(NLS.bind(Messages.AccountChoice_noAddress, typed), "", "",
                Messages.AccountChoice_noAddressRemedy));
    }

    private static Refusal none(List<Account> accounts, Optional<String> name) {
        String what = name.isPresent() ? NLS.bind(Messages.AccountChoice_notAtProvider, name.get())
                : Messages.AccountChoice_none;
        return Refusal.usage(new Fault(what, "", known(accounts), Messages.AccountChoice_noneRemedy));
    }

    private static String known(List<Account> accounts) {
        return accounts.isEmpty() ? ""
                : NLS.bind(Messages.AccountChoice_known, Words.list(accounts, Account::name));
    }

    private static Refusal several(List<AccountChoice> choices) {
        String names = Words.list(choices, AccountChoice::name);
        return Refusal.usage(new Fault(Messages.AccountChoice_several, "",
                NLS.bind(Messages.AccountChoice_known, names),
                NLS.bind(Messages.AccountChoice_severalRemedy, choices.get(0).name)));
    }
}
