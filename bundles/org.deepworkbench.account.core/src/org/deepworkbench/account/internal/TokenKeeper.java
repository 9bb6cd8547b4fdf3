package org.deepworkbench.account.internal;

import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.deepworkbench.account.Account;
import org.deepworkbench.account.AccountSource;
import org.deepworkbench.account.Standing;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Keeps the tokens of accounts in the vault and renews them. One process at a time renews those of an account, because
 * many providers take a refresh token once only; the others find what it was given.
 */
final class TokenKeeper {

    /** What expires later than this has no end that anybody knows. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z"); //$NON-NLS-1$

    private final Path folder;
    private final Vault vault;
    private final Clock clock;

    TokenKeeper(Path folder, Vault vault, Clock clock) {
        this.folder = folder;
        this.vault = vault;
        this.clock = clock;
    }

    void keep(String account, TokenSet tokens, Optional<Secret> clientSecret, IProgressMonitor monitor)
            throws FaultException {
        vault.put(tokensOf(account), tokens.pack(), monitor);
        if (clientSecret.isPresent()) {
            vault.put(clientOf(account), clientSecret.get(), monitor);
        } else {
            vault.remove(clientOf(account), monitor);
        }
    }

    void keepFixed(String account, Secret token, IProgressMonitor monitor) throws FaultException {
        vault.put(tokensOf(account), new TokenSet(token, Instant.MAX, Optional.empty())
                .pack(), monitor);
    }

    /** {@return the secret that the workbench has as a client of the account's provider} */
    Optional<Secret> clientSecret(String account, IProgressMonitor monitor) throws FaultException {
        return vault.get(clientOf(account), monitor);
    }

    private static String tokensOf(String account) {
        return "account/" + account + "/tokens"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String clientOf(String account) {
        return "account/" + account + "/client"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** {@return a token that is still good} */
    Secret token(Account account, IProgressMonitor monitor) throws FaultException {
        TokenSet tokens = stored(account, monitor);
        return tokens.isFresh(clock.instant()) ? tokens.access() : renew(account, Optional.empty(), monitor);
    }

    /** {@return how the tokens at hand are} */
    Standing standing(Account account, IProgressMonitor monitor) throws FaultException {
        TokenSet tokens = stored(account, monitor);
        Optional<Instant> end = Optional.of(tokens.expires()).filter(expires -> expires.isBefore(NEVER));
        return new Standing(end, tokens.refresh().isPresent());
    }

    /** {@return another token than the one that was refused} */
    Secret renewed(Account account, Secret refused, IProgressMonitor monitor) throws FaultException {
        return renew(account, Optional.of(refused), monitor);
    }

    private Secret renew(Account account, Optional<Secret> refused, IProgressMonitor monitor) throws FaultException {
        FileGate gate = new FileGate(folder.resolve("renew-" + account.name() + ".lock")); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            return gate.locked(() -> {
                TokenSet tokens = stored(account, monitor); // another process may have renewed them meanwhile
                boolean good = tokens.isFresh(clock.instant()) && !refused.equals(Optional.of(tokens.access()));
                return good ? tokens.access() : renew(account, tokens, monitor);
            });
        } catch (IOException | GeneralSecurityException e) {
            throw new FaultException(new Fault(NLS.bind(Messages.Keeper_notRenewed, account.name()), folder.toString(),
                    String.valueOf(e.getMessage()), Messages.AccountFile_remedy), e);
        }
    }

    private Secret renew(Account account, TokenSet tokens, IProgressMonitor monitor) throws FaultException {
        if (!(account.source() instanceof AccountSource.OpenId openId) || tokens.refresh().isEmpty()) {
            throw again(account, account.source() instanceof AccountSource.FixedToken ? Messages.Keeper_fixed
                    : Messages.Keeper_noRefresh);
        }
        Secret refresh = tokens.refresh().get();
        Client client = client(account, openId, monitor);
        return switch (client.tokens(new RefreshTokenGrant(new RefreshToken(refresh.reveal())), Optional.empty())) {
            case TokenAnswer.Granted(TokenSet granted) -> {
                vault.put(tokensOf(account.name()), granted.orRefresh(Optional.of(refresh)).pack(), monitor);
                yield granted.access();
            }
            case TokenAnswer.Refused refused -> throw client.refused(
                    NLS.bind(Messages.Keeper_notRenewed, account.name()), refused.error(), Messages.SignIn_again);
        };
    }

    private Client client(Account account, AccountSource.OpenId openId, IProgressMonitor monitor)
            throws FaultException {
        Http http = new Http(monitor);
        return new Client(Provider.discover(openId.issuer(), http), new ClientID(openId.clientId()),
                clientSecret(account.name(), monitor), http, clock);
    }

    private TokenSet stored(Account account, IProgressMonitor monitor) throws FaultException {
        Optional<TokenSet> tokens = vault.get(tokensOf(account.name()), monitor).flatMap(TokenSet::unpack);
        if (tokens.isEmpty()) {
            throw again(account, Messages.Keeper_nothing);
        }
        return tokens.get();
    }

    private static FaultException again(Account account, String why) {
        return new FaultException(new Fault(NLS.bind(Messages.Keeper_notRenewed, account.name()), "", why, //$NON-NLS-1$
                Messages.SignIn_again));
    }

    /** Forgets the tokens of an account; that its provider revokes them is tried, but nothing depends on it. */
    void forget(Account account, IProgressMonitor monitor) throws FaultException {
        if (account.source() instanceof AccountSource.OpenId openId) {
            Optional<Secret> refresh = vault.get(tokensOf(account.name()), monitor).flatMap(TokenSet::unpack)
                    .flatMap(TokenSet::refresh);
            try {
                if (refresh.isPresent()) {
                    client(account, openId, monitor).revoke(refresh.get());
                }
            } catch (FaultException e) {
                System.getLogger(TokenKeeper.class.getName()).log(System.Logger.Level.INFO, e.getMessage());
            }
        }
        vault.remove(tokensOf(account.name()), monitor);
        vault.remove(clientOf(account.name()), monitor);
    }
}
