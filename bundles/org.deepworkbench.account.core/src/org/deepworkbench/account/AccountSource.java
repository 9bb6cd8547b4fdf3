package org.deepworkbench.account;

import java.net.URI;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Where the tokens of an account come from. */
public sealed interface AccountSource {

    /**
     * An OpenID Connect provider.
     *
     * @param issuer   as the person wrote it; whether it ends with a slash does not matter
     * @param clientId id of this workbench at the provider
     * @param scopes   what is asked for at sign-in
     */
    record OpenId(URI issuer, String clientId, Set<String> scopes) implements AccountSource {
        public OpenId {
            scopes = Collections.unmodifiableSet(new TreeSet<>(scopes));
        }
    }

    /**
     * The oidc-agent that runs on this machine.
     *
     * @param configuration short name of the account configuration that is loaded there
     */
    record Agent(String configuration) implements AccountSource {
    }

    /** A token that the person pasted; it cannot be renewed. */
    record FixedToken() implements AccountSource {
    }
}
