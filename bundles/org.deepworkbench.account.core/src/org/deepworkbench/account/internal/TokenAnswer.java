package org.deepworkbench.account.internal;

import com.nimbusds.oauth2.sdk.ErrorObject;

/** What a provider answers when asked for tokens. */
sealed interface TokenAnswer {

    record Granted(TokenSet tokens) implements TokenAnswer {
    }

    record Refused(ErrorObject error) implements TokenAnswer {
    }
}
