package org.deepworkbench.run.ui.internal.accounts;

import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.deepworkbench.account.Account;
import org.deepworkbench.account.AccountSource;
import org.deepworkbench.account.SignIn;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.ui.form.FieldKind;
import org.deepworkbench.ui.form.FieldSpec;

/** The fields of signing in, and what they say together. Needs no display. */
final class SignInForm {

    static final String ISSUER = "issuer"; //$NON-NLS-1$
    static final String NAME = "name"; //$NON-NLS-1$
    static final String METHOD = "method"; //$NON-NLS-1$

    /** Providers of the federations that the services of the INDIGO family belong to. */
    static final List<String> KNOWN_ISSUERS = List.of("https://aai.egi.eu/auth/realms/egi", //$NON-NLS-1$
            "https://iam.deep-hybrid-datacloud.eu/", "https://iam.recas.ba.infn.it/"); //$NON-NLS-1$ //$NON-NLS-2$

    private static final String CLIENT = "client"; //$NON-NLS-1$
    private static final String CLIENT_SECRET = "clientSecret"; //$NON-NLS-1$
    private static final String SCOPES = "scopes"; //$NON-NLS-1$

    private SignInForm() {
    }

    /** {@return the fields, with those of an account that is signed in anew filled in} */
    static List<FieldSpec> fields(Optional<Account> anew) {
        Optional<AccountSource.OpenId> source = anew.map(Account::source).filter(AccountSource.OpenId.class::isInstance)
                .map(AccountSource.OpenId.class::cast);
        Set<String> scopes = source.map(AccountSource.OpenId::scopes).orElse(SignIn.USUAL_SCOPES);
        return List.of(
                field(ISSUER, Messages.SignInForm_issuer, Messages.SignInForm_issuerHint, FieldKind.NAME,
                        source.map(openId -> openId.issuer().toString()).orElse(""), List.of(), true, false), //$NON-NLS-1$
                field(NAME, Messages.Keeping_accountName, Messages.SignInForm_nameHint, FieldKind.TEXT,
                        anew.map(Account::name).orElse(""), List.of(), true, false), //$NON-NLS-1$
                field(METHOD, Messages.SignInForm_method, Messages.SignInForm_methodHint, FieldKind.TEXT,
                        Messages.SignInForm_code, List.of(Messages.SignInForm_code, Messages.SignInForm_browser), true,
                        false),
                field(CLIENT, Messages.SignInForm_client, Messages.SignInForm_clientHint, FieldKind.TEXT, "", List.of(), //$NON-NLS-1$
                        false, false),
                field(CLIENT_SECRET, Messages.SignInForm_clientSecret, Messages.SignInForm_clientSecretHint,
                        FieldKind.TEXT, "", List.of(), false, true), //$NON-NLS-1$
                field(SCOPES, Messages.SignInForm_scopes, Messages.SignInForm_scopesHint, FieldKind.LIST,
                        String.join(", ", scopes), List.of(), true, false)); //$NON-NLS-1$
    }

    private static FieldSpec field(String name, String label, String hint, FieldKind kind, String value,
            List<String> choices, boolean required, boolean secret) {
        return new FieldSpec(name, label, hint, kind, value, choices, OptionalDouble.empty(), OptionalDouble.empty(),
                required, secret);
    }

    /** {@return the address of a provider as it was typed; empty if it is none} */
    static Optional<URI> issuer(Map<String, String> values) {
        String typed = values.getOrDefault(ISSUER, ""); //$NON-NLS-1$
        try {
            return Optional.of(URI.create(typed.contains("://") ? typed : "https://" + typed)) //$NON-NLS-1$ //$NON-NLS-2$
                    .filter(address -> address.getHost() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@return a name for an account there: the provider's host, with a number where that is taken} */
    static String name(URI issuer, Collection<String> taken) {
        String name = issuer.getHost().replaceAll("[^\\p{L}\\p{N}._-]", "-").replaceFirst("^[._-]+", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        String unique = name;
        for (int number = 2; taken.contains(unique); number++) {
            unique = name + '-' + number;
        }
        return unique;
    }

    /** @param values all fields good, the address too */
    static SignIn request(Map<String, String> values) {
        SignIn.Method method = values.get(METHOD).equals(Messages.SignInForm_browser) ? SignIn.Method.BROWSER
                : SignIn.Method.DEVICE_CODE;
        Set<String> scopes = new TreeSet<>(Arrays.stream(values.get(SCOPES).split("[,\\s]+")) //$NON-NLS-1$
                .filter(scope -> !scope.isBlank()).toList());
        return new SignIn(values.get(NAME), issuer(values).orElseThrow(), method,
                Optional.ofNullable(values.get(CLIENT)),
                Optional.ofNullable(values.get(CLIENT_SECRET)).map(Secret::new), scopes);
    }
}
