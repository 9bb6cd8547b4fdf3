package org.deepworkbench.account.internal;

import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.client.ClientInformation;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.time.Clock;
import java.util.Optional;
import org.deepworkbench.account.Person;
import org.deepworkbench.account.SignIn;
import org.deepworkbench.account.SignInPrompt;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** A sign-in from the first question to the provider until it is known who signed in. */
final class SignInFlow {

    /** What came of a sign-in. */
    record Outcome(Client client, TokenSet tokens, Optional<Person> person) {
    }

    private final SignIn request;
    private final Clock clock;
    private final Pause pause;
    private final Scope scope = new Scope();

    SignInFlow(SignIn request, Clock clock, Pause pause) {
        this.request = request;
        this.clock = clock;
        this.pause = pause;
        request.scopes().forEach(scope::add);
    }

    Outcome run(SignInPrompt prompt, IProgressMonitor monitor) throws FaultException {
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.SignIn_task, request.issuer()), 10);
        Http http = new Http(monitor);
        OIDCProviderMetadata provider = Provider.discover(request.issuer(), http);
        progress.worked(2);
        Client client = client(provider, http);
        progress.subTask(Messages.SignIn_waiting);
        TokenSet tokens = switch (request.method()) {
            case DEVICE_CODE -> new DeviceCode(client, scope, pause).await(prompt, monitor);
            case BROWSER -> new BrowserSignIn(client, scope).await(prompt, monitor);
        };
        progress.worked(6);
        return new Outcome(client, tokens, PersonReader.read(client, tokens.access()));
    }

    private Client client(OIDCProviderMetadata provider, Http http) throws FaultException {
        if (request.clientId().isPresent()) {
            return new Client(provider, new ClientID(request.clientId().get()), request.clientSecret(), http, clock);
        }
        ClientInformation made = Registration.register(provider, scope, http);
        Optional<Secret> secret = Optional.ofNullable(made.getSecret()).map(given -> new Secret(given.getValue()));
        return new Client(provider, made.getID(), secret, http, clock);
    }
}
