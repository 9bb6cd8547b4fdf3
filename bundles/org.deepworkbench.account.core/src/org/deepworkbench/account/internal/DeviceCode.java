package org.deepworkbench.account.internal;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.device.DeviceAuthorizationGrantError;
import com.nimbusds.oauth2.sdk.device.DeviceAuthorizationRequest;
import com.nimbusds.oauth2.sdk.device.DeviceAuthorizationResponse;
import com.nimbusds.oauth2.sdk.device.DeviceAuthorizationSuccessResponse;
import com.nimbusds.oauth2.sdk.device.DeviceCodeGrant;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.deepworkbench.account.SignInPrompt;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** The device authorization grant (RFC 8628): the person types a code into a browser somewhere. */
final class DeviceCode {

    /** Section 3.5: by so much the pauses grow each time the provider asks to slow down. */
    private static final Duration SLOWER = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Client client;
    private final Scope scope;
    private final Pause pause;

    DeviceCode(Client client, Scope scope, Pause pause) {
        this.client = client;
        this.scope = scope;
        this.pause = pause;
    }

    TokenSet await(SignInPrompt prompt, IProgressMonitor monitor) throws FaultException {
        DeviceAuthorizationSuccessResponse code = ask();
        Duration life = Duration.ofSeconds(Math.max(1, code.getLifetime()));
        Instant end = client.clock().instant().plus(life.compareTo(LONGEST) < 0 ? life : LONGEST);
        prompt.showCode(code.getVerificationURI(), Optional.ofNullable(code.getVerificationURIComplete()),
                code.getUserCode().getValue(), end);
        return poll(code, end, monitor);
    }

    private DeviceAuthorizationSuccessResponse ask() throws FaultException {
        if (client.provider().getDeviceAuthorizationEndpointURI() == null) {
            throw new FaultException(new Fault(Messages.Device_unknown, client.provider().getIssuer().getValue(), "", //$NON-NLS-1$
                    Messages.Device_unknownRemedy));
        }
        DeviceAuthorizationRequest.Builder request = client.authentication().isPresent()
                ? new DeviceAuthorizationRequest.Builder(client.authentication().get())
                : new DeviceAuthorizationRequest.Builder(client.id());
        HTTPResponse answer = client.send(
                request.endpointURI(client.provider().getDeviceAuthorizationEndpointURI()).scope(scope).build()
                        .toHTTPRequest(), Messages.Device_noCode);
        try {
            DeviceAuthorizationResponse response = DeviceAuthorizationResponse.parse(answer);
            if (!response.indicatesSuccess()) {
                throw client.refused(Messages.Device_noCode, response.toErrorResponse().getErrorObject(),
                        Messages.Device_noCodeRemedy);
            }
            return response.toSuccessResponse();
        } catch (ParseException e) {
            throw client.unreadable(Messages.Device_noCode, answer);
        }
    }

    private TokenSet poll(DeviceAuthorizationSuccessResponse code, Instant end, IProgressMonitor monitor)
            throws FaultException {
        Duration interval = Duration.ofSeconds(Math.max(1, code.getInterval()));
        DeviceCodeGrant grant = new DeviceCodeGrant(code.getDeviceCode());
        while (client.clock().instant().isBefore(end)) {
            pause.pause(interval, monitor);
            switch (client.tokens(grant, Optional.empty())) {
                case TokenAnswer.Granted granted -> {
                    return granted.tokens();
                }
                case TokenAnswer.Refused refused -> {
                    if (DeviceAuthorizationGrantError.SLOW_DOWN.equals(refused.error())) {
                        interval = interval.plus(SLOWER);
                    } else if (!DeviceAuthorizationGrantError.AUTHORIZATION_PENDING.equals(refused.error())) {
                        throw ended(refused);
                    }
                }
            }
        }
        throw expired();
    }

    private FaultException ended(TokenAnswer.Refused refused) {
        if (DeviceAuthorizationGrantError.EXPIRED_TOKEN.equals(refused.error())) {
            return expired();
        }
        String what = OAuth2Error.ACCESS_DENIED.equals(refused.error()) ? Messages.SignIn_denied
                : Messages.Client_noTokens;
        return client.refused(what, refused.error(), Messages.SignIn_again);
    }

    private FaultException expired() {
        return new FaultException(new Fault(NLS.bind(Messages.Device_expired, client.provider().getIssuer()), "", "", //$NON-NLS-1$ //$NON-NLS-2$
                Messages.SignIn_again));
    }
}
