package org.deepworkbench.account.internal;

import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.TokenRevocationRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.token.Tokens;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.time.Clock;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.eclipse.osgi.util.NLS;

/**
 * This workbench as a client of one provider.
 *
 * @param provider where to ask
 * @param id       the client's id there
 * @param secret   the client's secret, where it has one
 * @param http     sends
 * @param clock    dates tokens
 */
record Client(OIDCProviderMetadata provider, ClientID id, Optional<Secret> secret, Http http, Clock clock) {

    /**
     * Asks for tokens.
     *
     * @return the tokens, or the error that the provider named
     * @throws FaultException if its answer cannot be understood
     */
    TokenAnswer tokens(AuthorizationGrant grant, Optional<Scope> scope) throws FaultException {
        Scope wanted = scope.orElse(null);
        TokenRequest request = authentication().isPresent()
                ? new TokenRequest(provider.getTokenEndpointURI(), authentication().get(), grant, wanted)
                : new TokenRequest(provider.getTokenEndpointURI(), id, grant, wanted);
        HTTPResponse answer = send(request.toHTTPRequest(), Messages.Client_noTokens);
        try {
            TokenResponse response = TokenResponse.parse(answer);
            if (!response.indicatesSuccess()) {
                return new TokenAnswer.Refused(response.toErrorResponse().getErrorObject());
            }
            return new TokenAnswer.Granted(granted(response.toSuccessResponse().getTokens()));
        } catch (ParseException e) {
            throw unreadable(Messages.Client_noTokens, answer);
        }
    }

    private TokenSet granted(Tokens tokens) {
        AccessToken access = tokens.getAccessToken();
        long lifetime = access.getLifetime() > 0 ? access.getLifetime() : TokenSet.USUAL_LIFETIME.toSeconds();
        Optional<RefreshToken> refresh = Optional.ofNullable(tokens.getRefreshToken());
        return new TokenSet(new Secret(access.getValue()), clock.instant().plusSeconds(lifetime),
                refresh.map(RefreshToken::getValue).map(Secret::new));
    }

    /** Asks the provider to make a refresh token worthless, where it can (RFC 7009). */
    void revoke(Secret refresh) throws FaultException {
        if (provider.getRevocationEndpointURI() == null) {
            return;
        }
        RefreshToken token = new RefreshToken(refresh.reveal());
        TokenRevocationRequest request = authentication().isPresent()
                ? new TokenRevocationRequest(provider.getRevocationEndpointURI(), authentication().get(), token)
                : new TokenRevocationRequest(provider.getRevocationEndpointURI(), id, token);
        send(request.toHTTPRequest(), Messages.Client_notRevoked);
    }

    HTTPResponse send(HTTPRequest request, String what) throws FaultException {
        request.setAccept("application/json"); //$NON-NLS-1$
        return http.send(request, what);
    }

    Optional<ClientAuthentication> authentication() {
        return secret.map(value -> new ClientSecretBasic(id, new com.nimbusds.oauth2.sdk.auth.Secret(value.reveal())));
    }

    /** {@return what to tell when the provider named an error} */
    FaultException refused(String what, ErrorObject error, String remedy) {
        String words = Optional.ofNullable(error.getDescription()).orElseGet(() -> String.valueOf(error.getCode()));
        return new FaultException(new Fault(what, provider.getIssuer().getValue(), words, remedy));
    }

    /** {@return what to tell when an answer makes no sense; its body might hold a token and is left out} */
    FaultException unreadable(String what, HTTPResponse answer) {
        return new FaultException(new Fault(what, provider.getIssuer().getValue(),
                NLS.bind(Messages.Client_unreadable, answer.getStatusCode()), Messages.Http_remedy));
    }
}
