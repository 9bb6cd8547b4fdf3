package org.deepworkbench.account;

import java.net.URI;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.deepworkbench.spi.Secret;

/**
 * What is needed to sign in with an OpenID Connect provider.
 *
 * @param account      name of the account to make or to sign in anew
 * @param issuer       the provider, https unless it is on this machine
 * @param method       how the person meets the provider
 * @param clientId     id of this workbench at the provider; if absent, the one that the account had before, else the
 *                     workbench registers itself where the provider allows it
 * @param clientSecret where the provider gave one to the client
 * @param scopes       what to ask for
 */
public record SignIn(String account, URI issuer, Method method, Optional<String> clientId,
        Optional<Secret> clientSecret, Set<String> scopes) {

    /** What services of the INDIGO family need: who the person is, and tokens that last beyond the sign-in. */
    public static final Set<String> USUAL_SCOPES =
            Set.of("openid", "profile", "email", "offline_access"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    /** Ways to sign in. */
    public enum Method {
        /** A code, shown here and typed into a browser on any machine (RFC 8628). */
        DEVICE_CODE,
        /** The system's browser on this machine, which comes back by itself (RFC 8252, with PKCE, RFC 7636). */
        BROWSER
    }

    public SignIn {
        scopes = Collections.unmodifiableSet(new TreeSet<>(scopes));
    }
}
