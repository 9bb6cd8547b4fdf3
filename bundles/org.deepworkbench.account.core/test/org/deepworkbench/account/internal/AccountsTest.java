package org.deepworkbench.account.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deepworkbench.account.Account;
import org.deepworkbench.account.AccountSource;
import org.deepworkbench.account.PasswordPrompt;
import org.deepworkbench.account.Person;
import org.deepworkbench.account.SignIn;
import org.deepworkbench.account.SignIn.Method;
import org.deepworkbench.account.SignInPrompt;
import org.deepworkbench.account.Standing;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {

    @TempDir
    Path folder;

    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final List<Duration> pauses = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private FakeProvider provider;

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    private final SignInPrompt person = new SignInPrompt() {
        @Override
        public void showCode(URI address, Optional<URI> withCode, String code, Instant validUntil) {
            shown.add(address + " " + code);
        }

        @Override
        public void openBrowser(URI address) {
            browse(address);
        }
    };

    @BeforeEach
    void start() throws Exception {
        provider = new FakeProvider();
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private Accounts accounts() {
        return accounts(new OidcAgent(List.of("no-such-command-here")));
    }

    private Accounts accounts(OidcAgent agent) {
        Pause pause = (length, asked) -> {
            pauses.add(length);
            now = now.plus(length);
        };
        return new Accounts(new StateFolder(folder), clock, pause, agent,
                (where, prompt) -> new GivenPassword("master").chain());
    }

    private SignIn request(Method method) {
        return new SignIn("deep", provider.issuer(), method, Optional.of("workbench"), Optional.empty(),
                SignIn.USUAL_SCOPES);
    }

    /** What a browser does at a provider that agrees at once. */
    private static void browse(URI address) {
        String query = address.getRawQuery();
        String home = value(query, "redirect_uri");
        URI back = URI.create(home + "?code=the-code&state=" + value(query, "state"));
        HttpClient.newHttpClient().sendAsync(HttpRequest.newBuilder(back).build(), BodyHandlers.ofString());
    }

    private static String value(String query, String name) {
        return Stream.of(query.split("&")).filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst().orElseThrow();
    }

    @Test
    void signingInWithACodeWaitsAsTheProviderAsks() throws Exception {
        provider.errors.addAll(List.of("authorization_pending", "slow_down", "authorization_pending"));
        Account account = accounts().signIn(request(Method.DEVICE_CODE), person, monitor);
        assertEquals(List.of(provider.issuer() + "device ABCD-EFGH"), shown);
        assertEquals(List.of(5L, 5L, 10L, 10L), pauses.stream().map(Duration::toSeconds).toList());
        assertEquals(Optional.of(new Person("id-1", "Ada", "deep", List.of("deep", "deep/users"))), account.person());
        assertEquals(List.of(account), accounts().accounts(), "another process finds it");
        assertEquals("access-1", accounts().token("deep", monitor).reveal());
    }

    @Test
    void howTokensAreIsToldWithoutTheProvider() throws Exception {
        Accounts accounts = accounts();
        accounts.signIn(request(Method.DEVICE_CODE), person, monitor);
        accounts.useToken("pasted", new Secret("planted-token"), monitor);
        provider.close();
        Standing signedIn = accounts.standing("deep", monitor);
        assertTrue(signedIn.renewable());
        assertTrue(signedIn.goodUntil().orElseThrow().isAfter(now));
        assertEquals(new Standing(Optional.empty(), false), accounts.standing("pasted", monitor));
        assertFalse(new Standing(Optional.of(now), true).isOver(now.plusSeconds(1)));
        assertTrue(new Standing(Optional.of(now), false).isOver(now.plusSeconds(1)));
    }

    @Test
    void signingInWithTheBrowserProvesThatItBegan() throws Exception {
        accounts().signIn(request(Method.BROWSER), person, monitor);
        var redeemed = provider.tokenRequests.get(0);
        assertEquals("the-code", redeemed.get("code"));
        assertTrue(redeemed.get("code_verifier").length() >= 43, "PKCE");
        assertEquals("access-1", accounts().token("deep", monitor).reveal());
    }

    @Test
    void anIssuerIsFoundWithoutItsSlashToo() throws Exception {
        String bare = provider.issuer().toString().replaceAll("/$", "");
        SignIn request = new SignIn("deep", URI.create(bare), Method.DEVICE_CODE, Optional.of("workbench"),
                Optional.empty(), SignIn.USUAL_SCOPES);
        accounts().signIn(request, person, monitor);
        assertEquals("access-1", accounts().token("deep", monitor).reveal());
    }

    @Test
    void withoutAClientIdTheWorkbenchRegistersItself() throws Exception {
        SignIn request = new SignIn("deep", provider.issuer(), Method.DEVICE_CODE, Optional.empty(), Optional.empty(),
                SignIn.USUAL_SCOPES);
        Account account = accounts().signIn(request, person, monitor);
        assertEquals("made-here", ((AccountSource.OpenId) account.source()).clientId());
        now = now.plusSeconds(4000);
        assertEquals("access-2", accounts().token("deep", monitor).reveal(), "renewed with the client's secret");
    }

    @Test
    void signingInAgainUsesTheClientThatWasMadeBefore() throws Exception {
        SignIn request = new SignIn("deep", provider.issuer(), Method.DEVICE_CODE, Optional.empty(), Optional.empty(),
                SignIn.USUAL_SCOPES);
        accounts().signIn(request, person, monitor);
        accounts().signIn(request, person, monitor);
        assertEquals(1, provider.registrations.get());
        now = now.plusSeconds(4000);
        assertEquals("access-3", accounts().token("deep", monitor).reveal(), "its secret is kept too");
    }

    @Test
    void whoCannotKeepTokensIsToldBeforeTheProviderIsAsked() {
        Accounts locked = new Accounts(new StateFolder(folder), clock, Pause.REAL, new OidcAgent(List.of("none")),
                (where, prompt) -> new GivenPassword().chain());
        FaultException told = assertThrows(FaultException.class,
                () -> locked.signIn(request(Method.DEVICE_CODE), person, monitor));
        assertTrue(told.fault().remedy().contains("--password-fd"), told.getMessage());
        assertEquals(List.of(), shown);
    }

    @Test
    void whoComesToAskForPasswordsLaterIsAsked() throws Exception {
        Accounts accounts = new Accounts(new StateFolder(folder), clock, Pause.REAL, new OidcAgent(List.of("none")),
                (where, prompt) -> new KeyChain(new GivenPassword.NoKeyring(), prompt));
        assertThrows(FaultException.class, () -> accounts.keep("cloud", new Secret("x"), monitor));
        GivenPassword late = new GivenPassword("master", "master");
        accounts.setPrompt(late);
        accounts.keep("cloud", new Secret("x"), monitor);
        assertEquals(List.of(PasswordPrompt.Occasion.NEW), late.asked);
        accounts.unsetPrompt(late);
        assertEquals("x", accounts.secret("cloud", monitor).reveal(), "the password is remembered");
    }

    @Test
    void anExpiredTokenIsRenewedOnceForAll() throws Exception {
        provider.lifetime(100);
        accounts().signIn(request(Method.DEVICE_CODE), person, monitor);
        now = now.plusSeconds(80); // good for 20 s more: not enough for its way
        Accounts one = accounts();
        Accounts other = accounts();
        assertEquals("access-2", one.token("deep", monitor).reveal());
        assertEquals("access-2", other.token("deep", monitor).reveal());
        assertEquals(2, provider.tokenRequests.size());
    }

    @Test
    void aRefusedTokenIsRenewedAlthoughItLooksGood() throws Exception {
        accounts().signIn(request(Method.DEVICE_CODE), person, monitor);
        Accounts one = accounts();
        Accounts other = accounts();
        Secret refused = one.token("deep", monitor);
        assertEquals("access-2", one.renewed("deep", refused, monitor).reveal());
        assertEquals("access-2", other.renewed("deep", refused, monitor).reveal(), "two refusals, one renewal");
    }

    @Test
    void aRefreshTokenThatIsOfNoUseMeansSigningInAgain() throws Exception {
        accounts().signIn(request(Method.DEVICE_CODE), person, monitor);
        now = now.plusSeconds(4000);
        provider.errors.add("invalid_grant");
        FaultException ended = assertThrows(FaultException.class, () -> accounts().token("deep", monitor));
        assertTrue(ended.fault().remedy().contains("Sign in"), ended.getMessage());
        assertFalse(ended.getMessage().contains("refresh-"), ended.getMessage());
    }

    @Test
    void removingAnAccountRevokesAndForgets() throws Exception {
        accounts().signIn(request(Method.DEVICE_CODE), person, monitor);
        accounts().remove("deep", monitor);
        assertEquals(List.of("refresh-1"), provider.revoked);
        assertEquals(List.of(), accounts().accounts());
        assertThrows(FaultException.class, () -> accounts().token("deep", monitor));
    }

    @Test
    void whatIsNoProviderIsTold() {
        provider.discovery("<html>Welcome!</html>");
        assertTold("no OpenID Connect provider", provider.issuer());
        provider.discovery("{\"issuer\": \"https://elsewhere.example\"}");
        assertTold("no OpenID Connect provider", provider.issuer());
        provider.discovery("x".repeat(2 << 20));
        assertTold("does not answer", provider.issuer());
        assertTold("cannot be used as an issuer", URI.create("http://provider.example/"));
        assertTold("cannot be used as an issuer", URI.create("ftp://localhost/"));
        assertTold("does not answer", URI.create("http://127.0.0.1:9/"));
    }

    private void assertTold(String what, URI issuer) {
        SignIn request = new SignIn("deep", issuer, Method.DEVICE_CODE, Optional.of("w"), Optional.empty(), Set.of());
        FaultException told =
                assertThrows(FaultException.class, () -> accounts().signIn(request, person, monitor));
        assertTrue(told.fault().what().contains(what), told.getMessage());
        assertFalse(told.fault().remedy().isBlank());
    }

    @Test
    void aCodeThatNobodyTypesExpires() {
        provider.errors.addAll(Collections.nCopies(500, "authorization_pending"));
        FaultException expired = assertThrows(FaultException.class,
                () -> accounts().signIn(request(Method.DEVICE_CODE), person, monitor));
        assertTrue(expired.fault().what().contains("expired"), expired.getMessage());
        assertTrue(pauses.size() <= 121, "600 s at 5 s each");
    }

    @Test
    void refusingAtTheProviderIsNoError() {
        provider.errors.add("access_denied");
        FaultException denied = assertThrows(FaultException.class,
                () -> accounts().signIn(request(Method.DEVICE_CODE), person, monitor));
        assertTrue(denied.fault().what().contains("not agreed"), denied.getMessage());
    }

    @Test
    void aSignInCanBeCancelled() {
        SignInPrompt nobody = new SignInPrompt() {
            @Override
            public void showCode(URI address, Optional<URI> withCode, String code, Instant validUntil) {
                monitor.setCanceled(true);
            }

            @Override
            public void openBrowser(URI address) {
                monitor.setCanceled(true);
            }
        };
        assertThrows(OperationCanceledException.class,
                () -> accounts().signIn(request(Method.BROWSER), nobody, monitor));
    }

    @Test
    void secretsAreKeptByName() throws Exception {
        accounts().keep("cloud", new Secret("planted-cloud-secret"), monitor);
        assertEquals(Set.of("cloud"), accounts().secretNames());
        assertEquals("planted-cloud-secret", accounts().secret("cloud", monitor).reveal());
        accounts().forget("cloud", monitor);
        assertThrows(FaultException.class, () -> accounts().secret("cloud", monitor));
        assertThrows(FaultException.class, () -> accounts().keep("../up", new Secret("x"), monitor));
    }

    @Test
    void noTokenStandsInAnyFileOrMessage() throws Exception {
        accounts().signIn(request(Method.DEVICE_CODE), person, monitor);
        Account fixed = accounts().useToken("pasted", new Secret("planted-pasted-token"), monitor);
        assertFalse(fixed.toString().contains("planted"));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (String secret : List.of("access-1", "refresh-1", "planted")) {
                    assertFalse(content.contains(secret), file + " holds " + secret);
                }
            }
        }
    }

    @Test
    void theAgentOfThisMachineIsAsked() throws Exception {
        Path command = folder.resolve("oidc-token");
        Files.writeString(command, "#!/bin/sh\n[ \"$4\" = loaded ] && echo agent-token || { echo no account >&2; exit 1; }\n",
                StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
        OidcAgent agent = new OidcAgent(List.of(command.toString()));
        accounts(agent).useAgent("mine", "loaded", monitor);
        assertEquals("agent-token", accounts(agent).token("mine", monitor).reveal());
        FaultException refused =
                assertThrows(FaultException.class, () -> accounts(agent).useAgent("other", "absent", monitor));
        assertEquals("no account", refused.fault().why());
        FaultException missing =
                assertThrows(FaultException.class, () -> accounts().useAgent("none", "x", monitor));
        assertTrue(missing.fault().what().contains("oidc-token"), missing.getMessage());
    }
}
