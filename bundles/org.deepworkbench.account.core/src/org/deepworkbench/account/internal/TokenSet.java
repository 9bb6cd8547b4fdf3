package org.deepworkbench.account.internal;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.minidev.json.JSONObject;
import org.deepworkbench.spi.Secret;

/**
 * What a provider gave.
 *
 * @param access  sent to services
 * @param expires when the access token is of no use any more
 * @param refresh with which another access token is had
 */
record TokenSet(Secret access, Instant expires, Optional<Secret> refresh) {

    /** Of an access token whose provider does not tell it. */
    static final Duration USUAL_LIFETIME = Duration.ofMinutes(5);
    /** A token that is about to expire might do so on its way. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    boolean isFresh(Instant now) {
        return now.plus(MARGIN).isBefore(expires);
    }

    /** {@return the same with an older refresh token where the provider gave no new one} */
    TokenSet orRefresh(Optional<Secret> older) {
        return new TokenSet(access, expires, refresh.or(() -> older));
    }

    /** {@return as one secret, for the vault} */
    Secret pack() {
        JSONObject data = new JSONObject();
        data.put("access", access.reveal()); //$NON-NLS-1$
        data.put("expires", expires.getEpochSecond()); //$NON-NLS-1$
        refresh.ifPresent(token -> data.put("refresh", token.reveal())); //$NON-NLS-1$
        return new Secret(data.toJSONString());
    }

    /** {@return what was packed; empty if it is something else} */
    static Optional<TokenSet> unpack(Secret packed) {
        try {
            JSONObject data = JSONObjectUtils.parse(packed.reveal());
            return Optional.of(new TokenSet(new Secret(JSONObjectUtils.getNonBlankString(data, "access")), //$NON-NLS-1$
                    Instant.ofEpochSecond(JSONObjectUtils.getLong(data, "expires")), //$NON-NLS-1$
                    Optional.ofNullable(JSONObjectUtils.getString(data, "refresh", null)).map(Secret::new))); //$NON-NLS-1$
        } catch (ParseException e) {
            return Optional.empty();
        }
    }
}
