package org.deepworkbench.engine.indigo.internal.im.auth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.engine.indigo.internal.im.ImSettings;
import org.deepworkbench.engine.indigo.internal.im.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.SecretNames;
import org.deepworkbench.spi.engine.Target;
import org.eclipse.osgi.util.NLS;

/** The credentials that a target's settings spell out: one for the service, one for a cloud. */
public final class SettingLines {

    private final Target target;

    public SettingLines(Target target) {
        this.target = target;
    }

    /** {@return what is missing or does not go together, told without asking anybody} */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        boolean whole = isSet(ImSettings.AUTHORISATION);
        if (!whole && !isSet(ImSettings.ACCOUNT) && !isSet(ImSettings.USER)) {
            faults.add(fault(ImSettings.ACCOUNT, Messages.Lines_nobody, Messages.Lines_nobodyRemedy));
        }
        if (isSet(ImSettings.USER) && !isSet(ImSettings.PASSWORD)) {
            faults.add(fault(ImSettings.PASSWORD, Messages.Lines_noPassword, Messages.Lines_noPasswordRemedy));
        }
        Optional<CloudKind> kind = kind();
        if (kind.isPresent() && kind.get().hasHost() && !isSet(ImSettings.CLOUD_HOST)) {
            faults.add(fault(ImSettings.CLOUD_HOST, NLS.bind(Messages.Lines_noHost, kind.get().type()),
                    Messages.Lines_noHostRemedy));
        }
        if (kind.isEmpty() && !whole && isSet(ImSettings.USER)) {
            faults.add(fault(ImSettings.CLOUD, Messages.Lines_noCloud, Messages.Lines_noCloudRemedy));
        }
        options().forEach((key, value) -> {
            if (SecretNames.looksSecret(key) && !References.isReference(value)) {
                faults.add(fault(ImSettings.CLOUD_OPTIONS, NLS.bind(Messages.Lines_openSecret, key),
                        NLS.bind(Messages.Lines_openSecretRemedy, key)));
            }
        });
        return faults;
    }

    private static Fault fault(String key, String what, String remedy) {
        return new Fault(what, key, "", remedy); //$NON-NLS-1$
    }

    private boolean isSet(String key) {
        return target.setting(key).isPresent();
    }

    private Optional<CloudKind> kind() {
        return target.setting(ImSettings.CLOUD).flatMap(CloudKind::of);
    }

    private Map<String, String> options() {
        return Entries.read(target.setting(ImSettings.CLOUD_OPTIONS).orElse("")); //$NON-NLS-1$
    }

    /** {@return the account to which the service itself gives the credentials of clouds} */
    Optional<String> accountOnly() {
        return kind().isEmpty() && !isSet(ImSettings.AUTHORISATION) && !isSet(ImSettings.USER)
                ? target.setting(ImSettings.ACCOUNT) : Optional.empty();
    }

    /** {@return who the person is to the service; empty if the settings do not say} */
    CredentialLine service(References references) throws FaultException {
        CredentialLine line = new CredentialLine();
        Optional<String> user = target.setting(ImSettings.USER);
        Optional<String> account = target.setting(ImSettings.ACCOUNT);
        if (user.isPresent()) {
            line.put(CredentialLine.TYPE, CredentialLine.SERVICE).put("username", user.get()) //$NON-NLS-1$
                    .put("password", references.secret(target.setting(ImSettings.PASSWORD).orElse(""))); //$NON-NLS-1$ //$NON-NLS-2$
        } else if (account.isPresent()) {
            line.put(CredentialLine.TYPE, CredentialLine.SERVICE).put("token", references.token(account.get())); //$NON-NLS-1$
        }
        return line;
    }

    /** {@return who the person is to the cloud; empty if the settings name none} */
    CredentialLine cloud(References references) throws FaultException {
        CredentialLine line = new CredentialLine();
        Optional<CloudKind> kind = kind();
        if (kind.isEmpty()) {
            return line;
        }
        String type = kind.get().type();
        line.put(CredentialLine.ID, target.setting(ImSettings.CLOUD_ID).orElse(type.toLowerCase(Locale.ROOT)))
                .put(CredentialLine.TYPE, type);
        target.setting(ImSettings.CLOUD_HOST).ifPresent(host -> line.put("host", host)); //$NON-NLS-1$
        target.setting(ImSettings.CLOUD_USER).ifPresent(user -> line.put("username", user)); //$NON-NLS-1$
        for (Map.Entry<String, String> option : options().entrySet()) {
            line.put(option.getKey(), references.resolved(option.getValue()));
        }
        addSecret(kind.get(), line, references);
        return line;
    }

    private void addSecret(CloudKind kind, CredentialLine line, References references) throws FaultException {
        Optional<String> password = target.setting(ImSettings.CLOUD_PASSWORD);
        Optional<String> account =
                target.setting(ImSettings.CLOUD_ACCOUNT).or(() -> target.setting(ImSettings.ACCOUNT));
        if (password.isPresent()) {
            kind.putPassword(line, references.secret(password.get()));
        } else if (kind.takesTokens() && account.isPresent()) {
            kind.putToken(line, references.token(account.get()));
        }
    }
}
