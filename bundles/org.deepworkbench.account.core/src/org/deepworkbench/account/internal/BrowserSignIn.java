package org.deepworkbench.account.internal;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationErrorResponse;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.deepworkbench.account.SignInPrompt;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;

/** The authorization code grant in the system's browser, with PKCE (RFC 8252 section 7.3, RFC 7636). */
final class BrowserSignIn {

    private final Client client;
    private final Scope scope;

    BrowserSignIn(Client client, Scope scope) {
        this.client = client;
        this.scope = scope;
    }

    TokenSet await(SignInPrompt prompt, IProgressMonitor monitor) throws FaultException {
        try (Homecoming homecoming = new Homecoming()) {
            State state = new State();
            CodeVerifier verifier = new CodeVerifier();
            URI request = new AuthorizationRequest.Builder(ResponseType.CODE, client.id()).scope(scope).state(state)
                    .codeChallenge(verifier, CodeChallengeMethod.S256).redirectionURI(homecoming.address())
                    .endpointURI(client.provider().getAuthorizationEndpointURI()).build().toURI();
            prompt.openBrowser(request);
            AuthorizationResponse answer = AuthorizationResponse.parse(homecoming.await(monitor));
            if (!state.equals(answer.getState())) {
                throw failed(Messages.Browser_otherState);
            }
            if (answer instanceof AuthorizationErrorResponse error) {
                throw client.refused(Messages.SignIn_denied, error.getErrorObject(), Messages.SignIn_again);
            }
            return redeem(new AuthorizationCodeGrant(answer.toSuccessResponse().getAuthorizationCode(),
                    homecoming.address(), verifier));
        } catch (IOException | ParseException e) {
            throw failed(String.valueOf(e.getMessage()));
        }
    }

    private TokenSet redeem(AuthorizationCodeGrant grant) throws FaultException {
        return switch (client.tokens(grant, Optional.empty())) {
            case TokenAnswer.Granted granted -> granted.tokens();
            case TokenAnswer.Refused refused ->
                throw client.refused(Messages.Client_noTokens, refused.error(), Messages.SignIn_again);
        };
    }

    private FaultException failed(String why) {
        return new FaultException(new Fault(Messages.Browser_failed, client.provider().getIssuer().getValue(), why,
                Messages.Browser_failedRemedy));
    }
}
