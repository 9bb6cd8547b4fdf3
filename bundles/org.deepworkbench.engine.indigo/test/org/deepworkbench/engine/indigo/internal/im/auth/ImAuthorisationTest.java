package org.deepworkbench.engine.indigo.internal.im.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.Secret;
import org.deepworkbench.spi.engine.Target;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImAuthorisationTest {

    private final KeptCredentials credentials = new KeptCredentials().account("egi").account("site")
            .secret("im", "im-pass").secret("ost", "ost;pass");
    private final NullProgressMonitor monitor = new NullProgressMonitor();

    @TempDir
    Path folder;

    private static Target target(String... keysAndValues) {
        Map<String, String> settings = new HashMap<>(Map.of("url", "https://im.example.org"));
        for (int at = 0; at < keysAndValues.length; at += 2) {
            settings.put(keysAndValues[at], keysAndValues[at + 1]);
        }
        return new Target("clouds", "im", settings);
    }

    private String header(Target target) throws FaultException {
        return new ImAuthorisation(target, credentials).header(monitor).orElseThrow().reveal();
    }

    @Test
    void aUserAndACloudBecomeTwoLines() throws Exception {
        assertEquals("type = InfrastructureManager; username = me; password = im-pass\\n"
                + "id = openstack; type = OpenStack; host = https://keystone:5000; username = alice; tenant = demo; "
                + "password = \"ost;pass\"",
                header(target("user", "me", "password", "im", "cloud", "OpenStack", "cloud-host",
                        "https://keystone:5000", "cloud-user", "alice", "cloud-password", "ost", "cloud-options",
                        "tenant = demo")));
    }

    @Test
    void anAccountAloneIsABearer() throws Exception {
        assertEquals("Bearer egi-token-1", header(target("account", "egi")));
    }

    @Test
    void theTokenOfAnAccountGoesWhereTheCloudWantsIt() throws Exception {
        assertEquals("type = InfrastructureManager; token = egi-token-1\\n"
                + "id = egi; type = EGI; host = CESGA; vo = vo.deep; token = egi-token-1",
                header(target("account", "egi", "cloud", "EGI", "cloud-host", "CESGA", "cloud-options", "vo=vo.deep")));
        Map<String, String> openstack = ServiceReading.of(header(target("account", "egi", "cloud", "OpenStack",
                "cloud-id", "mine", "cloud-host", "https://k", "cloud-account", "site", "cloud-options",
                "tenant = oidc"))).get(1);
        assertEquals(Map.of("id", "mine", "type", "OpenStack", "host", "https://k", "tenant", "oidc", "password",
                "site-token-1", "auth_version", "3.x_oidc_access_token", "username", "egi.eu"), openstack);
    }

    @Test
    void aKeptTokenWithoutAUserIsAToken() throws Exception {
        assertEquals("id = kubernetes; type = Kubernetes; host = https://k8s; token = \"ost;pass\"",
                header(target("user", "me", "password", "im", "cloud", "Kubernetes", "cloud-host", "https://k8s",
                        "cloud-password", "ost")).split("\\\\n")[1]);
    }

    @Test
    void aWholeAuthorisationIsTakenAsItsFileIsWritten() throws Exception {
        Path proxy = Files.writeString(folder.resolve("proxy.pem"), "line 1\nline 2\n");
        credentials.secret("all", """
                # my clouds
                id = im; type = InfrastructureManager; username = me; password = 'se;cret'

                id = ost; type = OpenStack; host=https://k:5000; username = a; password = secret(ost); tenant = t
                id = occi; type = OCCI; proxy = file(%s); host = https://server
                id = egi; type = EGI; host = CESGA; vo = v; token = token(egi)
                """.formatted(proxy));
        assertEquals(List.of(
                Map.of("id", "im", "type", "InfrastructureManager", "username", "me", "password", "se;cret"),
                Map.of("id", "ost", "type", "OpenStack", "host", "https://k:5000", "username", "a", "password",
                        "ost;pass", "tenant", "t"),
                Map.of("id", "occi", "type", "OCCI", "proxy", "line 1\nline 2", "host", "https://server"),
                Map.of("id", "egi", "type", "EGI", "host", "CESGA", "vo", "v", "token", "egi-token-1")),
                ServiceReading.of(header(target("authorisation", "all"))));
    }

    @Test
    void aWholeAuthorisationMayStandOnOneLine() throws Exception {
        credentials.secret("all", "type = InfrastructureManager; username = u; password = p\\nid = d; type = Dummy");
        assertEquals(2, ServiceReading.of(header(target("authorisation", "all"))).size());
        credentials.secret("token", "Bearer token(egi)");
        assertEquals("Bearer egi-token-1", header(target("authorisation", "token")));
    }

    @Test
    void theSettingsSayWhoSomebodyIsAndTheTextAddsClouds() throws Exception {
        credentials.secret("all", "type = InfrastructureManager; username = other; password = p\nid = d; type = Dummy");
        List<Map<String, String>> sent = ServiceReading.of(header(target("account", "egi", "authorisation", "all")));
        assertEquals(List.of(Map.of("type", "InfrastructureManager", "token", "egi-token-1"),
                Map.of("id", "d", "type", "Dummy")), sent);
        assertEquals(List.of(new ImAuthorisation.Cloud("d", "Dummy")), new ImAuthorisation(
                target("account", "egi", "authorisation", "all"), credentials).clouds(monitor));
    }

    @Test
    void aLineThatIsNoneIsToldByItsNumberOnly() {
        credentials.secret("all", "type = InfrastructureManager; username = u; password = p\nmy password is hunter2");
        FaultException refused = assertThrows(FaultException.class, () -> header(target("authorisation", "all")));
        assertEquals("2", refused.fault().where());
        assertFalse(refused.getMessage().contains("hunter2"));
    }

    @Test
    void commandsAreNotRun() {
        credentials.secret("all", "type = InfrastructureManager; token = command(oidc-token me)");
        assertThrows(FaultException.class, () -> header(target("authorisation", "all")));
    }

    @Test
    void everyTokenThatWasInARefusedHeaderIsRenewed() throws Exception {
        ImAuthorisation authorisation = new ImAuthorisation(target("account", "egi", "cloud", "EGI", "cloud-host",
                "CESGA", "cloud-account", "site"), credentials);
        Secret first = authorisation.header(monitor).orElseThrow();
        String second = authorisation.renewed(first, monitor).orElseThrow().reveal();
        assertTrue(second.contains("egi-token-2") && second.contains("site-token-2"), second);
        assertEquals(second, authorisation.renewed(first, monitor).orElseThrow().reveal(), "renewed only once");
        assertTrue(new ImAuthorisation(target("user", "me", "password", "im", "cloud", "Dummy"), credentials)
                .renewed(first, monitor).isEmpty(), "a password cannot be renewed");
    }

    @Test
    void whatIsMissingIsToldByItsSetting() {
        assertEquals(List.of("account"), missing());
        assertEquals(List.of("password", "cloud"), missing("user", "me"));
        assertEquals(List.of("cloud-host"), missing("account", "egi", "cloud", "OpenNebula"));
        assertEquals(List.of("cloud-options"), missing("account", "egi", "cloud", "EC2", "cloud-options",
                "secret_key = plain; project = p"));
        assertEquals(List.of(), missing("account", "egi", "cloud", "EC2", "cloud-options", "secret_key = secret(ost)"));
        assertEquals(List.of(), missing("authorisation", "all"));
    }

    private static List<String> missing(String... settings) {
        return new SettingLines(target(settings)).faults().stream().map(Fault::where).toList();
    }
}
