package org.deepworkbench.account.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.account.Account;
import org.deepworkbench.account.SignIn;
import org.deepworkbench.account.SignIn.Method;
import org.deepworkbench.account.SignInPrompt;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The flows against a real Keycloak, which {@code ./verify} starts: see {@code releng/keycloak}. */
@EnabledIfEnvironmentVariable(named = "DEEP_WORKBENCH_KEYCLOAK", matches = "http.+",
        disabledReason = "no Keycloak was started")
class KeycloakTest {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(4);

    @TempDir
    Path folder;

    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final URI issuer = URI.create(System.getenv("DEEP_WORKBENCH_KEYCLOAK"));

    private final SignInPrompt ada = new SignInPrompt() {
        @Override
        public void showCode(URI address, Optional<URI> withCode, String code, Instant validUntil) {
            assertTrue(withCode.orElseThrow().toString().contains(code));
            browse(withCode.get());
        }

        @Override
        public void openBrowser(URI address) {
            browse(address);
        }
    };

    /** Somebody else's browser, on a thread of its own as browsers are. */
    private void browse(URI address) {
        Thread.ofPlatform().daemon().start(() -> new Browser().signIn(address, "ada", "engine"));
    }

    private Accounts accounts(Clock clock) {
        return new Accounts(new StateFolder(folder), clock, Pause.REAL, new OidcAgent(List.of("oidc-token")),
                (where, prompt) -> new GivenPassword("master").chain());
    }

    private SignIn request(Method method) {
        return new SignIn("deep", issuer, method, Optional.of("workbench"), Optional.empty(), SignIn.USUAL_SCOPES);
    }

    private int statusOfUserInfo(Secret token) throws Exception {
        HTTPRequest request = new HTTPRequest(HTTPRequest.Method.GET,
                URI.create(issuer + "/protocol/openid-connect/userinfo"));
        request.setAuthorization("Bearer " + token.reveal());
        HTTPResponse answer = new Http(monitor).send(request, "user info");
        return answer.getStatusCode();
    }

    /** It starts while everything is built. */
    @BeforeAll
    static void waitUntilItAnswers() throws InterruptedException {
        HTTPRequest request = new HTTPRequest(HTTPRequest.Method.GET,
                URI.create(System.getenv("DEEP_WORKBENCH_KEYCLOAK") + "/.well-known/openid-configuration"));
        long end = System.nanoTime() + STARTS_WITHIN.toNanos();
        while (true) {
            try {
                assertEquals(200, new Http(new NullProgressMonitor()).send(request, "discovery").getStatusCode());
                return;
            } catch (FaultException | AssertionError e) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("Keycloak does not answer", e);
                }
                TimeUnit.MILLISECONDS.sleep(500); // between two questions, not in place of one
            }
        }
    }

    @Test
    void theDeviceFlowEndToEnd() throws Exception {
        signInAndRenew(Method.DEVICE_CODE);
    }

    @Test
    void theBrowserFlowEndToEnd() throws Exception {
        signInAndRenew(Method.BROWSER);
    }

    private void signInAndRenew(Method method) throws Exception {
        Account account = accounts(Clock.systemUTC()).signIn(request(method), ada, monitor);
        assertEquals("Ada Lovelace", account.person().orElseThrow().name());
        assertEquals(List.of("users"), account.person().orElseThrow().groups());
        Accounts now = accounts(Clock.systemUTC());
        Secret first = now.token("deep", monitor);
        assertEquals(200, statusOfUserInfo(first));

        Accounts later = accounts(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(5)));
        Secret second = later.token("deep", monitor);
        assertNotEquals(first, second, "renewed when it expires");
        assertEquals(200, statusOfUserInfo(second));
        Secret third = now.renewed("deep", second, monitor);
        assertNotEquals(second, third, "renewed when it is refused");
        assertEquals(third, now.renewed("deep", second, monitor), "once");
        assertEquals(200, statusOfUserInfo(third));

        now.remove("deep", monitor);
        assertEquals(List.of(), now.accounts());
    }

    @Test
    void aClientThatItDoesNotKnowIsRefusedInItsWords() {
        SignIn stranger = new SignIn("deep", issuer, Method.DEVICE_CODE, Optional.of("nobody"), Optional.empty(),
                SignIn.USUAL_SCOPES);
        FaultException refused =
                assertThrows(FaultException.class, () -> accounts(Clock.systemUTC()).signIn(stranger, ada, monitor));
        assertFalse(refused.fault().why().isBlank(), refused.getMessage());
    }
}
