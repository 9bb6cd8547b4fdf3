package org.deepworkbench.account.internal;

import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.client.ClientInformation;
import com.nimbusds.oauth2.sdk.client.ClientRegistrationResponse;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.rp.ApplicationType;
import com.nimbusds.openid.connect.sdk.rp.OIDCClientMetadata;
import com.nimbusds.openid.connect.sdk.rp.OIDCClientRegistrationRequest;
import com.nimbusds.openid.connect.sdk.rp.OIDCClientRegistrationResponseParser;
import java.net.URI;
import java.util.Set;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.osgi.util.NLS;

/** Makes this workbench a client of a provider that allows it (OpenID Connect Dynamic Client Registration 1.0). */
final class Registration {

    private Registration() {
    }

    /** @throws FaultException if the provider does not allow it; the remedy is to ask its operators for a client */
    static ClientInformation register(OIDCProviderMetadata provider, Scope scope, Http http) throws FaultException {
        if (provider.getRegistrationEndpointURI() == null) {
            throw notAllowed(provider, Messages.Registration_none);
        }
        OIDCClientMetadata wanted = new OIDCClientMetadata();
        wanted.setName("DEEP Workbench"); //$NON-NLS-1$
        wanted.setApplicationType(ApplicationType.NATIVE);
        wanted.setRedirectionURI(URI.create("http://127.0.0.1/")); //$NON-NLS-1$
        wanted.setGrantTypes(Set.of(GrantType.AUTHORIZATION_CODE, GrantType.DEVICE_CODE, GrantType.REFRESH_TOKEN));
        wanted.setTokenEndpointAuthMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        wanted.setScope(scope);
        HTTPResponse answer = http.send(
                new OIDCClientRegistrationRequest(provider.getRegistrationEndpointURI(), wanted, null).toHTTPRequest(),
                Messages.Registration_failed);
        try {
            ClientRegistrationResponse response = OIDCClientRegistrationResponseParser.parse(answer);
            if (!response.indicatesSuccess()) {
                throw notAllowed(provider, String.valueOf(response.toErrorResponse().getErrorObject().getDescription()));
            }
            return response.toSuccessResponse().getClientInformation();
        } catch (ParseException e) {
            throw notAllowed(provider, NLS.bind(Messages.Client_unreadable, answer.getStatusCode()));
        }
    }

    private static FaultException notAllowed(OIDCProviderMetadata provider, String why) {
        return new FaultException(new Fault(Messages.Registration_failed, provider.getIssuer().getValue(), why,
                Messages.Registration_remedy));
    }
}
