package org.deepworkbench.cli.internal.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.account.SignIn;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Refusal;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class AccountChoiceTest {

    private final FakeAccounts accounts = new FakeAccounts();

    private AccountChoice choose(String issuer, String name) throws Refusal {
        return AccountChoice.of(accounts.accounts(), Optional.ofNullable(issuer), Optional.ofNullable(name));
    }

    private void assertRefused(String told, String issuer, String name) {
        Refusal refusal = assertThrows(Refusal.class, () -> choose(issuer, name));
        assertEquals(ExitCode.USAGE, refusal.exitCode());
        assertTrue(refusal.getMessage().contains(told), refusal.getMessage());
    }

    @Test
    void aNewAccountIsCalledLikeItsProvider() throws Exception {
        assertEquals(new AccountChoice("aai.egi.eu", URI.create("https://aai.egi.eu/auth/realms/egi"),
                SignIn.USUAL_SCOPES), choose("aai.egi.eu/auth/realms/egi", null));
        assertEquals("mine", choose("https://aai.egi.eu/", "mine").name());
        assertEquals("1-", choose("http://[::1]:8080/", null).name());
    }

    @Test
    void theProviderOfAnAccountMeansThatAccount() throws Exception {
        accounts.add("deep", "https://iam.example/");
        assertEquals(new AccountChoice("deep", URI.create("https://iam.example/"), Set.of("openid")),
                choose("https://iam.example/", null));
        assertEquals("second", choose("https://iam.example/", "second").name());
        accounts.add("iam.example", "https://iam.example/other");
        assertRefused("--account", "https://iam.example/third", null);
    }

    @Test
    void withoutAProviderTheOnlyAccountIsMeant() throws Exception {
        assertRefused("workbench login ISSUER", null, null);
        accounts.useAgent("agent", "egi", new NullProgressMonitor());
        assertRefused("agent", null, null);
        accounts.add("deep", "https://iam.example/");
        assertEquals("deep", choose(null, null).name());
        accounts.add("egi", "https://aai.egi.eu/");
        assertRefused("deep, egi", null, null);
        assertEquals("egi", choose(null, "egi").name());
        assertRefused("agent", null, "agent");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertRefused("no address", "https://", null);
        assertRefused("no address", "some where", null);
        assertRefused("no address", "mailto:ada", null);
    }
}
