package org.deepworkbench.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.account.AccountSource;
import org.deepworkbench.account.PasswordPrompt.Occasion;
import org.deepworkbench.account.SignIn;
import org.deepworkbench.account.SignIn.Method;
import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.account.FakeAccounts;
import org.deepworkbench.cli.internal.account.Typist;
import org.deepworkbench.spi.Secret;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands login, logout, accounts and secret. */
class AccountCommandsTest {

    private static final String ISSUER = "https://iam.example/realms/deep";

    @TempDir
    private Path home;
    private Shell shell;
    private FakeAccounts accounts;

    @BeforeEach
    void setUp() {
        shell = new Shell(home);
        accounts = shell.accounts;
    }

    private SignIn signIn() {
        return accounts.signIns.get(accounts.signIns.size() - 1);
    }

    @Test
    void signingInShowsWhereToTypeWhat() {
        assertEquals(ExitCode.DONE, shell.execute("login", ISSUER, "--client-id", "workbench"));
        List<String> lines = shell.out().lines().map(String::strip).toList();
        assertTrue(lines.containsAll(List.of("https://provider.example/device", "ABCD",
                "https://provider.example/device?user_code=ABCD")), shell.out());
        assertTrue(lines.get(lines.size() - 1).contains("Ada Lovelace, Analytical Society"), shell.out());
        assertEquals(Optional.of("workbench"), signIn().clientId());
        assertEquals(Method.DEVICE_CODE, signIn().method());
        assertEquals(SignIn.USUAL_SCOPES, signIn().scopes());
        assertEquals("iam.example", signIn().account());
    }

    @Test
    void everyOptionReachesTheProvider() throws Exception {
        shell.write("fd/7", "client-secret\n");
        assertEquals(ExitCode.DONE, shell.execute("login", ISSUER, "--account", "mine", "--browser", "--scope",
                "openid,groups", "--scope", "email", "--client-secret-fd", "7"));
        assertEquals(Method.BROWSER, signIn().method());
        assertEquals(Set.of("openid", "groups", "email"), signIn().scopes());
        assertEquals("mine", signIn().account());
        assertEquals(Optional.of(new Secret("client-secret")), signIn().clientSecret());
    }

    @Test
    void signingInAnewNeedsNoAddress() {
        accounts.add("deep", ISSUER);
        assertEquals(ExitCode.DONE, shell.execute("login"));
        assertEquals("deep", signIn().account());
        accounts.add("other", "https://other.example/");
        assertEquals(ExitCode.USAGE, shell.execute("login"));
        assertTrue(shell.err().contains("deep, other"), shell.err());
        assertEquals(ExitCode.DONE, shell.execute("login", "--account", "other"));
        assertEquals("other", signIn().account());
    }

    @Test
    void programsAreToldTheCodeAndTheAccount() throws Exception {
        assertEquals(ExitCode.DONE, shell.execute("login", ISSUER, "--format", "json"));
        List<String> lines = shell.out().lines().toList();
        assertEquals(2, lines.size(), shell.out());
        JsonNode code = new ObjectMapper().readTree(lines.get(0));
        assertEquals("ABCD", code.get("code").asText());
        assertEquals("https://provider.example/device", code.get("address").asText());
        JsonNode account = new ObjectMapper().readTree(lines.get(1));
        assertEquals("iam.example", account.get("account").asText());
        assertEquals("Ada Lovelace", account.get("person").get("name").asText());
    }

    @Test
    void tokensComeFromTheAgentOrADescriptor() throws Exception {
        assertEquals(ExitCode.DONE, shell.execute("login", "--agent", "egi"));
        assertEquals(new AccountSource.Agent("egi"), accounts.accounts.get("egi").source());
        shell.write("fd/3", " planted-token \n");
        assertEquals(ExitCode.DONE, shell.execute("login", "--token-fd", "3", "--account", "pasted"));
        assertEquals(new Secret("planted-token"), accounts.secrets.get("token of pasted"));
        assertFalse((shell.out() + shell.err()).contains("planted"));
        assertEquals(ExitCode.USAGE, shell.execute("login", ISSUER, "--agent", "egi"));
        assertEquals(ExitCode.USAGE, shell.execute("login", "--token-fd", "3", "--agent", "egi"));
    }

    @Test
    void aTokenThatIsTypedWhereANumberBelongsIsNotRepeated() {
        for (String option : List.of("--token-fd", "--client-secret-fd", "--password-fd")) {
            assertEquals(ExitCode.USAGE, shell.execute("login", option, "planted-token"));
            assertFalse(shell.err().contains("planted"), shell.err());
            assertTrue(shell.err().contains(option), shell.err());
        }
    }

    @Test
    void accountsAreListed() throws Exception {
        assertEquals(ExitCode.DONE, shell.execute("accounts"));
        assertTrue(shell.out().contains("workbench login"), shell.out());
        accounts.add("deep", ISSUER);
        accounts.useAgent("agent", "egi", new NullProgressMonitor());
        assertEquals(ExitCode.DONE, shell.execute("accounts"));
        assertEquals(List.of("agent  somebody whose name is not known", "       the oidc-agent of this machine, as egi",
                "deep   Ada Lovelace, Analytical Society", "       " + ISSUER, "       groups: users, admins"),
                shell.out().lines().toList());
    }

    @Test
    void checkingAsksForATokenOfEach() throws Exception {
        accounts.add("deep", ISSUER);
        accounts.add("old", "https://old.example/");
        accounts.ended.add("old");
        assertEquals(ExitCode.FAILED, shell.execute("accounts", "--check"));
        assertTrue(shell.out().contains("valid") && shell.out().contains("Sign in again."), shell.out());
        shell.execute("accounts", "--check", "--format", "json");
        JsonNode list = new ObjectMapper().readTree(shell.out()).get("accounts");
        assertTrue(list.get(0).get("valid").asBoolean());
        assertFalse(list.get(1).get("valid").asBoolean());
        assertTrue(list.get(1).get("fault").asText().contains("ended"), shell.out());
        assertFalse(shell.out().contains("planted"), shell.out());
    }

    @Test
    void signingOutForgetsTheAccount() {
        accounts.add("deep", ISSUER);
        assertEquals(ExitCode.USAGE, shell.execute("logout", "depp"));
        assertTrue(shell.err().contains("depp") && shell.err().contains("deep."), shell.err());
        assertEquals(ExitCode.DONE, shell.execute("logout", "deep"));
        assertEquals(List.of(), accounts.accounts());
    }

    @Test
    void scriptsReadWhatWasDone() throws Exception {
        accounts.add("deep", ISSUER);
        shell.write("fd/9", "planted-key\n");
        shell.execute("secret", "set", "key", "--value-fd", "9", "--format", "json");
        assertEquals("{\"kept\":\"key\"}", shell.out().strip());
        shell.execute("secret", "remove", "key", "--format", "json");
        assertEquals("{\"removed\":\"key\"}", shell.out().strip());
        shell.execute("logout", "deep", "--format", "json");
        assertEquals("{\"removed\":\"deep\"}", shell.out().strip());
    }

    @Test
    void aSecretIsTypedOrReadFromADescriptor() throws Exception {
        shell.typist = new Typist("planted-typed");
        assertEquals(ExitCode.DONE, shell.execute("secret", "set", "cloud"));
        assertEquals(new Secret("planted-typed"), accounts.secrets.get("cloud"));
        shell.write("fd/9", "planted\nkey\n");
        assertEquals(ExitCode.DONE, shell.execute("secret", "set", "key", "--value-fd", "9"));
        assertEquals(new Secret("planted\nkey"), accounts.secrets.get("key"));
        assertFalse((shell.out() + shell.err()).contains("planted"));
        assertEquals(ExitCode.USAGE, shell.execute("secret", "set", "nothing"), "nobody types");
    }

    @Test
    void aSecretIsNoArgument() {
        assertEquals(ExitCode.USAGE, shell.execute("secret", "set", "cloud", "planted-argument"));
        assertFalse((shell.out() + shell.err()).contains("planted"), shell.err());
        assertEquals(Set.of(), accounts.secretNames());
    }

    @Test
    void secretsAreListedByNameAndRemoved() throws Exception {
        assertEquals(ExitCode.DONE, shell.execute("secret", "list"));
        assertTrue(shell.out().contains("secret set"), shell.out());
        accounts.secrets.put("cloud", new Secret("planted"));
        assertEquals(ExitCode.DONE, shell.execute("secret", "list"));
        assertEquals("cloud", shell.out().strip());
        assertEquals(ExitCode.DONE, shell.execute("secret", "list", "--format", "json"));
        assertEquals("{\"secrets\":[\"cloud\"]}", shell.out().strip());
        assertEquals(ExitCode.USAGE, shell.execute("secret", "remove", "clod"));
        assertEquals(ExitCode.DONE, shell.execute("secret", "remove", "cloud"));
        assertEquals(Set.of(), accounts.secretNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "behind"})
    void theMasterPasswordIsGivenToEveryCommand(String place) throws Exception {
        shell.write("fd/3", "mine\n");
        int code = place.equals("before") ? shell.execute("--password-fd", "3", "accounts")
                : shell.execute("secret", "list", "--password-fd", "3");
        assertEquals(ExitCode.DONE, code, shell.err());
        assertEquals("mine", new String(
                shell.password().ask(Occasion.UNLOCK, new NullProgressMonitor()).orElseThrow()));
        assertEquals(ExitCode.USAGE, shell.execute("accounts", "--password-fd", "4"));
        assertTrue(shell.err().contains("4"), shell.err());
    }
}
