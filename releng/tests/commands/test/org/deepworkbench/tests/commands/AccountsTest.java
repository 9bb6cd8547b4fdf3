package org.deepworkbench.tests.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Signing in and keeping secrets on a machine without a keyring. Whatever happens, no secret stands anywhere. */
class AccountsTest {

    private static final String KEYCLOAK = "DEEP_WORKBENCH_KEYCLOAK";
    private static final String MASTER = "planted-master-password";
    private static final Duration TO_BE_SHOWN_A_CODE = Duration.ofSeconds(60);
    private static final Duration TO_RUN = Duration.ofSeconds(120);
    private static final Duration TO_NOTICE = Duration.ofSeconds(30);
    private static final Pattern ADDRESS = Pattern.compile("http\\S+user_code=\\S+");

    @TempDir
    private Path home;
    private Workbench workbench;
    private Path vault;
    private final Leaks leaks = new Leaks();

    @BeforeEach
    void setUp() throws Exception {
        workbench = new Workbench(home);
        vault = home.resolve("state/accounts/secrets.p12");
        give(3, MASTER);
    }

    @AfterEach
    void noSecretStandsAnywhere() throws Exception {
        workbench.close();
        leaks.assertNone(home, home.resolve("given"));
    }

    private void give(int descriptor, String secret) throws Exception {
        workbench.give(descriptor, secret + "\n");
        leaks.plant(secret);
    }

    /** Runs a whole command, with a look at how its process was started. */
    private Outcome run(Object... arguments) throws Exception {
        RunningCommand command = workbench.start(arguments);
        leaks.look(command.handle());
        return command.end(TO_RUN);
    }

    @Test
    void secretsAreKeptUnderAMasterPassword() throws Exception {
        give(4, "planted-password-of-a-cloud");
        give(5, "planted-pasted-token");
        give(6, "planted-wrong-password");
        run("secret", "set", "cloud", "--value-fd", 4).expect(1).says("--password-fd");
        assertFalse(Files.exists(vault), "kept without a password");
        run("secret", "set", "cloud", "--value-fd", 4, "--password-fd", 3).expect(0);
        run("secret", "list").expect(0).says("cloud");
        run("login", "--token-fd", 5, "--account", "pasted", "--password-fd", 3).expect(0).says("pasted");
        run("accounts", "--check", "--password-fd", 3).expect(0).says("valid");
        run("accounts", "--check", "--password-fd", 6).expect(1).says("password");
        run("secret", "remove", "cloud", "--password-fd", 6).expect(1).says("password");
        assertEquals(Set.of("planted-password-of-a-cloud", "planted-pasted-token"), leaks.plantAllOf(vault, MASTER));
        Files.writeString(vault, "no key store");
        run("accounts", "--check", "--password-fd", 3).expect(1).says(vault.toString());
    }

    @Test
    void aProviderThatDoesNotAnswerIsTold() throws Exception {
        give(4, "planted-client-secret");
        run("login", "http://127.0.0.1:9/realms/deep", "--client-id", "workbench", "--client-secret-fd", 4,
                "--password-fd", 3).expect(1).says("http://127.0.0.1:9/realms/deep");
        run("login", "--password-fd", 3).expect(2).says("workbench login ISSUER");
        run("accounts").expect(0).says("login");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = KEYCLOAK, matches = "http.+", disabledReason = "no Keycloak was started")
    void signingInWithACodeFromTheFirstWordToTheLast() throws Exception {
        RunningCommand login = login();
        leaks.look(login.handle());
        new Ada().agree(address(login));
        login.end(TO_NOTICE).expect(0).says("Ada Lovelace", "deep");
        assertEquals(2, leaks.plantAllOf(vault, MASTER).size(), "a token, and one to renew it with");
        run("accounts", "--check", "--password-fd", 3).expect(0)
                .says("Ada Lovelace", "users", System.getenv(KEYCLOAK)).matches("^ +valid$");
        run("accounts", "--format", "json").expect(0).says("\"kind\":\"openid\"", "\"groups\":[\"users\"]");
        leaks.plantAllOf(vault, MASTER);
        run("logout", "deep", "--password-fd", 3).expect(0);
        run("accounts").expect(0).doesNotSay("Ada");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = KEYCLOAK, matches = "http.+", disabledReason = "no Keycloak was started")
    void aSignInThatIsInterruptedKeepsNothing() throws Exception {
        RunningCommand login = login();
        login.interrupt();
        login.end(TO_NOTICE).expect(130).says("nterrupted");
        assertEquals("", run("accounts").expect(0).says("login").err());
    }

    private RunningCommand login() throws Exception {
        RunningCommand login = workbench.start("login", System.getenv(KEYCLOAK), "--account", "deep", "--client-id",
                "workbench", "--password-fd", 3);
        login.awaitText("user_code=", TO_BE_SHOWN_A_CODE);
        return login;
    }

    private static URI address(RunningCommand login) {
        var address = ADDRESS.matcher(login.written());
        assertTrue(address.find(), login.written());
        return URI.create(address.group());
    }
}
