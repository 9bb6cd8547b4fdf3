package org.deepworkbench.engine.indigo.internal.im.auth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.engine.indigo.internal.http.Authorisation;
import org.deepworkbench.engine.indigo.internal.im.ImSettings;
import org.deepworkbench.engine.indigo.internal.im.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.spi.account.Credentials;
import org.deepworkbench.spi.engine.Target;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The header with which the Infrastructure Manager is called: who the person is to it and to each cloud, for it keeps
 * no credentials. Composed anew for each call.
 */
public final class ImAuthorisation implements Authorisation {

    private static final String SEPARATOR = "\\n"; //$NON-NLS-1$
    private static final String BEARER = "Bearer "; //$NON-NLS-1$

    /** A cloud for which there is a credential: its id, by which the service is asked about it, and its type. */
    public record Cloud(String id, String type) {
    }

    private final Target target;
    private final Credentials credentials;

    public ImAuthorisation(Target target, Credentials credentials) {
        this.target = target;
        this.credentials = credentials;
    }

    @Override
    public Optional<Secret> header(IProgressMonitor monitor) throws FaultException {
        return Optional.of(header(new References(credentials, monitor)));
    }

    private Secret header(References references) throws FaultException {
        Optional<String> account = new SettingLines(target).accountOnly();
        if (account.isPresent()) {
            return new Secret(BEARER + references.token(account.get()));
        }
        Optional<AuthorisationText> whole = whole(references);
        Optional<String> bearer = whole.isPresent() ? whole.get().bearer(references) : Optional.empty();
        if (bearer.isPresent()) {
            return new Secret(bearer.get());
        }
        List<String> encoded = new ArrayList<>();
        for (CredentialLine line : lines(references)) {
            encoded.add(line.encoded());
        }
        return new Secret(String.join(SEPARATOR, encoded));
    }

    private Optional<AuthorisationText> whole(References references) throws FaultException {
        Optional<String> name = target.setting(ImSettings.AUTHORISATION);
        return name.isPresent() ? Optional.of(new AuthorisationText(references.secret(name.get()))) : Optional.empty();
    }

    /** The settings come first: of several credentials for itself the service takes the first. */
    private List<CredentialLine> lines(References references) throws FaultException {
        List<Fault> faults = new SettingLines(target).faults();
        if (!faults.isEmpty()) {
            throw new FaultException(faults.getFirst());
        }
        Optional<AuthorisationText> whole = whole(references);
        SettingLines settings = new SettingLines(target);
        CredentialLine service = settings.service(references);
        List<CredentialLine> lines = new ArrayList<>(Stream.of(service, settings.cloud(references))
                .filter(line -> !line.isEmpty()).toList());
        if (whole.isPresent()) {
            whole.get().lines(references).stream().filter(line -> service.isEmpty() || !line.isForService())
                    .forEach(lines::add);
        }
        if (lines.stream().noneMatch(CredentialLine::isForService)) {
            throw new FaultException(new Fault(Messages.Authorisation_nobody, target.name(),
                    Messages.Authorisation_nobodyWhy, Messages.Authorisation_nobodyRemedy));
        }
        return lines;
    }

    /**
     * {@return the clouds that the service can be asked about; none if it keeps their credentials itself}
     *
     * @throws FaultException as {@link #header}
     */
    public List<Cloud> clouds(IProgressMonitor monitor) throws FaultException {
        References references = new References(credentials, monitor);
        Optional<AuthorisationText> whole = whole(references);
        if (new SettingLines(target).accountOnly().isPresent()
                || whole.isPresent() && whole.get().bearer(references).isPresent()) {
            return List.of();
        }
        return lines(references).stream().filter(line -> !line.isForService())
                .flatMap(line -> line.get(CredentialLine.ID).stream()
                        .map(id -> new Cloud(id, line.get(CredentialLine.TYPE).orElse("")))) //$NON-NLS-1$
                .toList();
    }

    /** Which of the tokens was refused the service does not say. */
    @Override
    public Optional<Secret> renewed(Secret refused, IProgressMonitor monitor) throws FaultException {
        References used = new References(credentials, monitor);
        header(used);
        for (String account : used.accounts()) {
            Secret token = credentials.token(account, monitor);
            if (refused.reveal().contains(token.reveal())) {
                credentials.renewed(account, token, monitor);
            }
        }
        return used.accounts().isEmpty() ? Optional.empty() : header(monitor);
    }
}
