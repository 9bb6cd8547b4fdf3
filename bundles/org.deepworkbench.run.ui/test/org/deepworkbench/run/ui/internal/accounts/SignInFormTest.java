package org.deepworkbench.run.ui.internal.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.account.Account;
import org.deepworkbench.account.AccountSource;
import org.deepworkbench.account.SignIn;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.ui.form.FieldSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInFormTest {

    private static final Account KNOWN = new Account("egi",
            new AccountSource.OpenId(URI.create("https://aai.egi.eu/auth/realms/egi"), "workbench", Set.of("openid")),
            Optional.empty());

    /** The values of the fields as they stand there at first. */
    private static Map<String, String> values(Optional<Account> anew) {
        Map<String, String> values = new LinkedHashMap<>();
        for (FieldSpec field : SignInForm.fields(anew)) {
            if (!field.defaultValue().isEmpty()) {
                values.put(field.name(), field.defaultValue());
            }
        }
        return values;
    }

    @ParameterizedTest
    @CsvSource({
        "https://aai.egi.eu/auth/realms/egi, https://aai.egi.eu/auth/realms/egi",
        "aai.egi.eu,                         https://aai.egi.eu",
        "http://127.0.0.1:8080/,             http://127.0.0.1:8080/",
        "two words,                          ",
        "https://,                           ",
        "'',                                 ",
    })
    void theProviderMayBeTypedWithoutItsBeginning(String typed, String expected) {
        assertEquals(Optional.ofNullable(expected).map(URI::create),
                SignInForm.issuer(Map.of(SignInForm.ISSUER, typed)));
    }

    @Test
    void theNameIsTheHostUnlessItIsTaken() {
        URI issuer = URI.create("https://aai.egi.eu/auth");
        assertEquals("aai.egi.eu", SignInForm.name(issuer, List.of("other")));
        assertEquals("aai.egi.eu-3", SignInForm.name(issuer, List.of("aai.egi.eu", "aai.egi.eu-2")));
    }

    @Test
    void signingInAnewAsksForTheSameAgain() {
        SignIn request = SignInForm.request(values(Optional.of(KNOWN)));
        assertEquals("egi", request.account());
        assertEquals(URI.create("https://aai.egi.eu/auth/realms/egi"), request.issuer());
        assertEquals(Set.of("openid"), request.scopes());
        assertEquals(SignIn.Method.DEVICE_CODE, request.method());
        assertTrue(request.clientId().isEmpty() && request.clientSecret().isEmpty());
    }

    @Test
    void everythingTypedIsAskedFor() {
        Map<String, String> values = values(Optional.empty());
        values.putAll(Map.of(SignInForm.ISSUER, "aai.egi.eu", SignInForm.NAME, "mine", SignInForm.METHOD,
                Messages.SignInForm_browser, "client", "id", "clientSecret", "planted", "scopes",
                "openid,  groups email"));
        assertEquals(new SignIn("mine", URI.create("https://aai.egi.eu"), SignIn.Method.BROWSER, Optional.of("id"),
                Optional.of(new Secret("planted")), Set.of("openid", "groups", "email")), SignInForm.request(values));
    }
}
