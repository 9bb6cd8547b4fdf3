package org.deepworkbench.account.internal;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.osgi.util.NLS;

/** Finds the addresses of an OpenID Connect provider (OpenID Connect Discovery 1.0, section 4). */
final class Provider {

    private static final String DOCUMENT = "/.well-known/openid-configuration"; //$NON-NLS-1$

    private Provider() {
    }

    /**
     * @param issuer with or without a slash at its end: providers of the INDIGO family have one, others do not
     * @throws FaultException if the provider does not answer, or answers for another issuer
     */
    static OIDCProviderMetadata discover(URI issuer, Http http) throws FaultException {
        requireSafe(issuer);
        URI document = URI.create(withoutSlash(issuer.toString()) + DOCUMENT);
        HTTPRequest request = new HTTPRequest(HTTPRequest.Method.GET, document);
        HTTPResponse answer = http.send(request, NLS.bind(Messages.Provider_silent, issuer));
        if (!answer.indicatesSuccess()) {
            throw notAProvider(issuer, document, NLS.bind(Messages.Provider_status, answer.getStatusCode()));
        }
        try {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(answer.getBodyAsJSONObject());
            if (!withoutSlash(metadata.getIssuer().getValue()).equals(withoutSlash(issuer.toString()))) {
                throw notAProvider(issuer, document, NLS.bind(Messages.Provider_other, metadata.getIssuer()));
            }
            return metadata;
        } catch (ParseException e) {
            throw notAProvider(issuer, document, String.valueOf(e.getMessage()));
        }
    }

    /** A token sent without encryption could be read by anybody on the way; on this machine there is no way. */
    private static void requireSafe(URI issuer) throws FaultException {
        boolean encrypted = "https".equalsIgnoreCase(issuer.getScheme()); //$NON-NLS-1$
        boolean plain = "http".equalsIgnoreCase(issuer.getScheme()); //$NON-NLS-1$
        if (issuer.getHost() == null || !encrypted && !(plain && isHere(issuer.getHost()))) {
            throw new FaultException(new Fault(NLS.bind(Messages.Provider_unsafe, issuer), issuer.toString(),
                    Messages.Provider_unsafeWhy, Messages.Provider_unsafeRemedy));
        }
    }

    private static boolean isHere(String host) {
        try {
            return host.equals("localhost") || host.matches("[\\d.]+|\\[.*\\]") //$NON-NLS-1$ //$NON-NLS-2$
                    && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static String withoutSlash(String issuer) {
        return issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer; //$NON-NLS-1$
    }

    private static FaultException notAProvider(URI issuer, URI where, String why) {
        return new FaultException(new Fault(NLS.bind(Messages.Provider_none, issuer), where.toString(), why,
                Messages.Provider_noneRemedy));
    }
}
