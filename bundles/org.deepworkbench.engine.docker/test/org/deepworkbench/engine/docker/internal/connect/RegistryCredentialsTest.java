package org.deepworkbench.engine.docker.internal.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.dockerjava.api.model.AuthConfig;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryCredentialsTest {

    @TempDir
    Path folder;

    private Optional<AuthConfig> find(String registry, String config) throws Exception {
        Files.writeString(folder.resolve("config.json"), config);
        return new RegistryCredentials(new CliConfig(folder)).find(registry);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A helper is found by its name on the path, which a test cannot change; so it is named by where it stands. */
    private String helper(String script) throws Exception {
        Path helper = Files.writeString(folder.resolve("docker-credential-test"), "#!/bin/sh\n" + script);
        assertTrue(helper.toFile().setExecutable(true));
        return helper.toString();
    }

    @Test
    void theFileOfDockerLoginIsRead() throws Exception {
        AuthConfig found = find("registry.example.org:5000",
                "{\"auths\":{\"registry.example.org:5000\":{\"auth\":\"" + base64("me:pass:word") + "\"}}}")
                        .orElseThrow();
        assertEquals("me", found.getUsername());
        assertEquals("pass:word", found.getPassword());
    }

    @Test
    void dockerHubIsFoundUnderItsOldAddress() throws Exception {
        assertEquals("t0k", find("docker.io",
                "{\"auths\":{\"https://index.docker.io/v1/\":{\"identitytoken\":\"t0k\"}}}")
                .orElseThrow().getIdentitytoken());
    }

    @Test
    void nothingIsKnownOfOthers() throws Exception {
        assertEquals(Optional.empty(), find("other.org", "{\"auths\":{\"registry.example.org\":{\"auth\":\"eDp5\"}}}"));
        assertEquals(Optional.empty(), find("broken.org", "{\"auths\":{\"broken.org\":{\"auth\":\"%%\"}}}"));
    }

    @Test
    void aHelperIsAsked() throws Exception {
        String program = helper("read registry; echo '{\"Username\":\"me\",\"Secret\":\"for '$registry'\"}'");
        AuthConfig found = RegistryCredentials.ask(program, "r.org").orElseThrow();
        assertEquals("for r.org", found.getPassword());
        assertEquals(Optional.empty(), RegistryCredentials.ask(helper("echo credentials not found; exit 1"), "r.org"));
    }

    @Test
    void aHelperThatIsNotThereIsToldWithoutTheSecret() {
        String message = assertThrows(FaultException.class,
                () -> find("r.org", "{\"credHelpers\":{\"r.org\":\"absent-helper\"}}")).getMessage();
        assertTrue(message.contains("docker-credential-absent-helper"), message);
        assertThrows(FaultException.class, () -> find("r.org", "{\"credsStore\":\"../../bin/evil\"}"));
        assertFalse(message.contains("password"));
    }
}
